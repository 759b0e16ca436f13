import { memo, type KeyboardEvent, type PointerEvent } from 'react';
import { pixelOf, useControl } from './boardContext';
import { clampCell, moveCell, type GridCell } from './gridCells';
import { toUnits, usePlot, type Plot } from './plotContext';
import type { Point } from './scales';
import { useStroke } from './useStroke';

export interface ZoomWindow extends GridCell {
  readonly rows: number;
  readonly cols: number;
}

export interface ImageCursorProps {
  readonly rows: number;
  readonly cols: number;
  /** Accessible name of the cursor. */
  readonly label: string;
  /** Words for the two directions, for assistive technology. */
  readonly names?: { readonly row: string; readonly column: string } | undefined;
  /** What is said about the pixel under the cursor: "row 12, column 40, stored value 112". */
  readonly nameCell?: ((cell: GridCell) => string) | undefined;
  readonly cursor?: GridCell | null | undefined;
  readonly onCursor?: ((cell: GridCell) => void) | undefined;
  /** A part of the picture that is shown elsewhere, enlarged. */
  readonly zoom?: ZoomWindow | undefined;
  readonly onBrush?: ((cells: readonly GridCell[]) => void) | undefined;
  /** The stroke or the key ended. */
  readonly onCommit?: (() => void) | undefined;
  /** The mouse lies over a pixel without pressing; null when it leaves. */
  readonly onHover?: ((cell: GridCell | null) => void) | undefined;
}

/** Cursor, zoom window and brush over a frame in units of rows and columns. */
export const ImageCursor = memo(function ImageCursor(props: ImageCursorProps) {
  const { rows, cols, label, cursor, zoom, onCursor, onBrush, onCommit, onHover } = props;
  const plot = usePlot();
  const touchable = onCursor !== undefined || onBrush !== undefined;
  useControl(touchable);
  const cellAt = (pixel: Point): GridCell => {
    const { x, y } = toUnits(plot, pixel);
    return { row: Math.floor(y), col: Math.floor(x) };
  };
  const handlers = useStroke({ rows, cols, cellAt, onCursor, onBrush, onCommit });

  const here = cursor ?? { row: 0, col: 0 };
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const next = moveCell(here, event, rows, cols);
    if (next) onCursor?.(next);
    else if (onBrush && cursor && (event.key === 'Enter' || event.key === ' ')) onBrush([cursor]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const slider = (axis: 'row' | 'column') => {
    const [value, count] = axis === 'row' ? [here.row, rows] : [here.col, cols];
    return {
      role: 'slider',
      tabIndex: axis === 'column' ? 0 : -1,
      'aria-label': props.names ? `${label}, ${props.names[axis]}` : label,
      'aria-orientation': axis === 'row' ? ('vertical' as const) : ('horizontal' as const),
      'aria-valuemin': 0,
      'aria-valuemax': count - 1,
      'aria-valuenow': value,
      'aria-valuetext': props.nameCell?.(here) ?? String(value),
      onKeyDown,
      onKeyUp: () => onCommit?.(),
    };
  };
  const area = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
  const ring = <rect className="plot-focus-ring plot-focus-box" {...grow(area, 3)} />;
  const marks = (
    <>
      {cursor ? <Crosshair plot={plot} cursor={cursor} /> : null}
      {zoom ? <Selection {...cellBox(plot, zoom, zoom.rows, zoom.cols)} /> : null}
      {cursor ? <CursorBox plot={plot} cursor={cursor} bare={zoom !== undefined} /> : null}
    </>
  );
  if (!touchable && !onHover) return marks;
  const hover = onHover
    ? {
        onPointerEnter: (event: PointerEvent<SVGElement>) =>
          onHover(clampCell(cellAt(pixelOf(event)), rows, cols)),
        onPointerLeave: () => onHover(null),
      }
    : {};
  const surface = (
    <rect
      className="plot-hit"
      {...area}
      {...(touchable ? handlers : {})}
      {...hover}
      onPointerMove={(event) => {
        if (touchable) handlers.onPointerMove(event);
        onHover?.(clampCell(cellAt(pixelOf(event)), rows, cols));
      }}
    />
  );
  if (!touchable) {
    return (
      <>
        {marks}
        {surface}
      </>
    );
  }
  return (
    <g className="plot-image-cursor plot-grab is-cells" role="group" aria-label={label}>
      <g {...slider('column')}>
        {ring}
        {marks}
        {surface}
      </g>
      <g {...slider('row')}>{ring}</g>
    </g>
  );
});

/** Hairlines through the whole picture, with a gap round the pixel itself. */
function Crosshair({ plot, cursor }: { readonly plot: Plot; readonly cursor: GridCell }) {
  const box = cellBox(plot, cursor, 1, 1);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const gap = Math.max(9, box.width / 2 + 4);
  const d =
    `M${plot.left} ${y}H${Math.max(plot.left, x - gap)}M${Math.min(plot.right, x + gap)} ${y}H${plot.right}` +
    `M${x} ${plot.top}V${Math.max(plot.top, y - gap)}M${x} ${Math.min(plot.bottom, y + gap)}V${plot.bottom}`;
  return (
    <g className="plot-still" data-mark="crosshair">
      <path className="plot-cross-under" d={d} />
      <path className="plot-cross" d={d} />
    </g>
  );
}

function CursorBox({
  plot,
  cursor,
  bare,
}: {
  readonly plot: Plot;
  readonly cursor: GridCell;
  readonly bare: boolean;
}) {
  const box = cellBox(plot, cursor, 1, 1);
  // A pixel of a large picture is a speck: the frame round it keeps a size that can be seen.
  const spare = Math.max(0, (9 - box.width) / 2);
  const seen = grow(box, spare);
  if (!bare) return <Selection {...seen} />;
  return <rect className="plot-cross plot-still" {...seen} />;
}

function Selection(box: { x: number; y: number; width: number; height: number }) {
  const outside = grow(box, 1.5);
  return (
    <g className="plot-still">
      <rect className="plot-select-out" {...outside} />
      <rect className="plot-select-in" {...outside} />
    </g>
  );
}

function cellBox(plot: Plot, cell: GridCell, rows: number, cols: number) {
  const x = plot.x.toPixel(cell.col);
  const y = plot.y.toPixel(cell.row);
  return { x, y, width: plot.x.toPixel(cell.col + cols) - x, height: plot.y.toPixel(cell.row + rows) - y };
}

function grow(box: { x: number; y: number; width: number; height: number }, by: number) {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
