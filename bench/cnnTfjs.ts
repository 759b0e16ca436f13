import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import type { CnnOptions } from '../src/engine/client/cnnTypes';

/** The same network by tfjs's own layers and model.fit, on tfjs's present backend; images per second of some batches. */
export async function tfjsImagesPerSecond(
  { shape, settings, train: set }: CnnOptions,
  images: number,
): Promise<number> {
  const { rows, columns, channels, blocks, hidden, classes } = shape;
  const model = sequential();
  for (const [b, { filters, kernel, pool }] of blocks.entries()) {
    const first = b === 0 && { inputShape: [rows, columns, channels] };
    model.add(layers.conv2d({ filters, kernelSize: kernel, padding: 'same', activation: 'relu', ...first }));
    if (pool === 2) model.add(layers.maxPooling2d({ poolSize: 2 }));
  }
  model.add(shape.head === 'flatten' ? layers.flatten() : layers.globalMaxPooling2d({}));
  for (const units of hidden) model.add(layers.dense({ units, activation: 'relu' }));
  model.add(layers.dense({ units: classes, activation: 'softmax' }));
  model.compile({ optimizer: tf.train.adam(settings.learningRate), loss: 'categoricalCrossentropy' });
  const x = tf.tensor4d(
    Float32Array.from(set.x.slice(0, images * rows * columns * channels), (v) => v / 255),
    [images, rows, columns, channels],
  );
  const y = tf.oneHot(tf.tensor1d(Array.from(set.labels.slice(0, images)), 'int32'), classes);
  const fit = (): Promise<unknown> =>
    model.fit(x, y, { batchSize: settings.batchSize, epochs: 1, verbose: 0 });
  // The first run compiles.
  if (tf.getBackend() === 'webgl') await fit();
  const began = performance.now();
  await fit();
  const seconds = (performance.now() - began) / 1000;
  model.dispose();
  x.dispose();
  y.dispose();
  return images / seconds;
}
