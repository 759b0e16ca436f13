// The same network by tfjs's own operations and automatic gradients.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { cnnLayout, type CnnShape } from '../../src/math/cnnShape';

/** Logits of [cases, rows, columns, channels] from one tensor per block of parameters (weights, biases, ..). */
function logitsOf(shape: CnnShape, x: tf.Tensor4D, parts: readonly tf.Tensor[]): tf.Tensor2D {
  let maps = x;
  let at = 0;
  for (const { pool } of shape.blocks) {
    const z = tf.add(tf.conv2d(maps, parts[at] as tf.Tensor4D, 1, 'same'), parts[at + 1]!);
    maps = tf.relu(z) as tf.Tensor4D;
    if (pool === 2) maps = tf.maxPool(maps, 2, 2, 'valid');
    at += 2;
  }
  let a = tf.reshape(maps, [maps.shape[0], -1]) as tf.Tensor2D;
  if (shape.head === 'globalMax') a = tf.max(maps, [1, 2]);
  if (shape.head === 'globalAverage') a = tf.mean(maps, [1, 2]);
  for (let l = 0; l <= shape.hidden.length; l += 1) {
    a = tf.add(tf.matMul(a, parts[at] as tf.Tensor2D), parts[at + 1]!) as tf.Tensor2D;
    if (l < shape.hidden.length) a = tf.relu(a);
    at += 2;
  }
  return a;
}

/** Shapes of the blocks of parameters, in cnnLayout order. */
export function partShapes(shape: CnnShape): number[][] {
  const { blocks, dense } = cnnLayout(shape);
  return [
    ...blocks.flatMap(({ kernel, inputs, filters }) => [[kernel, kernel, inputs, filters], [filters]]),
    ...dense.flatMap(({ inputs, units }) => [[inputs, units], [units]]),
  ];
}

/** Cuts flat parameters into tensors. */
export function partsOf(shape: CnnShape, params: Float32Array): tf.Tensor[] {
  let at = 0;
  return partShapes(shape).map((size) => {
    const count = size.reduce((a, b) => a * b, 1);
    at += count;
    return tf.tensor(params.slice(at - count, at), size);
  });
}

/** Gradient of the mean cross-entropy of some images, flat. */
export async function autodiffGradient(
  shape: CnnShape,
  params: Float32Array,
  x: Float32Array,
  labels: ArrayLike<number>,
): Promise<Float32Array> {
  const slopes = tf.tidy(() => {
    const images = tf.tensor4d(x, [labels.length, shape.rows, shape.columns, shape.channels]);
    const truth = tf.oneHot(tf.tensor1d(Array.from(labels), 'int32'), shape.classes);
    const loss = (...parts: tf.Tensor[]): tf.Scalar =>
      tf.losses.softmaxCrossEntropy(truth, logitsOf(shape, images, parts));
    return tf.grads(loss)(partsOf(shape, params));
  });
  const blocks = await Promise.all(slopes.map((slope) => slope.data()));
  for (const slope of slopes) slope.dispose();
  return Float32Array.from(blocks.flatMap((block) => Array.from(block)));
}
