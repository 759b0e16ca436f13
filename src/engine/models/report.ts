import { activate } from '../../math/activation';
import { crossEntropyOfSum, lossValue } from '../../math/loss';
import { accuracy, confusion } from '../../math/metrics';
import type { ReplicaSnapshot, RunOptions } from '../client/types';
import { quads, RANGE_LIMIT, type FusedSizes } from '../kernels/spec';

/** Counts of training and test cases of a run. */
export interface Cases {
  readonly train: number;
  readonly test: number;
}

export const outOfRange = (value: number): boolean => !(Math.abs(value) < RANGE_LIMIT);

/** First number of a replica's parameters and memories that is out of range, or -1. */
export function firstOutOfRange(values: Float32Array, base: number, size: FusedSizes): number {
  const end = (size.stateQuads - 1) * 4;
  for (let i = 0; i < end; i += 1) if (outOfRange(values[base + i]!)) return i;
  return -1;
}

const NOTHING = new Float32Array(0);
const NO_COUNTS = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };

/**
 * What is known of one replica, from its part of the state and the sums z of its output units.
 * @param sums [outputs, cases padded to quads] of this replica, or null when nothing was evaluated
 */
export function reportReplica(
  options: RunOptions,
  size: FusedSizes,
  cases: Cases,
  state: Float32Array,
  replica: number,
  step: number,
  sums: Float32Array | null,
): ReplicaSnapshot {
  const { shape, settings, data } = options;
  const base = replica * size.stateQuads * 4;
  const status = base + size.stateQuads * 4 - 4;
  const params = state.slice(base, base + size.params);
  const finite = state[status + 1]! < 0 && firstOutOfRange(state, base, size) < 0;
  const batchLoss = step === 0 ? null : state[status]!;
  const none: ReplicaSnapshot = {
    params,
    batchLoss,
    trainLoss: NaN,
    testLoss: null,
    outputs: NOTHING,
    train: NO_COUNTS,
    test: null,
    trainAccuracy: NaN,
    testAccuracy: null,
    finite,
  };
  if (!sums) return none;

  const total = cases.train + cases.test;
  const stride = quads(total) * 4;
  const { outputs, outputActivation } = shape;
  const first = new Float32Array(total);
  const firstLabels = new Float32Array(total);
  let trainLoss = 0;
  let testLoss = 0;
  for (let i = 0; i < total; i += 1) {
    const isTest = i >= cases.train;
    const labels = isTest ? data.testY! : data.y;
    const row = (isTest ? i - cases.train : i) * outputs;
    let loss = 0;
    for (let o = 0; o < outputs; o += 1) {
      const z = sums[o * stride + i]!;
      const y = labels[row + o]!;
      const a = activate(outputActivation, z);
      loss += settings.loss === 'bce' ? crossEntropyOfSum(z, y) : lossValue('mse', a, y);
      if (o === 0) {
        first[i] = a;
        firstLabels[i] = y;
      }
    }
    if (isTest) testLoss += loss / outputs;
    else trainLoss += loss / outputs;
  }
  const train = confusion(first.subarray(0, cases.train), firstLabels.subarray(0, cases.train));
  const test = cases.test ? confusion(first.subarray(cases.train), firstLabels.subarray(cases.train)) : null;
  return {
    ...none,
    trainLoss: trainLoss / cases.train,
    testLoss: test && testLoss / cases.test,
    outputs: first,
    train,
    test,
    trainAccuracy: accuracy(train),
    testAccuracy: test && accuracy(test),
  };
}
