import type { LungNodules } from '../../../data/lungNodules';
import { sigmoid } from '../../../math/activation';
import { toUnits, units } from './rules';

/** What the plane of the nodules shows, in mm and on the margin's own scale. */
export const PLANE = { x: [2.5, 31.5], y: [-0.06, 1.06] } as const;

export const CELLS = 56;

/** The plane in the neuron's own units, for the engine to paint. */
export const fieldAsk = {
  from: 0,
  to: 1,
  columns: CELLS,
  rows: CELLS,
  bounds: {
    x0: toUnits(PLANE.x[0], 0)[0],
    x1: toUnits(PLANE.x[1], 0)[0],
    y0: toUnits(0, PLANE.y[0])[1],
    y1: toUnits(0, PLANE.y[1])[1],
  },
} as const;

/** What the neuron says over the plane, row by row from the top. */
export function fieldOf(params: ArrayLike<number>): Float32Array {
  const { x0, x1, y0, y1 } = fieldAsk.bounds;
  const values = new Float32Array(CELLS * CELLS);
  for (let row = 0; row < CELLS; row += 1) {
    const y = y1 - ((row + 0.5) / CELLS) * (y1 - y0);
    for (let column = 0; column < CELLS; column += 1) {
      const x = x0 + ((column + 0.5) / CELLS) * (x1 - x0);
      values[row * CELLS + column] = sigmoid(params[0]! * x + params[1]! * y + params[2]!);
    }
  }
  return values;
}

/** A nodule as it is drawn: high risk is class A, the disc; low risk class B, the diamond. */
export interface NoduleDot {
  readonly x: number;
  readonly y: number;
  readonly kind: 'a' | 'b';
  readonly hollow: boolean;
}

export function noduleDots(nodules: LungNodules, labels: ArrayLike<number>, hollow: boolean): NoduleDot[] {
  return Array.from(nodules.diameter, (mm, i) => ({
    x: mm,
    y: nodules.irregularity[i]!,
    kind: labels[i]! > 0.5 ? ('a' as const) : ('b' as const),
    hollow,
  }));
}

/**
 * The neuron's sum in clinical units: z = perMm * diameter + perMargin * irregularity + b.
 * @param params w1, w2, b of the neuron, which counts in standard deviations
 */
export function clinicalSum(params: ArrayLike<number>) {
  const perMm = params[0]! / units.diameter.sd;
  const perMargin = params[1]! / units.irregularity.sd;
  return {
    perMm,
    perMargin,
    b: params[2]! - perMm * units.diameter.mean - perMargin * units.irregularity.mean,
  };
}

/** Two points of the line where the neuron tips over, in mm and margin; null when there is none. */
export function tippingLine(params: ArrayLike<number>) {
  const { perMm, perMargin, b } = clinicalSum(params);
  const length = Math.hypot(params[0]!, params[1]!);
  if (length < 1e-6) return null;
  if (Math.abs(perMargin) > 1e-6) {
    const at = (x: number) => ({ x, y: -(perMm * x + b) / perMargin });
    return [at(PLANE.x[0]), at(PLANE.x[1])] as const;
  }
  const x = -b / perMm;
  return [
    { x, y: PLANE.y[0] },
    { x, y: PLANE.y[1] },
  ] as const;
}
