import { useRef } from 'react';
import { cellsBetween, clampCell, type GridCell } from './gridCells';
import type { Point } from './scales';
import { useDrag, type DragHandlers } from './useDrag';

export interface StrokeOptions {
  readonly rows: number;
  readonly cols: number;
  /** Pixels on the board to a cell; may lie outside of the grid. */
  readonly cellAt: (pixel: Point) => GridCell;
  readonly onCursor?: ((cell: GridCell) => void) | undefined;
  /** Every cell that the stroke passes, in order, each time the pointer moves. */
  readonly onBrush?: ((cells: readonly GridCell[]) => void) | undefined;
  readonly onCommit?: (() => void) | undefined;
}

/** A pointer that points at cells: the cursor follows it, and a brush paints along its way. */
export function useStroke({ rows, cols, cellAt, onCursor, onBrush, onCommit }: StrokeOptions): DragHandlers {
  const last = useRef<GridCell>({ row: 0, col: 0 });
  const go = (cell: GridCell, fresh: boolean) => {
    const from = fresh ? cell : last.current;
    if (!fresh && from.row === cell.row && from.col === cell.col) return;
    last.current = cell;
    onCursor?.(cell);
    const passed = cellsBetween(from, cell);
    onBrush?.(fresh ? passed : passed.slice(1));
  };
  const { handlers } = useDrag({
    onStart: (pixel) => {
      go(clampCell(cellAt(pixel), rows, cols), true);
      return true;
    },
    onMove: (pixel) => go(clampCell(cellAt(pixel), rows, cols), false),
    onEnd: () => onCommit?.(),
    onCancel: () => onCommit?.(),
  });
  return handlers;
}
