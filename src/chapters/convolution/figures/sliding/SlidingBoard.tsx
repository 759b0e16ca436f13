import type { KeyboardEvent } from 'react';
import { Board } from '../../../../plot/Board';
import { moveCell } from '../../../../plot/gridCells';
import { matrixLayout } from '../../../../plot/matrixLayout';
import { PixelMatrix } from '../../../../plot/PixelMatrix';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { pad, plainWalk, productsAt, sideOf, spanOf, type Cell, type Grid } from '../../derive/convolve';
import { mapRange } from '../../derive/sliding';
import { writeSum } from '../../derive/write';
import { useText } from '../../hooks';
import { patchSide, type SlideState } from '../../modelSlide';
import { BlockTitle } from '../BlockTitle';
import { Covered } from '../Covered';
import { Arithmetic } from './Arithmetic';
import { slidingLayout } from './slidingLayout';
import { WindowFrame } from './WindowFrame';

interface SlidingBoardProps {
  readonly state: SlideState;
  readonly patch: Grid;
  readonly map: Grid;
  /** Cells of the map that have been computed. */
  readonly done: number;
  readonly cell: Cell;
  readonly covered: boolean;
  /** Why there is no map, in a sentence; then image and sentence are all that is shown. */
  readonly fault: string | null;
  readonly onCell: (cell: Cell) => void;
  readonly onPick: (pixel: Cell) => void;
}

/** The image with the window on it, the map that it fills, and the arithmetic of the cell under study. */
export function SlidingBoard(props: SlidingBoardProps) {
  const { state, patch, map, done, cell, covered, fault } = props;
  const words = useText().sliding;
  const shared = useText().kernel;
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const side = sideOf(state.filter);
  const walk = fault ? plainWalk : state;
  const { taps, sum } = productsAt(patch, state.filter, cell, walk);
  const shown = pad(patch, state.padding);
  const written = map.rows * map.cols;
  const values = covered ? [] : Array.from(map.values, (value, index) => (index < done ? value : Number.NaN));
  const { high, most } = mapRange(map);
  const half = Math.floor(spanOf(side, state.dilation) / 2);
  const middle = { row: cell.row * state.stride + half, col: cell.col * state.stride + half };

  const toCell = ({ row, col }: Cell): Cell => {
    const at = (value: number, length: number) =>
      Math.min(length - 1, Math.max(0, Math.round((value - half) / walk.stride)));
    return { row: at(row, map.rows), col: at(col, map.cols) };
  };
  // The keys move the window by its own stride, not by pixels.
  const onKeyDownCapture = (event: KeyboardEvent<SVGElement>) => {
    const next = moveCell(cell, event, map.rows, map.cols);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    props.onCell(next);
  };
  const nameImage = (at: Cell, text: string) =>
    shared.cell(count(at.row - state.padding), count(at.col - state.padding), text);

  return (
    <Board title={words.board}>
      {({ width, height, scale }) => {
        const box = slidingLayout(width, height, scale, side);
        const cells = matrixLayout(box.image, shown.rows, shown.cols, scale, false);
        const wide = matrixLayout(box.map, map.rows, map.cols, scale, false, box.mapRatio);
        const imageBox = { ...box.image, x: cells.x - 7, y: cells.y - 7 };
        const mapBox = { ...box.map, x: wide.x - 7, y: wide.y - 7 };
        const sides = count(shown.rows);
        return (
          <>
            <BlockTitle
              box={imageBox}
              text={
                state.padding > 0 ? words.imagePadded(sides, count(state.padding)) : words.imageGrid(sides)
              }
              inset={7}
            />
            <g className="conv-quiet" onKeyDownCapture={onKeyDownCapture}>
              <PixelMatrix
                label={words.image}
                values={shown.values}
                rows={shown.rows}
                cols={shown.cols}
                range={[0, 255]}
                cursor={fault ? null : middle}
                onCursor={(at) => {
                  props.onCell(toCell(at));
                  props.onPick({ row: at.row - state.padding, col: at.col - state.padding });
                }}
                nameCell={nameImage}
                within={box.image}
              />
              {!fault && <WindowFrame taps={taps} padding={state.padding} layout={cells} side={patchSide} />}
            </g>
            {!fault && (
              <BlockTitle box={covered ? box.map : mapBox} text={words.mapGrid(count(map.rows))} inset={7} />
            )}
            {covered || fault ? (
              <Covered
                box={{ ...box.map, y: box.map.y + 7, height: box.map.height - 14 }}
                text={fault ?? shared.mapCovered}
              />
            ) : (
              <PixelMatrix
                label={words.map}
                values={values}
                rows={map.rows}
                cols={map.cols}
                map={state.paint === 'signed' ? 'signed' : 'image'}
                range={state.paint === 'signed' ? [-most, most] : [0, Math.max(1e-6, high)]}
                ratio={box.mapRatio}
                format={(value) => (Number.isNaN(value) ? '' : writeSum(value, language))}
                cursor={done > 0 || written === 0 ? cell : null}
                onCursor={props.onCell}
                nameCell={(at, text) => shared.cell(count(at.row), count(at.col), text || words.notYet)}
                within={box.map}
              />
            )}
            {!fault && (
              <Arithmetic
                taps={taps}
                filter={state.filter}
                sum={sum}
                cell={cell}
                covered={covered}
                layout={box}
              />
            )}
          </>
        );
      }}
    </Board>
  );
}
