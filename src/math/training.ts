import type { LossName } from './loss';
import { networkBackward, type UnitMask } from './network';
import { networkLayout, parameterCount, type NetworkShape } from './networkShape';
import {
  OPTIMIZER_DEFAULTS,
  optimizerStep,
  penaltyRate,
  softThreshold,
  type OptimizerName,
} from './optimizer';
import { createRng, hash32, hashUniform } from './rng';

/** Everything that decides how a network learns, besides its shape, its data and its seed. */
export interface TrainingSettings {
  readonly loss: LossName;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  readonly batchSize: number;
  /** Strength of L1, the penalty l1 |w|: after each step a weight is moved toward 0 and stops there; biases excepted. */
  readonly l1: number;
  /** Strength of L2: the penalty is (l2 / 2) w^2, so l2 * w is added to each weight's gradient, biases excepted. */
  readonly l2: number;
  /** Share of hidden units that each case leaves out, 0..0.9; what is left is divided by 1 - dropout. */
  readonly dropout: number;
}

/** Parameters and what the optimizer remembers of them. */
export interface TrainingState {
  readonly step: number;
  readonly params: Float64Array;
  readonly m: Float64Array;
  readonly v: Float64Array;
}

/**
 * The order in which an epoch deals the cases: a pure function of seed and epoch.
 * @param cases number of cases
 * @param epoch from 0
 */
export function epochOrder(seed: number, epoch: number, cases: number): Uint32Array {
  return createRng(hash32(seed, epoch, 0x0de7)).shuffle(cases);
}

/** Steps of one epoch; the last batch takes what is left and may be smaller. */
export function stepsPerEpoch(cases: number, batchSize: number): number {
  return Math.max(1, Math.ceil(cases / batchSize));
}

/**
 * The cases of one step's batch.
 * @param step from 0, counted over all epochs
 */
export function batchOfStep(seed: number, step: number, cases: number, batchSize: number): Uint32Array {
  const perEpoch = stepsPerEpoch(cases, batchSize);
  const start = (step % perEpoch) * batchSize;
  return epochOrder(seed, Math.floor(step / perEpoch), cases).subarray(start, start + batchSize);
}

/**
 * Dropout factor of a hidden unit for one case at one step: a hash, so every machine drops the same units.
 * @param unit counted over all hidden layers
 * @param index which case of the data
 */
export function dropoutFactor(seed: number, step: number, unit: number, index: number, rate: number): number {
  if (rate <= 0) return 1;
  return hashUniform(seed, step, unit, index) < Math.fround(rate) ? 0 : 1 / (1 - rate);
}

/** Mean loss and mean gradient over some cases, without any penalty. */
export function batchGradient(
  shape: NetworkShape,
  params: ArrayLike<number>,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  cases: ArrayLike<number>,
  loss: LossName,
  maskOf?: (index: number) => UnitMask,
): { loss: number; gradient: Float64Array } {
  const gradient = new Float64Array(parameterCount(shape));
  let sum = 0;
  for (let k = 0; k < cases.length; k += 1) {
    const i = cases[k]!;
    const xi = Array.from({ length: shape.inputs }, (_, j) => x[i * shape.inputs + j]!);
    const yi = Array.from({ length: shape.outputs }, (_, j) => y[i * shape.outputs + j]!);
    const one = networkBackward(shape, params, xi, yi, loss, maskOf?.(i));
    sum += one.loss / cases.length;
    for (let p = 0; p < gradient.length; p += 1) gradient[p]! += one.gradient[p]! / cases.length;
  }
  return { loss: sum, gradient };
}

/** A state at step 0. */
export function initialState(params: ArrayLike<number>): TrainingState {
  const n = params.length;
  return { step: 0, params: Float64Array.from(params), m: new Float64Array(n), v: new Float64Array(n) };
}

/**
 * One step of training in plain numbers: the reference to which the engine is held.
 * @param x inputs, row after row [cases, inputs]; @param y labels [cases, outputs]
 * @returns the next state and the batch's mean loss before the update
 */
export function trainingStep(
  shape: NetworkShape,
  settings: TrainingSettings,
  state: TrainingState,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  seed: number,
): { state: TrainingState; batchLoss: number } {
  const cases = batchOfStep(seed, state.step, y.length / shape.outputs, settings.batchSize);
  const maskOf = (index: number) => (unit: number) =>
    dropoutFactor(seed, state.step, unit, index, settings.dropout);
  const { loss, gradient } = batchGradient(shape, state.params, x, y, cases, settings.loss, maskOf);

  const params = state.params.slice();
  const m = state.m.slice();
  const v = state.v.slice();
  const { learningRate, optimizer, l1, l2 } = settings;
  for (const { inputs, units, offset } of networkLayout(shape)) {
    for (let k = 0; k < units * (inputs + 1); k += 1) {
      const p = offset + k;
      const w = params[p]!;
      const isBias = k % (inputs + 1) === inputs;
      const g = gradient[p]! + (isBias ? 0 : l2 * w);
      const memory = { m: m[p]!, v: v[p]! };
      const t = state.step + 1;
      const next = optimizerStep(optimizer, w, g, learningRate, memory, t, OPTIMIZER_DEFAULTS);
      const shrunk = isBias ? 0 : l1 * penaltyRate(optimizer, learningRate, next.vHat);
      params[p] = shrunk > 0 ? softThreshold(next.next, shrunk) : next.next;
      m[p] = next.m;
      v[p] = next.v;
    }
  }
  return { state: { step: state.step + 1, params, m, v }, batchLoss: loss };
}
