import { createRng, hash32 } from '../math/rng';
import type { Rng } from '../math/rng';

/** The five sets of the playground (Fig. 10): what a network can and cannot separate. */
export const pointSetNames = ['clouds', 'ring', 'xor', 'moons', 'spirals'] as const;
export type PointSetName = (typeof pointSetNames)[number];

/** Cases as points of a plane whose axes count standard deviations, most of them within -3..3. */
export interface Points {
  /** [n, 2]: x1, x2 of each case. */
  readonly x: Float32Array;
  /** [n]: the class of each case, 0 or 1. */
  readonly y: Float32Array;
}

/** From the unit that a formula is written in to standard deviations of the clinical plane. */
const scale: Record<PointSetName, number> = { clouds: 2, ring: 2.5, xor: 2.5, moons: 2.5, spirals: 2.5 };

const between = (rng: Rng, from: number, to: number) => from + (to - from) * rng.next();

const formulas: Record<PointSetName, (rng: Rng, label: number) => readonly [number, number]> = {
  clouds: (rng, label) => {
    const side = label === 1 ? 1 : -1;
    return [side * 0.5 + 0.35 * rng.normal(), side * 0.45 + 0.35 * rng.normal()];
  },
  ring: (rng, label) => {
    const radius = label === 1 ? 0.9 + 0.09 * rng.normal() : Math.abs(0.27 * rng.normal());
    const angle = 2 * Math.PI * rng.next();
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  },
  xor: (rng, label) => {
    const side = rng.next() < 0.5 ? 1 : -1;
    const x1 = side * between(rng, 0.12, 1) + 0.03 * rng.normal();
    const x2 = (label === 1 ? -side : side) * between(rng, 0.12, 1) + 0.03 * rng.normal();
    return [x1, x2];
  },
  moons: (rng, label) => {
    const angle = Math.PI * rng.next();
    const x1 = label === 1 ? 0.5 - Math.cos(angle) : Math.cos(angle) - 0.5;
    const x2 = label === 1 ? 0.35 - Math.sin(angle) : Math.sin(angle) - 0.35;
    return [0.8 * x1 + 0.08 * rng.normal(), 0.8 * x2 + 0.08 * rng.normal()];
  },
  spirals: (rng, label) => {
    const turn = Math.sqrt(between(rng, 0.02, 1));
    const angle = 2.7 * Math.PI * turn + Math.PI * label;
    return [turn * Math.cos(angle) + 0.025 * rng.normal(), turn * Math.sin(angle) + 0.025 * rng.normal()];
  },
};

/**
 * One of the five sets: labels alternate 0, 1, so the classes are equally large.
 * @param count number of cases, 1 to 10,000
 * @param seed any whole number; the same seed gives the same cases, and more cases only add to them
 * @param noise standard deviation added to each coordinate, in the plane's unit, 0 to 2 (0: the set's own spread);
 *   the same seed with another noise moves the same cases further
 * @throws RangeError if the count is not a whole number from 1 to 10,000
 */
export function pointSet(name: PointSetName, count: number, seed: number, noise = 0): Points {
  if (!Number.isInteger(count) || count < 1 || count > 10_000)
    throw new RangeError(`count must be a whole number from 1 to 10,000, got ${count}.`);
  const rng = createRng(seed);
  const jitter = createRng(hash32(seed, 1));
  const x = new Float32Array(2 * count);
  const y = Float32Array.from({ length: count }, (_, i) => i % 2);
  for (let i = 0; i < count; i += 1) {
    const [x1, x2] = formulas[name](rng, i % 2);
    x[2 * i] = scale[name] * x1 + noise * jitter.normal();
    x[2 * i + 1] = scale[name] * x2 + noise * jitter.normal();
  }
  return { x, y };
}

/** The cases with the given numbers, in that order. */
export function pickPoints(points: Points, indices: ArrayLike<number>): Points {
  const x = new Float32Array(2 * indices.length);
  const y = new Float32Array(indices.length);
  for (let i = 0; i < indices.length; i += 1) {
    const from = indices[i]!;
    x[2 * i] = points.x[2 * from]!;
    x[2 * i + 1] = points.x[2 * from + 1]!;
    y[i] = points.y[from]!;
  }
  return { x, y };
}

/**
 * Splits cases at random into a training and a test set; no case is in both.
 * @param trainShare part of the cases to train on, 0 to 1; rounded to whole cases
 */
export function splitPoints(
  points: Points,
  trainShare: number,
  seed: number,
): { train: Points; test: Points } {
  const count = points.y.length;
  const order = createRng(seed).shuffle(count);
  const cut = Math.round(count * Math.min(1, Math.max(0, trainShare)));
  return { train: pickPoints(points, order.subarray(0, cut)), test: pickPoints(points, order.subarray(cut)) };
}
