import type { ActivationName } from '../../src/math/activation';
import type { NetworkShape } from '../../src/math/networkShape';
import { createRng } from '../../src/math/rng';
import type { TrainingSettings } from '../../src/math/training';
import type { RunData, RunOptions } from '../../src/engine/client/types';

export function netShape(
  hidden: readonly number[],
  activation: ActivationName = 'tanh',
  outputActivation: ActivationName = 'sigmoid',
  inputs = 2,
  outputs = 1,
): NetworkShape {
  return { inputs, hidden, outputs, activation, outputActivation };
}

export const plain: TrainingSettings = {
  loss: 'mse',
  optimizer: 'sgd',
  learningRate: 0.1,
  batchSize: 10,
  l1: 0,
  l2: 0,
  dropout: 0,
};

/** Points of a ring problem: inside 1, outside 0. */
export function ring(cases: number, inputs = 2, outputs = 1, seed = 1): RunData {
  const rng = createRng(seed);
  const x = new Float32Array(cases * inputs);
  const y = new Float32Array(cases * outputs);
  for (let i = 0; i < cases; i += 1) {
    let square = 0;
    for (let k = 0; k < inputs; k += 1) {
      x[i * inputs + k] = rng.normal();
      square += x[i * inputs + k]! ** 2;
    }
    for (let o = 0; o < outputs; o += 1) y[i * outputs + o] = square < inputs * (0.8 + 0.3 * o) ? 1 : 0;
  }
  return { x, y };
}

export function runOptions(
  shape: NetworkShape,
  settings: Partial<TrainingSettings> = {},
  cases = 43,
  seed = 5,
): RunOptions {
  return {
    shape,
    settings: { ...plain, ...settings },
    data: ring(cases, shape.inputs, shape.outputs),
    replicas: [{ seed }],
  };
}

export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let worst = a.length === b.length ? 0 : Infinity;
  for (let i = 0; i < a.length; i += 1) {
    const d = Math.abs(a[i]! - b[i]!);
    worst = Number.isNaN(d) ? Infinity : Math.max(worst, d);
  }
  return worst;
}
