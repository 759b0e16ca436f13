import { activate, activationSlope } from '../../../math/activation';
import type { CurveName } from '../modelActivations';

/** Output and slope of one curve at a sum. */
export interface CurveFacts {
  readonly name: CurveName;
  readonly a: number;
  readonly slope: number;
  /** ReLU and its leaky sister have a corner at 0: programs take the left slope there. */
  readonly corner: boolean;
}

const hasCorner = (name: CurveName): boolean => name === 'relu' || name === 'leakyRelu';

/** Output and slope at a sum (Fig. 11). */
export function factsAt(name: CurveName, z: number, leak: number): CurveFacts {
  return {
    name,
    a: activate(name, z, leak),
    slope: activationSlope(name, z, leak),
    corner: hasCorner(name) && z === 0,
  };
}

/** What the axes of each curve show. */
export const axesOf: Readonly<
  Record<CurveName, { readonly a: readonly [number, number]; readonly ticks: readonly number[] }>
> = {
  relu: { a: [-2, 5], ticks: [-2, 0, 2, 4] },
  leakyRelu: { a: [-2, 5], ticks: [-2, 0, 2, 4] },
  sigmoid: { a: [-1.2, 1.2], ticks: [-1, 0, 1] },
  tanh: { a: [-1.2, 1.2], ticks: [-1, 0, 1] },
};

const span = Array.from({ length: 201 }, (_, index) => Number((-5 + index * 0.05).toFixed(2)));

/** Points of a curve or of its slope; the jump of a slope is a gap. */
export function pointsOf(name: CurveName, of: 'a' | 'slope', leak: number): { x: number; y: number }[] {
  if (of === 'a') return span.map((x) => ({ x, y: activate(name, x, leak) }));
  const points = span.map((x) => ({ x, y: activationSlope(name, x, leak) }));
  if (!hasCorner(name)) return points;
  const at = points.findIndex(({ x }) => x > 0);
  return [...points.slice(0, at), { x: 0, y: NaN }, { x: 0, y: 1 }, ...points.slice(at)];
}

export const curvesHeader = [
  'z',
  'leak',
  'ReLU',
  'ReLU slope',
  'leaky ReLU',
  'leaky ReLU slope',
  'sigmoid',
  'sigmoid slope',
  'tanh',
  'tanh slope',
] as const;

/** All curves as rows for a spreadsheet; the first row is the sum under study. */
export function curvesRows(z: number, leak: number): number[][] {
  const row = (at: number) => [
    at,
    leak,
    ...(['relu', 'leakyRelu', 'sigmoid', 'tanh'] as const).flatMap((name) => [
      activate(name, at, leak),
      activationSlope(name, at, leak),
    ]),
  ];
  return [row(z), ...span.map(row)];
}
