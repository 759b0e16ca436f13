import { networkBackward, networkForward } from '../../../math/network';
import { networkLayout, type NetworkShape } from '../../../math/networkShape';
import type { LossName } from '../../../math/loss';
import type { Cases } from './cases';

/** One patient on the way through the network and back. */
export interface Journey {
  readonly x: readonly [number, number];
  readonly label: number;
  readonly isTest: boolean;
  readonly z: readonly Float64Array[];
  readonly a: readonly Float64Array[];
  readonly loss: number;
  /** dL/dz of every unit, layer by layer. */
  readonly dz: readonly Float64Array[];
  /** dL/dp of every parameter, flat. */
  readonly gradient: Float64Array;
}

/** The chosen case, held inside those there are; null without any. */
export function patientOf({ train, test }: Cases, wanted: number) {
  const count = train.y.length + test.y.length;
  if (count === 0) return null;
  const index = Math.min(count - 1, wanted);
  const isTest = index >= train.y.length;
  const set = isTest ? test : train;
  const i = isTest ? index - train.y.length : index;
  return { index, isTest, x: [set.x[2 * i]!, set.x[2 * i + 1]!] as const, label: set.y[i]! };
}

/** Sends a case forward and its gradients back, in plain mathematics (Figs 9 and 10). */
export function journeyOf(
  shape: NetworkShape,
  params: ArrayLike<number>,
  loss: LossName,
  patient: NonNullable<ReturnType<typeof patientOf>>,
): Journey {
  const { x, label, isTest } = patient;
  const { z, a } = networkForward(shape, params, x);
  const back = networkBackward(shape, params, x, [label], loss);
  return { x, label, isTest, z, a, loss: back.loss, dz: back.dz, gradient: back.gradient };
}

/** Where a journey stands. */
export type Stage =
  | { readonly kind: 'inputs' }
  | { readonly kind: 'forward' | 'back'; readonly layer: number }
  | { readonly kind: 'loss' };

/** Inputs, every layer forward, the loss, every layer back. */
export function stagesOf(shape: NetworkShape): readonly Stage[] {
  const layers = networkLayout(shape).map((_, layer) => layer);
  return [
    { kind: 'inputs' },
    ...layers.map((layer): Stage => ({ kind: 'forward', layer })),
    { kind: 'loss' },
    ...layers.reverse().map((layer): Stage => ({ kind: 'back', layer })),
  ];
}
