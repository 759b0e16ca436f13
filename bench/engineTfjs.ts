import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import type { RunOptions } from '../src/engine/client/types';
import { createRng } from '../src/math/rng';

/** Milliseconds per epoch of the ordinary way: tfjs layers and optimizer.minimize, batch by batch, on tfjs's backend. */
export async function tfjsEpoch({ shape, settings, data }: RunOptions, epochs: number): Promise<number> {
  const model = sequential();
  for (const [l, units] of [...shape.hidden, shape.outputs].entries()) {
    const activation = l === shape.hidden.length ? 'sigmoid' : 'tanh';
    model.add(layers.dense({ units, activation, ...(l === 0 && { inputShape: [shape.inputs] }) }));
  }
  const optimizer = tf.train.sgd(settings.learningRate);
  const cases = data.y.length;
  const x = tf.tensor2d(data.x, [cases, shape.inputs]);
  const y = tf.tensor2d(data.y, [cases, 1]);
  const rng = createRng(1);
  const epoch = async (): Promise<void> => {
    const order = rng.shuffle(cases);
    for (let at = 0; at < cases; at += settings.batchSize) {
      tf.tidy(() => {
        const batch = tf.tensor1d(Array.from(order.subarray(at, at + settings.batchSize)), 'int32');
        const [bx, by] = [tf.gather(x, batch), tf.gather(y, batch)];
        optimizer.minimize(() => {
          const a = model.apply(bx) as tf.Tensor2D;
          return tf.losses.meanSquaredError(by, a) as tf.Scalar;
        });
      });
    }
    await model.weights[0]!.read().data();
  };
  await epoch();
  const began = performance.now();
  for (let i = 0; i < epochs; i += 1) await epoch();
  const ms = (performance.now() - began) / epochs;
  model.dispose();
  optimizer.dispose();
  x.dispose();
  y.dispose();
  return ms;
}
