import { useMemo } from 'react';
import type { CnnLook } from '../../../../engine/client/cnnTypes';
import { cnnFilters, type CnnShape } from '../../../../math/cnnShape';
import { Board } from '../../../../plot/Board';
import { PlotArea } from '../../../../plot/Frame';
import { Heatmap } from '../../../../plot/Heatmap';
import { Picture } from '../../../../plot/ImageView';
import type { Rectangle } from '../../../../plot/scales';
import { formatFixed, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { convMaps, receptiveField } from '../../derive/cnnLook';
import { strength } from '../../derive/convolve';
import { useText } from '../../hooks';
import { cellOf, type CnnState } from '../../modelCnn';
import type { BrainCase } from '../../slice/brainCase';
import type { CnnText } from '../../text/cnn.en';
import { AnswerBars } from './AnswerBars';
import { LesionHandle } from './LesionHandle';
import { MapList } from './MapList';
import { netLayout } from './netLayout';

interface NetBoardProps {
  readonly shape: CnnShape;
  readonly state: CnnState;
  readonly patient: BrainCase;
  readonly look: CnnLook;
  readonly params: ArrayLike<number>;
  /** The answer is hidden: the learner is asked about it. */
  readonly covered: boolean;
  readonly onOpen: (layer: number, map: number) => void;
  readonly onLesion: (row: number, col: number) => void;
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/** The whole network at work on one slice: every map of every layer, and the answer (Fig. 12). */
export function NetBoard(props: NetBoardProps) {
  const { shape, state, patient, look, params, covered } = props;
  const words = useText().cnn;
  const language = useLanguage();
  const filters = useMemo(() => cnnFilters(shape, params, 0), [shape, params]);
  const counts = shape.blocks.map((block) => block.filters);
  const field = receptiveField(shape, state.layer, cellOf(state));
  const write = (value: number) => formatNumber(value, language);
  const called = (look.probabilities[0] ?? 0) >= state.threshold ? 0 : 1;

  return (
    <Board title={words.board}>
      {({ width, height, scale }) => {
        const box = netLayout(width, height, scale, counts);
        return (
          <>
            <text className="plot-label plot-still" x={box.input.x} y={box.input.y - 8 * scale}>
              {words.input}
            </text>
            <PlotArea x={[0, shape.columns]} y={[shape.rows, 0]} margin={noMargin} within={box.input}>
              {(plot) => (
                <>
                  <Picture rows={shape.rows} cols={shape.columns} values={patient.bytes} window={[0, 230]} />
                  {state.panel === 'map' && (
                    <g className="plot-still">
                      {(['plot-select-out', 'plot-select-in'] as const).map((name) => (
                        <rect
                          key={name}
                          className={name}
                          x={plot.x.toPixel(field.col) - 1}
                          y={plot.y.toPixel(field.row) - 1}
                          width={plot.x.toPixel(field.col + field.cols) - plot.x.toPixel(field.col) + 2}
                          height={plot.y.toPixel(field.row + field.rows) - plot.y.toPixel(field.row) + 2}
                        />
                      ))}
                    </g>
                  )}
                  <LesionHandle patient={patient} onLesion={props.onLesion} />
                </>
              )}
            </PlotArea>
            {box.links.map((link) => (
              <path
                key={link.from}
                className="conv-link plot-still"
                d={`M${link.from + 5} ${link.y}H${link.to - 5}`}
              />
            ))}
            {box.filters.map((place, filter) => {
              const weights = filters.subarray(filter * 9, filter * 9 + 9);
              const most = strength(weights, 1e-6);
              return (
                <Heatmap
                  key={filter}
                  values={weights}
                  rows={3}
                  cols={3}
                  map="signed"
                  range={[-most, most]}
                  box={place}
                  pixelated
                  outline
                />
              );
            })}
            {box.maps.map((boxes, layer) => (
              <g key={layer}>
                <text className="plot-label plot-still" x={box.heads[layer]!.x} y={box.heads[layer]!.y - 3}>
                  {headOf(words, layer, counts[layer] ?? 0, boxes, scale)}
                </text>
                <MapList
                  label={words.layer(String(layer + 1), String(counts[layer]))}
                  maps={convMaps(look, layer)}
                  boxes={boxes}
                  chosen={state.layer === layer ? state.map : null}
                  columns={box.narrow ? 8 : layer === 0 ? 2 : 4}
                  nameMap={(map, low, high) => words.mapName(String(map + 1), write(low), write(high))}
                  onChoose={(map) => props.onOpen(layer, map)}
                />
              </g>
            ))}
            {!covered && (
              <AnswerBars
                within={box.answer}
                title={words.answer}
                names={[words.kinds.ring, words.kinds.solid]}
                probabilities={look.probabilities}
                threshold={state.threshold}
                thresholdText={words.thresholdAt(formatFixed(state.threshold, language))}
                verdict={words.called(called === 0 ? words.kinds.ring : words.kinds.solid)}
              />
            )}
          </>
        );
      }}
    </Board>
  );
}

/** A layer's name, without the number of its maps where there is no room for it. */
function headOf(
  words: CnnText['words'],
  layer: number,
  count: number,
  boxes: readonly Rectangle[],
  scale: number,
): string {
  const whole = words.layer(String(layer + 1), String(count));
  const left = Math.min(...boxes.map((box) => box.x));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  return whole.length * 7.4 * scale <= right - left + 30 ? whole : words.layerShort(String(layer + 1));
}
