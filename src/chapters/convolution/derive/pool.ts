import { pool2d, type PoolKind } from '../../../math/pool';
import type { Grid } from './convolve';

/** The four numbers of a 2 x 2 window, row by row; `row` and `col` count windows. */
export function blockAt({ cols, values }: Grid, row: number, col: number): readonly number[] {
  const at = 2 * row * cols + 2 * col;
  return [values[at]!, values[at + 1]!, values[at + cols]!, values[at + cols + 1]!];
}

/** What is left of a window: its largest number, or the mean of all (Fig. 15). */
export function poolBlock(block: readonly number[], kind: PoolKind): number {
  if (kind === 'max') return Math.max(...block);
  return block.reduce((sum, value) => sum + value, 0) / block.length;
}

/** A map with half as many rows and columns; an odd last row or column is left out, as networks do. */
export function pool({ rows, cols, values }: Grid, kind: PoolKind): Grid {
  const pooled = pool2d({ rows, columns: cols, channels: 1, values }, kind);
  return { rows: pooled.rows, cols: pooled.columns, values: pooled.values };
}

/** What a typed number is: right, or which mistake leads to it. */
export type Verdict =
  'right' | 'rounded' | 'average' | 'max' | 'sum' | 'min' | 'notLargest' | 'elsewhere' | 'outside' | 'other';

/** How far a typed mean may be off. */
export const poolTolerance = 0.005;

const near = (a: number, b: number, by = poolTolerance) => Math.abs(a - b) <= by + 1e-9;

/**
 * Judges a number that was typed for one window.
 * @param answers the right numbers of all windows, to recognize a neighbor's
 */
export function judgePool(
  typed: number,
  block: readonly number[],
  kind: PoolKind,
  answers: ArrayLike<number>,
): Verdict {
  const right = poolBlock(block, kind);
  if (near(typed, right)) return 'right';
  if (kind === 'average' && near(typed, right, 0.5) && near(typed, Number(right.toFixed(1)), 0.01))
    return 'rounded';
  const sum = block.reduce((total, value) => total + value, 0);
  if (kind === 'max') {
    if (near(typed, poolBlock(block, 'average'), 0.05)) return 'average';
    if (near(typed, sum)) return 'sum';
    if (near(typed, Math.min(...block))) return 'min';
    if (block.some((value) => near(typed, value))) return 'notLargest';
  } else {
    if (near(typed, sum)) return 'sum';
    if (near(typed, Math.max(...block))) return 'max';
    if (near(typed, Math.round(right))) return 'rounded';
  }
  if (Array.from(answers).some((answer) => near(typed, answer))) return 'elsewhere';
  if (typed > Math.max(...block) || typed < Math.min(...block)) return 'outside';
  return 'other';
}
