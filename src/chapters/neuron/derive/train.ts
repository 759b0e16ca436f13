import type { LossPoint } from '../../../engine/client/trainerView';
import type { RunData } from '../../../engine/client/types';
import { sigmoid } from '../../../math/activation';
import { batchGradient, batchOfStep, stepsPerEpoch, type TrainingSettings } from '../../../math/training';
import type { LossName, State } from '../model';
import { spotOf, type Cases } from './cases';
import { NEURON } from './field';
import { sumAt, type Cut, type Spot } from './line';

export const otherLoss = (loss: LossName): LossName => (loss === 'mse' ? 'bce' : 'mse');

const BATCH_SIZES = { case: 1, batch: 10, epoch: Infinity } as const;

/** How many cases are looked at before the weights change. */
export function batchSizeOf(batch: State['batch'], cases: number): number {
  return Math.min(cases, BATCH_SIZES[batch]);
}

export function settingsOf(state: State, loss: LossName, cases: number): TrainingSettings {
  const batchSize = batchSizeOf(state.batch, cases);
  return { loss, optimizer: 'sgd', learningRate: state.lr, batchSize, l1: 0, l2: 0, dropout: 0 };
}

/** The cases as the engine takes them. */
export function runDataOf({ train, test }: Cases): RunData {
  return { x: train.x, y: train.y, testX: test.x, testY: test.y };
}

export function cutOf(params: ArrayLike<number>): Cut {
  return { w1: params[0] ?? 0, w2: params[1] ?? 0, b: params[2] ?? 0 };
}

/** The update that comes next: whose turn it is, the mean gradient, and where it leads. */
export interface NextUpdate {
  /** Cases whose turn it is, as indices of the training cases. */
  readonly cases: readonly number[];
  readonly loss: number;
  readonly gradient: Cut;
  readonly next: Cut;
  /** Epochs done, and steps of the present one. */
  readonly epoch: number;
  readonly within: number;
  readonly perEpoch: number;
}

/** Computes the next update by hand, from the parameters of a step (w <- w - alpha dL/dw). */
export function nextUpdate(state: State, cut: Cut, step: number, cases: Cases): NextUpdate {
  const { x, y } = cases.train;
  const size = batchSizeOf(state.batch, y.length);
  const turn = batchOfStep(state.seed, step, y.length, size);
  const params = [cut.w1, cut.w2, cut.b];
  const { loss, gradient } = batchGradient(NEURON, params, x, y, turn, state.loss);
  const g = cutOf(gradient);
  const { lr } = state;
  const next = { w1: cut.w1 - lr * g.w1, w2: cut.w2 - lr * g.w2, b: cut.b - lr * g.b };
  const perEpoch = stepsPerEpoch(y.length, size);
  return {
    cases: [...turn],
    loss,
    gradient: g,
    next,
    epoch: Math.floor(step / perEpoch),
    within: step % perEpoch,
    perEpoch,
  };
}

/** The case of the step just done, when it looked at one case only and was the next step after `before`. */
export function lastCase(state: State, before: number | undefined, now: number, cases: Cases): Spot | null {
  const count = cases.train.y.length;
  if (before === undefined || now !== before + 1 || batchSizeOf(state.batch, count) !== 1) return null;
  const [only] = batchOfStep(state.seed, before, count, 1);
  return only === undefined ? null : spotOf(cases.train, only);
}

/** A mean slope below this moves nothing that could be seen. */
const FLAT = 5e-3;

/**
 * True when the neuron is wrong about some cases and so sure of them that their slopes a (1 - a) are about 0: by the
 * squared error they hardly pull any more.
 */
export function isStuck(cut: Cut, cases: Cases, loss: LossName): boolean {
  if (loss === 'bce') return false;
  const { y } = cases.train;
  let slope = 0;
  let wrong = 0;
  for (let i = 0; i < y.length; i += 1) {
    const a = sigmoid(sumAt(cut, spotOf(cases.train, i)));
    if (a >= 0.5 === y[i]! > 0.5) continue;
    slope += a * (1 - a);
    wrong += 1;
  }
  return wrong > 0 && slope / wrong < FLAT;
}

/** A run's loss as a share of its start, so that two kinds of loss can stand in one plot. */
export function shareLeft(
  losses: readonly LossPoint[],
): readonly { readonly x: number; readonly y: number }[] {
  const start = losses[0]?.train ?? 0;
  if (!(start > 0)) return [];
  return losses.map(({ step, train }) => ({ x: step, y: train / start }));
}
