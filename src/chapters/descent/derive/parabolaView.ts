import type { LossCurve } from './curves';
import type { Row } from './descend';

export interface CurveView {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** The picture shows more than at first, since the ball has left it. */
  readonly widened: boolean;
  /** Height of the lane under the curve in which the arrow of the move lies. */
  readonly lane: number;
}

/** What the axes show: the usual part, doubled until the ball and all places it has been at are inside. */
export function viewOf(curve: LossCurve, rows: readonly Pick<Row, 'w'>[]): CurveView {
  const most = Math.max(...rows.map((row) => Math.abs(row.w)));
  let half = curve.half;
  while (half < most && half < 1e9) half *= 2;
  const widened = half > curve.half;
  const top = widened ? Math.max(curve.loss(half), curve.loss(-half)) : curve.top;
  return { x: [-half, half], y: [-0.12 * top, top], widened, lane: -0.06 * top };
}
