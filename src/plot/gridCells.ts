import type { KeyLike } from './readKey';
import { readKey } from './readKey';

/** A place in a picture or matrix, counted from 0 at the top left. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
}

/** The cell held inside a grid, on whole numbers. */
export function clampCell({ row, col }: GridCell, rows: number, cols: number): GridCell {
  const hold = (value: number, count: number) =>
    Math.min(Math.max(0, Math.round(value)), Math.max(0, count - 1));
  return { row: hold(row, rows), col: hold(col, cols) };
}

/** The cell that an arrow key leads to (Shift: ten cells; Home, End: along the row), or null for another key. */
export function moveCell(cell: GridCell, event: KeyLike, rows: number, cols: number): GridCell | null {
  const move = readKey(event);
  if (!move) return null;
  if (move.kind === 'to') return { row: cell.row, col: move.end === 'min' ? 0 : cols - 1 };
  // A cell has no fine step: Alt moves by one cell too.
  const whole = (steps: number) => Math.sign(steps) * Math.max(1, Math.abs(steps));
  const right = move.right === 0 ? 0 : whole(move.right);
  const down = move.up === 0 ? 0 : -whole(move.up);
  return clampCell({ row: cell.row + down, col: cell.col + right }, rows, cols);
}

/** All cells on the straight way from one to another, both included, so that a fast stroke leaves no gaps. */
export function cellsBetween(from: GridCell, to: GridCell): readonly GridCell[] {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.col - from.col));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const share = steps === 0 ? 0 : index / steps;
    return {
      row: Math.round(from.row + (to.row - from.row) * share),
      col: Math.round(from.col + (to.col - from.col) * share),
    };
  });
}
