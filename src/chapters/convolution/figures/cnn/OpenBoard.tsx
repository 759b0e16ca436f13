import type { CnnLook } from '../../../../engine/client/cnnTypes';
import type { CnnShape } from '../../../../math/cnnShape';
import { Board } from '../../../../plot/Board';
import { PlotArea } from '../../../../plot/Frame';
import { Heatmap } from '../../../../plot/Heatmap';
import { ImageCursor } from '../../../../plot/ImageCursor';
import { formatFixed, formatNumber, formatSigned } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { convMaps, inputMaps, openCell, planeOf } from '../../derive/cnnLook';
import { strength, type Cell } from '../../derive/convolve';
import { useText } from '../../hooks';
import { cellOf, type CnnState } from '../../modelCnn';
import type { BrainCase } from '../../slice/brainCase';
import { BlockTitle } from '../BlockTitle';
import { ProductTables } from '../ProductTables';
import { MapList } from './MapList';
import { openLayout } from './openLayout';
import { Slice } from './Slice';
import { SumLines } from './SumLines';

interface OpenBoardProps {
  readonly shape: CnnShape;
  readonly state: CnnState;
  readonly look: CnnLook;
  readonly params: ArrayLike<number>;
  readonly patient: BrainCase;
  readonly onLesion: (row: number, col: number) => void;
  readonly onCell: (cell: Cell) => void;
  readonly onInput: (input: number) => void;
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/** One map enlarged, the maps that it was computed from, and the arithmetic of one of its cells. */
export function OpenBoard(props: OpenBoardProps) {
  const { shape, state, look, params, onCell, onInput } = props;
  const words = useText().cnn;
  const shared = useText().kernel;
  const language = useLanguage();
  const { layer, map } = state;
  const maps = convMaps(look, layer);
  const from = inputMaps(look, layer);
  const cell = cellOf(state);
  const input = Math.min(state.input, from.channels - 1);
  const opened = openCell(shape, params, look, layer, map, cell, input);
  const values = planeOf(maps, map);
  const top = Math.max(1e-6, maps.ranges[2 * map + 1] ?? 0);
  const fixed = (value: number) => formatFixed(value, language);
  const write = (value: number) => formatNumber(value, language);
  const pixels = opened.products.map((each) => each.input);
  const weights = opened.products.map((each) => each.weight);
  const strongest = strength(weights, 1e-6);
  const name = (at: Cell, text: string) => shared.cell(String(at.row), String(at.col), text);
  const title = words.opened(String(layer + 1), String(map + 1));

  return (
    <Board title={words.openBoard}>
      {({ width, height, scale }) => {
        const box = openLayout(width, height, scale, from.channels);
        return (
          <>
            <text className="plot-label plot-strong plot-still" x={box.map.x} y={box.map.y - 7 * scale}>
              {title}
            </text>
            <PlotArea x={[0, maps.columns]} y={[maps.rows, 0]} margin={noMargin} within={box.map}>
              <Heatmap
                values={values}
                rows={maps.rows}
                cols={maps.columns}
                map="image"
                range={[0, top]}
                pixelated
                outline
              />
              <ImageCursor
                rows={maps.rows}
                cols={maps.columns}
                label={title}
                names={{ row: words.row, column: words.column }}
                nameCell={(at) => name(at, write(values[at.row * maps.columns + at.col] ?? 0))}
                cursor={cell}
                onCursor={onCell}
              />
            </PlotArea>
            {box.slice && (
              <Slice
                shape={shape}
                state={state}
                patient={props.patient}
                within={box.slice}
                onLesion={props.onLesion}
              />
            )}
            {box.filterPicture && (
              <>
                <BlockTitle box={box.filterPicture} text={words.filterPicture} />
                <Heatmap
                  values={weights}
                  rows={3}
                  cols={3}
                  map="signed"
                  range={[-strongest, strongest]}
                  box={box.filterPicture}
                  pixelated
                  outline
                />
              </>
            )}
            {box.inputs.length > 0 && (
              <>
                <text className="plot-label plot-still" x={box.inputsHead.x} y={box.inputsHead.y}>
                  {words.inputs(String(from.channels))}
                </text>
                <MapList
                  label={words.inputs(String(from.channels))}
                  maps={from}
                  boxes={box.inputs}
                  chosen={input}
                  columns={box.columns}
                  nameMap={(each) => words.inputName(String(each + 1), write(opened.parts[each] ?? 0))}
                  onChoose={onInput}
                />
              </>
            )}
            <ProductTables
              pixels={pixels}
              weights={weights}
              map="image"
              range={layer === 0 ? [-1.2, 3.4] : [0, strength(pixels, 1e-6)]}
              write={fixed}
              names={{
                pixels: layer === 0 ? words.pixels : words.cells(String(input + 1)),
                filter: words.filter,
                products: words.products,
              }}
              nameCell={name}
              layout={box}
            />
            <SumLines
              within={box.sum}
              flat={box.flat}
              lines={[
                { text: words.sumOf, value: formatSigned(opened.part, language, 3) },
                ...(from.channels > 1
                  ? [
                      {
                        text: words.others(String(from.channels - 1)),
                        value: formatSigned(opened.sum - opened.part, language, 3),
                      },
                    ]
                  : []),
                { text: words.bias, value: formatSigned(opened.bias, language, 3) },
              ]}
              total={{
                text: opened.z > 0 ? words.reluKeeps : words.reluCuts,
                value: formatFixed(opened.a, language, 3),
              }}
            />
          </>
        );
      }}
    </Board>
  );
}
