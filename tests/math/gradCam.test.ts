import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { beforeAll, expect, test } from 'vitest';
import { cnnForward } from '../../src/math/cnn';
import { cnnAnswerer } from '../../src/math/cnnInfer';
import { cnnLayout, initialCnnParameters, type CnnShape } from '../../src/math/cnnShape';
import { gradCam } from '../../src/math/gradCam';
import { createRng } from '../../src/math/rng';

const shapeOf = (head: CnnShape['head'], hidden: readonly number[] = []): CnnShape => ({
  rows: 12,
  columns: 10,
  channels: 1,
  blocks: [
    { filters: 4, kernel: 3, pool: 2 },
    { filters: 5, kernel: 3, pool: 1 },
  ],
  head,
  hidden,
  classes: 2,
});

function imageOf(seed: number): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: 120 }, () => rng.normal());
}

beforeAll(async () => {
  await tf.setBackend('cpu');
});

/** The head alone in tfjs: from the last maps to the logit, differentiated by tfjs. */
function byAutodiff(shape: CnnShape, params: Float32Array, image: Float32Array, label: number): Float64Array {
  const { maps, rows, columns, channels } = cnnAnswerer(shape, params)(image);
  const { dense } = cnnLayout(shape);
  const logit = (x: tf.Tensor): tf.Tensor => {
    let now: tf.Tensor =
      shape.head === 'flatten'
        ? tf.reshape(x, [1, -1])
        : tf.reshape(shape.head === 'globalMax' ? tf.max(x, [0, 1]) : tf.mean(x, [0, 1]), [1, -1]);
    for (const { inputs, units, weights, biases, relu } of dense) {
      const w = tf.tensor2d(params.slice(weights, biases), [inputs, units]);
      now = tf.add(tf.matMul(now, w), tf.tensor1d(params.slice(biases, biases + units)));
      if (relu) now = tf.relu(now);
    }
    return tf.sum(tf.slice(now, [0, label], [1, 1]));
  };
  const x = tf.tensor3d(maps, [rows, columns, channels]);
  const weights = tf.mean(tf.grad(logit)(x), [0, 1]);
  return Float64Array.from(tf.relu(tf.sum(tf.mul(x, weights), 2)).dataSync());
}

test.each([
  ['globalMax', []],
  ['globalAverage', []],
  ['flatten', []],
  ['globalMax', [6]],
] as const)('gradCam behind %s %j is what autodiff gives', (head, hidden) => {
  const shape = shapeOf(head, hidden);
  for (const seed of [1, 2, 3]) {
    const params = initialCnnParameters(shape, seed);
    const image = imageOf(seed);
    for (const label of [0, 1]) {
      const { values } = gradCam(shape, params, image, label);
      const expected = byAutodiff(shape, params, image, label);
      for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i]!, 5);
    }
  }
});

test('cnnAnswerer gives the numbers of cnnForward', () => {
  for (const head of ['globalMax', 'globalAverage', 'flatten'] as const) {
    const shape = shapeOf(head, [4]);
    const params = initialCnnParameters(shape, 5);
    const image = imageOf(9);
    const slow = cnnForward(shape, params, { values: image, rows: 12, columns: 10, channels: 1 });
    const fast = cnnAnswerer(shape, params)(image);
    for (const [k, p] of fast.probabilities.entries()) expect(p).toBeCloseTo(slow.probabilities[k]!, 5);
    for (const [k, logit] of fast.logits.entries()) expect(logit).toBeCloseTo(slow.sums.at(-1)![k]!, 4);
  }
});
