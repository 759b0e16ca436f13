import { useMemo } from 'react';
import type { CnnLook } from '../../../../engine/client/cnnTypes';
import { cnnFilters, type CnnShape } from '../../../../math/cnnShape';
import { Board } from '../../../../plot/Board';
import { Heatmap } from '../../../../plot/Heatmap';
import { formatFixed, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { convMaps } from '../../derive/cnnLook';
import { strength } from '../../derive/convolve';
import { useText } from '../../hooks';
import type { CnnState } from '../../modelCnn';
import type { BrainCase } from '../../slice/brainCase';
import { AnswerBars } from './AnswerBars';
import { MapList } from './MapList';
import { netLayout } from './netLayout';
import { Slice } from './Slice';

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

/** The whole network at work on one slice: every map of every layer, and the answer (Fig. 12). */
export function NetBoard(props: NetBoardProps) {
  const { shape, state, patient, look, params, covered } = props;
  const words = useText().cnn;
  const language = useLanguage();
  const filters = useMemo(() => cnnFilters(shape, params, 0), [shape, params]);
  const counts = shape.blocks.map((block) => block.filters);
  const write = (value: number) => formatNumber(value, language);
  const called = (look.probabilities[0] ?? 0) >= state.threshold ? 0 : 1;

  return (
    <Board title={words.board}>
      {({ width, height, scale }) => {
        const box = netLayout(width, height, scale, counts);
        return (
          <>
            <Slice
              shape={shape}
              state={state}
              patient={patient}
              within={box.input}
              onLesion={props.onLesion}
            />
            {box.links.map((link) => (
              <path key={link} className="conv-link plot-still" d={link} />
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
                  {words.layer(String(layer + 1), String(counts[layer]))}
                </text>
                <MapList
                  label={words.layer(String(layer + 1), String(counts[layer]))}
                  maps={convMaps(look, layer)}
                  boxes={boxes}
                  chosen={state.panel === 'map' && state.layer === layer ? state.map : null}
                  columns={box.columns[layer] ?? 8}
                  nameMap={(map, low, high) => words.mapName(String(map + 1), write(low), write(high))}
                  onChoose={(map) => props.onOpen(layer, map)}
                />
              </g>
            ))}
            {!covered && (
              <AnswerBars
                within={box.answer}
                flat={box.flat}
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
