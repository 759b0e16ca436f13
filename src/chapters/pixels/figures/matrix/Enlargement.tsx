import { useMemo, type KeyboardEvent } from 'react';
import type { Palette } from '../../../../data/image';
import { PlotArea } from '../../../../plot/Frame';
import { ImageCursor } from '../../../../plot/ImageCursor';
import { Picture } from '../../../../plot/ImageView';
import type { MatrixLayout } from '../../../../plot/matrixLayout';
import type { Rgb } from '../../../../plot/paint';
import { PixelMatrix } from '../../../../plot/PixelMatrix';
import type { Interval, Rectangle } from '../../../../plot/scales';
import { palettePixels } from '../../derive/colorImage';
import type { Cell, Patch } from '../../derive/patch';

/** Above this side single cells are no longer drawn: the patch is shown as a picture. */
const MOST_CELLS = 16;

export interface EnlargementProps {
  readonly label: string;
  readonly names: { readonly row: string; readonly column: string };
  readonly numbers: Float64Array;
  readonly gray: Interval;
  /** Colors that the numbers stand for, where they are no brightness. */
  readonly palette: Palette | undefined;
  readonly colorOf: ((number: number) => Rgb) | undefined;
  /** Width of a cell over its height. */
  readonly ratio: number;
  readonly patch: Patch;
  /** The 8x8 tile that the tissue reader reads. */
  readonly tile: Patch;
  /** The cursor, counted in the whole image. */
  readonly cursor: Cell;
  readonly write: (value: number) => string;
  readonly nameCell: (cell: Cell, text: string) => string;
  /** Row and column numbers stand beside the cells. */
  readonly rulers: boolean;
  readonly within: Rectangle;
  readonly layout: MatrixLayout;
  readonly onCursor: (cell: Cell) => void;
  readonly onCell: ((value: number) => void) | undefined;
  readonly onBrush: ((cells: readonly Cell[]) => void) | undefined;
  readonly onLift: () => void;
}

/** The enlarged patch: readable numbers over their gray when near, pixels when farther away. */
export function Enlargement(props: EnlargementProps) {
  const { patch, tile, cursor, numbers, gray, palette, layout, onBrush } = props;
  const far = patch.cols > MOST_CELLS || patch.rows > MOST_CELLS;
  const rgba = useMemo(
    () => (palette && far ? palettePixels(palette, numbers) : undefined),
    [palette, far, numbers],
  );
  const inside = { row: cursor.row - patch.row, col: cursor.col - patch.col };
  const outer = (cell: Cell) => ({ row: cell.row + patch.row, col: cell.col + patch.col });
  const brush = onBrush && ((cells: readonly Cell[]) => onBrush(cells.map(outer)));
  const onCursor = (cell: Cell) => props.onCursor(outer(cell));

  // At the edge an arrow key leads on to the next patch instead of stopping.
  const onKeyDownCapture = (event: KeyboardEvent<SVGElement>) => {
    const { row, col } = inside;
    const leaves =
      (event.key === 'ArrowLeft' && col === 0 && [0, -1]) ||
      (event.key === 'ArrowRight' && col === patch.cols - 1 && [0, 1]) ||
      (event.key === 'ArrowUp' && row === 0 && [-1, 0]) ||
      (event.key === 'ArrowDown' && row === patch.rows - 1 && [1, 0]);
    if (!leaves) return;
    event.preventDefault();
    event.stopPropagation();
    onCursor({ row: row + (leaves[0] ?? 0), col: col + (leaves[1] ?? 0) });
  };
  const tileInside = { ...tile, row: tile.row - patch.row, col: tile.col - patch.col };

  if (far) {
    const { side, across } = layout;
    const box = { x: layout.x, y: layout.y, width: across * patch.cols, height: side * patch.rows };
    return (
      <g onKeyDownCapture={onKeyDownCapture}>
        <PlotArea x={[0, patch.cols]} y={[patch.rows, 0]} margin={noMargin} within={box}>
          <Picture rows={patch.rows} cols={patch.cols} values={numbers} window={gray} rgba={rgba} />
          <ImageCursor
            rows={patch.rows}
            cols={patch.cols}
            label={props.label}
            names={props.names}
            nameCell={(cell) => nameOf(props, cell)}
            cursor={inside}
            zoom={tileInside}
            onCursor={onCursor}
            onBrush={brush}
            onCommit={props.onLift}
          />
        </PlotArea>
      </g>
    );
  }
  return (
    <g onKeyDownCapture={onKeyDownCapture}>
      <PixelMatrix
        label={props.label}
        values={numbers}
        rows={patch.rows}
        cols={patch.cols}
        range={gray}
        colorOf={props.colorOf}
        ratio={props.ratio}
        format={props.write}
        origin={props.rulers ? patch : undefined}
        cursor={inside}
        onCursor={onCursor}
        onCell={props.onCell && ((_cell, value) => props.onCell?.(value))}
        onBrush={brush}
        onCommit={props.onLift}
        nameCell={(cell, text) => props.nameCell(outer(cell), text)}
        within={props.within}
      />
      {patch.cols > tile.cols && <TileFrame tile={tileInside} layout={layout} />}
    </g>
  );
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

function nameOf({ patch, numbers, write, nameCell }: EnlargementProps, cell: Cell): string {
  const value = numbers[cell.row * patch.cols + cell.col] ?? 0;
  return nameCell({ row: cell.row + patch.row, col: cell.col + patch.col }, write(value));
}

function TileFrame({ tile, layout }: { readonly tile: Patch; readonly layout: MatrixLayout }) {
  const { x, y, side, across } = layout;
  const box = {
    x: x + tile.col * across,
    y: y + tile.row * side,
    width: tile.cols * across,
    height: tile.rows * side,
  };
  return <rect className="tile-frame plot-still" {...box} />;
}
