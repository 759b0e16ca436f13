// Trains the same network four ways in one page: fused on WebGL, fused on the CPU, by tfjs autodiff, by plain numbers.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import type { Backend } from '../../src/engine/backend';
import type { RunOptions, Snapshot, SnapshotAsk } from '../../src/engine/client/types';
import { startCpu } from '../../src/engine/cpuBackend';
import { DenseRun } from '../../src/engine/models/denseRun';
import { freeSlices } from '../../src/engine/slices';
import { startWebgl } from '../../src/engine/webglBackend';
import { networkLayout } from '../../src/math/networkShape';
import { batchOfStep, initialState, trainingStep } from '../../src/math/training';
import { initialParameters } from '../../src/math/networkShape';

let webgl: Backend | undefined;

export async function webglBackend(): Promise<Backend> {
  if (!webgl) webgl = await startWebgl();
  else await tf.setBackend('webgl');
  return webgl;
}

export async function fused(
  backend: Backend,
  options: RunOptions,
  steps: number,
  ask: SnapshotAsk = {},
): Promise<Snapshot> {
  const run = new DenseRun('compare', options, backend);
  await run.open();
  const snapshot = await run.train(steps, ask, freeSlices);
  run.close();
  return snapshot;
}

export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let worst = a.length === b.length ? 0 : Infinity;
  for (let i = 0; i < a.length; i += 1) {
    const d = Math.abs(a[i]! - b[i]!);
    worst = Number.isNaN(d) ? Infinity : Math.max(worst, d);
  }
  return worst;
}

/** The same steps by plain numbers. */
export function byMath({ shape, settings, data, replicas }: RunOptions, steps: number): Float64Array {
  const { seed } = replicas[0]!;
  let state = initialState(initialParameters(shape, seed));
  for (let i = 0; i < steps; i += 1) state = trainingStep(shape, settings, state, data.x, data.y, seed).state;
  return state.params;
}

const curves = {
  sigmoid: (z: tf.Tensor2D) => tf.sigmoid(z),
  tanh: (z: tf.Tensor2D) => tf.tanh(z),
  relu: (z: tf.Tensor2D) => tf.relu(z),
  leakyRelu: (z: tf.Tensor2D) => tf.leakyRelu(z, 0.01),
  linear: (z: tf.Tensor2D) => z,
  step: (z: tf.Tensor2D) => tf.step(z),
};

/** The same steps by tfjs's own operations, automatic gradients and optimizer, without penalties and dropout. */
export async function byAutodiff(options: RunOptions, steps: number): Promise<number[]> {
  const { shape, settings, data, replicas } = options;
  const { seed } = replicas[0]!;
  const first = initialParameters(shape, seed);
  const layout = networkLayout(shape);
  const variables = layout.map(({ inputs, units, offset }) => {
    const block = tf.tensor2d(first.slice(offset, offset + units * (inputs + 1)), [units, inputs + 1]);
    const variable = tf.variable(block);
    block.dispose();
    return variable;
  });
  const optimizer = {
    sgd: () => tf.train.sgd(settings.learningRate),
    momentum: () => tf.train.momentum(settings.learningRate, 0.9),
    adam: () => tf.train.adam(settings.learningRate, 0.9, 0.999, 1e-8),
  }[settings.optimizer]();
  for (let step = 0; step < steps; step += 1) {
    const batch = batchOfStep(seed, step, data.y.length / shape.outputs, settings.batchSize);
    tf.tidy(() => {
      const rows = (values: Float32Array, width: number) =>
        tf.tensor2d(
          Array.from(batch).flatMap((i) => Array.from(values.subarray(i * width, (i + 1) * width))),
          [batch.length, width],
        );
      const x = rows(data.x, shape.inputs);
      const y = rows(data.y, shape.outputs);
      optimizer.minimize(() => {
        let a: tf.Tensor2D = x;
        let z: tf.Tensor2D = x;
        for (const [l, { inputs, units, activation }] of layout.entries()) {
          const block = variables[l] as unknown as tf.Tensor2D;
          const weights = tf.slice2d(block, [0, 0], [units, inputs]);
          const bias = tf.slice2d(block, [0, inputs], [units, 1]);
          z = tf.add(tf.matMul(a, weights, false, true), tf.transpose(bias));
          a = curves[activation](z);
        }
        if (settings.loss === 'mse') return tf.losses.meanSquaredError(y, a) as tf.Scalar;
        return tf.losses.sigmoidCrossEntropy(y, z) as tf.Scalar;
      });
    });
  }
  const blocks = await Promise.all(variables.map((v) => v.data()));
  for (const variable of variables) variable.dispose();
  optimizer.dispose();
  return blocks.flatMap((block) => Array.from(block));
}

/** Largest differences of the parameters after some steps, WebGL against each of the others. */
export async function compare(
  options: RunOptions,
  steps: number,
  autodiff: boolean,
): Promise<{ cpu: number; math: number; autodiff: number; numbers: number }> {
  const gpu = await webglBackend();
  const before = tf.memory().numTensors;
  const ours = await fused(gpu, options, steps);
  const numbers = tf.memory().numTensors - before;
  const theirs = autodiff ? await byAutodiff(options, steps) : ours.params;
  const cpu = await fused(await startCpu(), options, steps);
  await tf.setBackend('webgl');
  return {
    cpu: largestDifference(ours.params, cpu.params),
    math: largestDifference(ours.params, byMath(options, steps)),
    autodiff: largestDifference(ours.params, theirs),
    numbers,
  };
}

/** Gradient of all cases: fused against tfjs's automatic one, for any loss and architecture. */
export async function compareGradients(options: RunOptions): Promise<number> {
  const backend = await webglBackend();
  const run = new DenseRun('gradients', options, backend);
  await run.open();
  const { gradient } = await run.gradients('train');
  run.close();
  // One plain step at rate 1 over all cases moves each parameter by minus its gradient.
  const cases = options.data.y.length / options.shape.outputs;
  const settings = { ...options.settings, optimizer: 'sgd', learningRate: 1, batchSize: cases } as const;
  const moved = await byAutodiff({ ...options, settings }, 1);
  const first = initialParameters(options.shape, options.replicas[0]!.seed);
  return largestDifference(
    gradient,
    moved.map((p, i) => first[i]! - p),
  );
}
