import { descentStep } from '../../../math/gradient';
import type { LossCurve } from './curves';

/** One row of the table: where the ball is, and what the next step would do. */
export interface Row {
  readonly step: number;
  readonly w: number;
  readonly loss: number;
  readonly slope: number;
  /** -alpha times the slope. */
  readonly move: number;
  readonly next: number;
}

export interface Descent {
  readonly rows: readonly Row[];
  /** The last row's next step would leave the range of numbers: training is frozen there. */
  readonly frozen: boolean;
}

/** Beyond this a weight is out of all proportion, and its powers soon out of the range of numbers. */
export const LIMIT = 1e6;

/**
 * The descent from a start: rows 0..steps, or up to the last one whose next step stays in range.
 * @param alpha learning rate, above 0
 */
export function descend(curve: LossCurve, w0: number, alpha: number, steps: number): Descent {
  const rows: Row[] = [];
  let w = w0;
  for (let step = 0; step <= steps; step += 1) {
    const { slope, move, next } = descentStep(curve.slope, w, alpha);
    rows.push({ step, w, loss: curve.loss(w), slope, move, next });
    if (!(Math.abs(next) <= LIMIT)) return { rows, frozen: true };
    w = next;
  }
  return { rows, frozen: false };
}

/** What the next step will be like, as the eye will see it. */
export type Fate = 'bottom' | 'lands' | 'down' | 'across' | 'forever' | 'worse';

/** Slopes below this move nothing that could be seen. */
const FLAT = 0.005;

/** Names what the next step does: lower on the same side, across the valley, to and fro for ever, or higher. */
export function fateOf(curve: LossCurve, row: Row): Fate {
  if (Math.abs(row.slope) < FLAT) return 'bottom';
  const lossThen = curve.loss(row.next);
  const slopeThen = curve.slope(row.next);
  if (Math.abs(slopeThen) < FLAT) return 'lands';
  const change = (lossThen - row.loss) / Math.max(1e-12, Math.abs(row.loss));
  if (Math.abs(change) < 1e-9) return 'forever';
  if (change > 0) return 'worse';
  return slopeThen * row.slope < 0 ? 'across' : 'down';
}

/** Whether a descent has come to rest: the next move is too small to be seen. */
export function isAtRest(row: Row): boolean {
  return Math.abs(row.move) < 1e-4;
}
