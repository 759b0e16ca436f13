import type { Points } from '../../../data/points';

/** A rule n1·x1 + n2·x2 + b > 0: class 1. */
export interface LineRule {
  readonly n1: number;
  readonly n2: number;
  readonly b: number;
}

/** How many cases the rule gets right. */
export function rightCount({ x, y }: Points, { n1, n2, b }: LineRule): number {
  let right = 0;
  for (let i = 0; i < y.length; i += 1) {
    const says = n1 * x[2 * i]! + n2 * x[2 * i + 1]! + b > 0 ? 1 : 0;
    if (says === y[i]) right += 1;
  }
  return right;
}

/** A rule that is as good as any line can be, and how many it gets right. */
export interface BestLine {
  readonly rule: LineRule;
  readonly right: number;
}

/**
 * The best straight line for two classes, by trying them all: whatever line is best can be slid and turned, without
 * passing a case, until it touches two of them; so it is enough to try the line through every pair, nudged so that
 * both of the pair fall on their right side. Exact unless three cases lie on one line.
 * @param points at least 2 cases, all in different places
 */
export function bestLine(points: Points): BestLine {
  const { x, y } = points;
  const n = y.length;
  let best = -1;
  let found = { i: 0, j: 1, flip: false };
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const n1 = x[2 * i + 1]! - x[2 * j + 1]!;
      const n2 = x[2 * j]! - x[2 * i]!;
      const b = -(n1 * x[2 * i]! + n2 * x[2 * i + 1]!);
      let right = 0;
      for (let k = 0; k < n; k += 1) {
        if (k === i || k === j) continue;
        if ((n1 * x[2 * k]! + n2 * x[2 * k + 1]! + b > 0 ? 1 : 0) === y[k]) right += 1;
      }
      const flip = n - 2 - right > right;
      const count = (flip ? n - 2 - right : right) + 2;
      if (count > best) {
        best = count;
        found = { i, j, flip };
      }
    }
  }
  // The widest nudge that still passes no other case: a line that stands a little clear of its two cases.
  const nudged = NUDGES.map((nudge) => nudgedLine(points, found, nudge));
  const rule = nudged.find((line) => rightCount(points, line) === best) ?? nudged.at(-1)!;
  return { rule, right: best };
}

const NUDGES = [3e-2, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-9];

function nudgedLine(
  { x, y }: Points,
  { i, j, flip }: { i: number; j: number; flip: boolean },
  nudge: number,
): LineRule {
  const sign = flip ? -1 : 1;
  const d1 = sign * (x[2 * i + 1]! - x[2 * j + 1]!);
  const d2 = sign * (x[2 * j]! - x[2 * i]!);
  const length = Math.hypot(d1, d2) || 1;
  // A case of class 1 must lie on the positive side: the line passes it on the negative one.
  const aside = (k: number) => {
    const by = (y[k] === 1 ? -nudge : nudge) / length;
    return [x[2 * k]! + by * d1, x[2 * k + 1]! + by * d2] as const;
  };
  const p = aside(i);
  const q = aside(j);
  const n1 = sign * (p[1] - q[1]);
  const n2 = sign * (q[0] - p[0]);
  const size = Math.hypot(n1, n2) || 1;
  return { n1: n1 / size, n2: n2 / size, b: -(n1 * p[0] + n2 * p[1]) / size };
}

/**
 * The best that turning alone can do (b = 0): the angle of the new x1' axis in degrees, in the middle of the widest
 * gap of best angles, and how many are right.
 */
export function bestTurn({ x, y }: Points): { readonly angle: number; readonly right: number } {
  const turns: number[] = [];
  for (let i = 0; i < y.length; i += 1) {
    const at = Math.atan2(x[2 * i + 1]!, x[2 * i]!);
    turns.push(at + Math.PI / 2, at - Math.PI / 2);
  }
  const edges = turns.map((turn) => Math.atan2(Math.sin(turn), Math.cos(turn))).sort((p, q) => p - q);
  let best = { angle: 0, right: -1, width: 0 };
  edges.forEach((from, k) => {
    const to = edges[k + 1] ?? edges[0]! + 2 * Math.PI;
    const middle = (from + to) / 2;
    const right = rightCount({ x, y }, { n1: Math.cos(middle), n2: Math.sin(middle), b: 0 });
    const width = to - from;
    if (right > best.right || (right === best.right && width > best.width))
      best = { angle: middle, right, width };
  });
  return {
    angle: (Math.atan2(Math.sin(best.angle), Math.cos(best.angle)) * 180) / Math.PI,
    right: best.right,
  };
}
