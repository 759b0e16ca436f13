import * as tf from '@tensorflow/tfjs-core';
import type { CnnShape } from '../../src/math/cnnShape';
import { initialCnnParameters } from '../../src/math/cnnShape';
import { createRng } from '../../src/math/rng';
import type { Backend } from '../../src/engine/backend';
import type { CnnAsk, CnnOptions, CnnSet, CnnSettings, CnnSnapshot } from '../../src/engine/client/cnnTypes';
import { getEngine } from '../../src/engine/client/getEngine';
import { startCpu } from '../../src/engine/cpuBackend';
import { normalizationOf } from '../../src/engine/models/cnnBatch';
import { CnnRun } from '../../src/engine/models/cnnRun';
import { freeSlices } from '../../src/engine/slices';
import { autodiffGradient } from './cnnTfjs';
import { largestDifference, webglBackend } from './engineCompare';

/** The network of the lab. */
export const tinyCnn: CnnShape = {
  rows: 48,
  columns: 48,
  channels: 1,
  blocks: [
    { filters: 8, kernel: 3, pool: 2 },
    { filters: 16, kernel: 3, pool: 2 },
    { filters: 16, kernel: 3, pool: 1 },
  ],
  head: 'globalMax',
  hidden: [],
  classes: 2,
};

const recipe: CnnSettings = {
  optimizer: 'adam',
  learningRate: 0.005,
  schedule: 'cosine',
  batchSize: 16,
  epochs: 10,
  seed: 1,
};

/** Noise with a bright bar, upright, lying or both: the class. */
function bars(count: number, { rows, columns, channels, classes }: CnnShape, seed: number): CnnSet {
  const rng = createRng(seed);
  const x = new Uint8Array(count * rows * columns * channels);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % classes);
  for (let i = 0; i < count; i += 1) {
    const [row, column] = [2 + rng.int(rows - 4), 2 + rng.int(columns - 4)];
    for (let p = 0; p < rows * columns; p += 1) {
      const [r, c] = [Math.floor(p / columns), p % columns];
      const upright = c === column && Math.abs(r - row) < rows / 5 && labels[i] !== 0;
      const lying = r === row && Math.abs(c - column) < rows / 5 && labels[i] !== 1;
      for (let k = 0; k < channels; k += 1) {
        const value = 70 + 12 * rng.normal() + (upright || lying ? 110 + 15 * k : 0);
        x[(i * rows * columns + p) * channels + k] = value;
      }
    }
  }
  return { x, labels };
}

function demoCnn(
  shape: Partial<CnnShape> = {},
  settings: Partial<CnnSettings> = {},
  count = 100,
  own: Partial<CnnOptions> = {},
): CnnOptions {
  const whole = { ...tinyCnn, ...shape };
  return { shape: whole, settings: { ...recipe, ...settings }, train: bars(count, whole, 5), ...own };
}

async function trained(
  backend: Backend,
  options: CnnOptions,
  steps: number,
  ask: CnnAsk,
): Promise<CnnSnapshot> {
  const run = new CnnRun('compare', options, backend);
  await run.open(undefined, () => undefined);
  const snapshot = await run.train(steps, ask, freeSlices, () => undefined);
  run.close();
  return snapshot;
}

/** What the head hands on, on a backend. */
async function featuresOf(backend: Backend, options: CnnOptions, images: CnnSet): Promise<Float32Array> {
  await tf.setBackend(backend.name);
  const run = new CnnRun('features', options, backend);
  await run.open(undefined, () => undefined);
  const features = await run.features(images, freeSlices, () => undefined);
  run.close();
  return features;
}

/** Largest differences of WebGL and CPU after some steps: parameters, maps, probabilities; and tensors left behind. */
async function compareBackends(options: CnnOptions, steps: number, look: CnnAsk) {
  const gpu = await webglBackend();
  const before = tf.memory().numTensors;
  const a = await trained(gpu, options, steps, look);
  const left = tf.memory().numTensors - before;
  const b = await trained(await startCpu(), options, steps, look);
  await tf.setBackend('webgl');
  const flat = (snapshot: CnnSnapshot, pick: 'maps' | 'ends'): number[] =>
    snapshot.looks.flatMap(({ layers, logits, features }) =>
      pick === 'maps' ? layers.flatMap(({ values }) => Array.from(values)) : [...logits, ...features],
    );
  const answers = (snapshot: CnnSnapshot): number[] =>
    snapshot.evaluations.flatMap(({ probabilities, loss }) => [...probabilities, loss]);
  return {
    params: largestDifference(a.params, b.params),
    moved: largestDifference(a.params, initialCnnParameters(options.shape, options.settings.seed)),
    loss: Math.abs((a.smoothLoss ?? 0) - (b.smoothLoss ?? 0)),
    accuracy: Math.abs((a.smoothAccuracy ?? 0) - (b.smoothAccuracy ?? 0)),
    maps: largestDifference(flat(a, 'maps'), flat(b, 'maps')),
    ends: largestDifference(flat(a, 'ends'), flat(b, 'ends')),
    answers: largestDifference(answers(a), answers(b)),
    left,
  };
}

/** The gradient of one batch on a backend (a step of plain descent at rate 1) against tfjs's automatic one. */
async function compareGradients(shape: CnnShape, where: 'webgl' | 'cpu', cases = 5): Promise<number> {
  const train = bars(cases, shape, 9);
  const settings = { optimizer: 'sgd', learningRate: 1, schedule: 'constant', batchSize: cases } as const;
  const options: CnnOptions = { shape, settings: { ...recipe, ...settings }, train };
  const gpu = await webglBackend();
  const first = initialCnnParameters(shape, recipe.seed);
  const { mean, sd } = normalizationOf(train.x);
  const x = Float32Array.from(train.x, (value) => (value - mean) / sd);
  const wanted = await autodiffGradient(shape, first, x, train.labels);
  const { params } = await trained(where === 'webgl' ? gpu : await startCpu(), options, 1, {});
  await tf.setBackend('webgl');
  // What single precision loses by the subtraction does not count: 1e-7 of a weight.
  return largestDifference(
    wanted,
    params.map((p, i) => first[i]! - p),
  );
}

const harness = {
  tf,
  getEngine,
  bars,
  demoCnn,
  tinyCnn,
  compareBackends,
  compareGradients,
  featuresOf,
  largestDifference,
  trained,
  webglBackend,
  startCpu,
};

export type CnnHarness = typeof harness;

declare global {
  interface Window {
    cnnHarness: CnnHarness;
  }
}

window.cnnHarness = harness;
