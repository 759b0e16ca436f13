import type { Pair } from './affine';
import type { LineRule } from './lineScore';

/** A rectangle in maths units. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The part of a box where n1·x + n2·y + b >= 0, as the corners of a polygon; empty when there is none. */
export function halfPlane(box: Box, { n1, n2, b }: LineRule): readonly Pair[] {
  const corners: Pair[] = [
    [box.x0, box.y0],
    [box.x1, box.y0],
    [box.x1, box.y1],
    [box.x0, box.y1],
  ];
  const height = ([x, y]: Pair) => n1 * x + n2 * y + b;
  const kept: Pair[] = [];
  corners.forEach((from, k) => {
    const to = corners[(k + 1) % 4]!;
    const h0 = height(from);
    const h1 = height(to);
    if (h0 >= 0) kept.push(from);
    if (h0 >= 0 !== h1 >= 0) {
      const share = h0 / (h0 - h1);
      kept.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
    }
  });
  return kept;
}

/** Where the rule's line crosses the box: its two ends, or null when it passes by. */
export function lineThrough(box: Box, rule: LineRule): readonly [Pair, Pair] | null {
  const inside = halfPlane(box, rule);
  const on = inside.filter(([x, y]) => Math.abs(rule.n1 * x + rule.n2 * y + rule.b) < 1e-9 * norm(rule));
  const [p, q] = [on[0], on.at(-1)];
  return p && q && p !== q ? [p, q] : null;
}

function norm({ n1, n2, b }: LineRule): number {
  return Math.hypot(n1, n2, b) || 1;
}
