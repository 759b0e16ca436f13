import { memo } from 'react';
import { useBoard } from './boardContext';
import type { GridCell } from './gridCells';
import type { MatrixLayout } from './matrixLayout';
import { colorAt, cssColor, inkOn, type MapName, type Rgb } from './paint';
import type { Interval } from './scales';
import { useColorMap } from './useColorMap';

export interface MatrixCellsProps {
  readonly values: ArrayLike<number>;
  readonly rows: number;
  readonly cols: number;
  readonly map: MapName | 'none';
  readonly range: Interval;
  readonly colorOf?: ((value: number) => Rgb) | undefined;
  readonly write: (value: number) => string;
  readonly layout: MatrixLayout;
  readonly origin: GridCell | undefined;
  readonly id: string;
  readonly nameOf: (row: number, col: number) => string;
  readonly cursor: GridCell | null;
  /** What is being typed into the cursor's cell. */
  readonly draft: string | null;
}

/** The drawing of a PixelMatrix. */
export function MatrixCells(props: MatrixCellsProps) {
  const { values, rows, cols, map, range, colorOf, write, layout, origin, cursor } = props;
  const { scale } = useBoard();
  const stops = useColorMap(map === 'none' ? 'image' : map);
  const { x, y, side, across } = layout;
  // The longest number must fit with a little air (a mono figure is 0.6 em wide), else the cells stay bare.
  const longest = Math.max(1, ...Array.from(values, (value) => write(value).length));
  const fontSize = Math.min(layout.fontSize, (across - 6) / (0.6 * longest));
  const readable = fontSize >= 12.4;
  const [low, high] = range;

  return (
    <>
      {Array.from({ length: rows }, (_, row) => (
        <g role="row" key={row}>
          {Array.from({ length: cols }, (_, col) => {
            const value = values[row * cols + col] ?? Number.NaN;
            const share = high === low ? 0.5 : (value - low) / (high - low);
            const color = colorOf ? colorOf(value) : map === 'none' ? null : colorAt(stops, share);
            const here = cursor?.row === row && cursor.col === col;
            return (
              <Cell
                key={col}
                id={`${props.id}-${row}-${col}`}
                name={props.nameOf(row, col)}
                selected={here}
                x={x + col * across}
                y={y + row * side}
                width={across}
                height={side}
                fill={color && Number.isFinite(value) ? cssColor(color) : undefined}
                ink={color && Number.isFinite(value) ? inkOn(color) : undefined}
                text={here && props.draft !== null ? `${props.draft}_` : readable ? write(value) : ''}
                fontSize={fontSize}
              />
            );
          })}
        </g>
      ))}
      {origin ? <Rulers layout={layout} rows={rows} cols={cols} origin={origin} scale={scale} /> : null}
      {cursor ? (
        <g className="plot-still">
          <rect className="plot-select-out" {...frameOf(layout, cursor)} />
          <rect className="plot-select-in" {...frameOf(layout, cursor)} />
        </g>
      ) : null}
      <rect
        className="plot-focus-ring plot-focus-box"
        x={x - 5}
        y={y - 5}
        width={cols * across + 10}
        height={rows * side + 10}
      />
    </>
  );
}

interface CellProps {
  readonly id: string;
  readonly name: string;
  readonly selected: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string | undefined;
  readonly ink: string | undefined;
  readonly text: string;
  readonly fontSize: number;
}

const Cell = memo(function Cell({ id, name, selected, fill, ink, text, fontSize, ...box }: CellProps) {
  return (
    <g role="gridcell" id={id} aria-label={name} aria-selected={selected}>
      <rect className="plot-cell" {...box} style={{ fill }} />
      {text ? (
        <text
          className="plot-value plot-still"
          x={box.x + box.width / 2}
          y={box.y + box.height / 2}
          dy="0.35em"
          textAnchor="middle"
          style={{ fill: ink, fontSize }}
        >
          {text}
        </text>
      ) : null}
    </g>
  );
});

function Rulers({
  layout,
  rows,
  cols,
  origin,
  scale,
}: Pick<MatrixCellsProps, 'layout' | 'rows' | 'cols'> & {
  readonly origin: GridCell;
  readonly scale: number;
}) {
  const { x, y, side, across } = layout;
  const stride = side < 30 * scale ? Math.ceil((30 * scale) / side) : 1;
  return (
    <g className="plot-still" aria-hidden="true">
      {Array.from({ length: Math.ceil(cols / stride) }, (_, index) => index * stride).map((col) => (
        <text
          key={`c${col}`}
          className="plot-tick"
          x={x + (col + 0.5) * across}
          y={y - 9 * scale}
          textAnchor="middle"
        >
          {origin.col + col}
        </text>
      ))}
      {Array.from({ length: Math.ceil(rows / stride) }, (_, index) => index * stride).map((row) => (
        <text
          key={`r${row}`}
          className="plot-tick"
          x={x - 9 * scale}
          y={y + (row + 0.5) * side}
          dy="0.34em"
          textAnchor="end"
        >
          {origin.row + row}
        </text>
      ))}
    </g>
  );
}

function frameOf({ x, y, side, across }: MatrixLayout, { row, col }: GridCell) {
  return { x: x + col * across - 1, y: y + row * side - 1, width: across + 2, height: side + 2 };
}
