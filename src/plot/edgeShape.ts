import type { Point } from './scales';

/** straight, bent (level, then towards its end: the single neuron), or curved (networks). */
export type EdgeForm = 'straight' | 'bent' | 'curved';

/** Width of a connection in px; a weight that is not finite is drawn as thin as zero. */
export function edgeWidth(weight: number, measure: 'neuron' | 'network'): number {
  const size = Number.isFinite(weight) ? Math.abs(weight) : 0;
  return measure === 'neuron' ? Math.min(14, 1.5 + 2.6 * size) : Math.min(7, Math.max(0.7, 1.9 * size));
}

/** Lengths of dash and gap in px of a negative weight; none for a positive one. */
export function edgeDash(weight: number, width: number): number[] {
  return weight < 0 ? [Math.max(3, 2 * width + 1.5), Math.max(3, 1.2 * width + 1.5)] : [];
}

/**
 * The `d` of a connection between two points on the board.
 * @param bendAt for 'bent': where it leaves the level, in px (default: half way)
 */
export function edgePath(from: Point, to: Point, form: EdgeForm, bendAt?: number): string {
  const middle = (from.x + to.x) / 2;
  if (form === 'bent') return `M${from.x} ${from.y}H${bendAt ?? middle}L${to.x} ${to.y}`;
  if (form === 'curved') return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}
