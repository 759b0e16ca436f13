import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { cnnForward, cnnGradient } from '../../src/math/cnn';
import { cnnLayout, initialCnnParameters, type CnnShape } from '../../src/math/cnnShape';
import { optimizerStep } from '../../src/math/optimizer';
import { batchOfStep } from '../../src/math/training';
import type { Backend } from '../../src/engine/backend';
import type { CnnOptions } from '../../src/engine/client/cnnTypes';
import { startCpu } from '../../src/engine/cpuBackend';
import { normalizationOf } from '../../src/engine/models/cnnBatch';
import { CnnRun } from '../../src/engine/models/cnnRun';
import { freeSlices } from '../../src/engine/slices';
import { bars, cnnOptions, smallShape } from './cnnHelpers';
import { largestDifference } from './helpers';

// These train for real; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let backend: Backend;
beforeAll(async () => {
  backend = await startCpu();
});

const silent = (): void => undefined;

async function open(options: CnnOptions): Promise<CnnRun> {
  const run = new CnnRun('t', options, backend);
  await run.open(undefined, silent);
  return run;
}

/** An image of a set as the reference takes it. */
function imageOf({ shape, train, normalize }: CnnOptions, i: number) {
  const { rows, columns, channels } = shape;
  const size = rows * columns * channels;
  const { mean, sd } = normalize ?? normalizationOf(train.x);
  const values = Float64Array.from(train.x.slice(i * size, (i + 1) * size), (v) =>
    Math.fround((v - mean) / sd),
  );
  return { rows, columns, channels, values };
}

/** The same steps in plain numbers, without augmentation. */
function byMath(options: CnnOptions, steps: number): { params: Float64Array; loss: number } {
  const { shape, settings, train } = options;
  const { optimizer, learningRate, schedule, batchSize, epochs, seed, classWeights } = settings;
  const params = Float64Array.from(initialCnnParameters(shape, seed));
  const [m, v] = [new Float64Array(params.length), new Float64Array(params.length)];
  const all = Math.ceil(train.labels.length / batchSize) * epochs;
  let mean = 0;
  for (let step = 0; step < steps; step += 1) {
    const gradient = new Float64Array(params.length);
    const batch = batchOfStep(seed, step, train.labels.length, batchSize);
    mean = 0;
    for (const i of batch) {
      const factor = (classWeights?.[train.labels[i]!] ?? 1) / batch.length;
      const one = cnnGradient(shape, params, imageOf(options, i), train.labels[i]!);
      mean += factor * one.loss;
      for (let p = 0; p < gradient.length; p += 1) gradient[p]! += factor * one.gradient[p]!;
    }
    const rate =
      schedule === 'constant' ? learningRate : 0.5 * learningRate * (1 + Math.cos((Math.PI * step) / all));
    for (let p = 0; p < params.length; p += 1) {
      const memory_ = { m: m[p]!, v: v[p]! };
      const next = optimizerStep(optimizer, params[p]!, gradient[p]!, rate, memory_, step + 1);
      params[p] = next.next;
      m[p] = next.m;
      v[p] = next.v;
    }
  }
  return { params, loss: mean };
}

const block = { filters: 5, kernel: 3, pool: 2 } as const;
const shapes: readonly [string, CnnShape][] = [
  ['global max', smallShape],
  ['global max after pooling, odd sizes', { ...smallShape, rows: 11, columns: 13, blocks: [block, block] }],
  ['global average, color and 5x5', { ...smallShape, channels: 3, head: 'globalAverage', blocks: [{ filters: 3, kernel: 5, pool: 1 }, block], classes: 3 }], // prettier-ignore
  ['flatten with a hidden layer', { ...smallShape, rows: 10, head: 'flatten', blocks: [block, { ...block, filters: 2 }], hidden: [7], classes: 3 }], // prettier-ignore
  [
    'flatten without pooling',
    { ...smallShape, rows: 7, columns: 9, head: 'flatten', blocks: [{ ...block, pool: 1 }] },
  ],
  ['no convolution', { ...smallShape, columns: 9, head: 'flatten', blocks: [], hidden: [6, 5] }],
  ['no convolution, color', { ...smallShape, channels: 3, head: 'flatten', blocks: [], hidden: [] }],
];

describe('the kernels on the CPU', () => {
  test.each(shapes)('train a network with %s to the numbers of math/', async (_, shape) => {
    for (const optimizer of ['sgd', 'momentum', 'adam'] as const) {
      const classWeights = Array.from({ length: shape.classes }, (_c, k) => 1 + k / 2);
      const options = cnnOptions(shape, { optimizer, classWeights }, 19);
      const run = await open(options);
      const { params, loss, step } = await run.train(5, {}, freeSlices, silent);
      run.close();
      const wanted = byMath(options, 5);
      expect(step).toBe(5);
      expect(largestDifference(params, wanted.params)).toBeLessThan(2e-5);
      expect(Math.abs(loss! - wanted.loss)).toBeLessThan(1e-5);
      expect(largestDifference(params, initialCnnParameters(shape, 3))).toBeGreaterThan(1e-3);
    }
  });

  test.each(shapes)('show the maps of a network with %s as cnnForward computes them', async (_, shape) => {
    const options = cnnOptions(shape, {}, 9);
    const run = await open(options);
    const { params, looks } = await run.train(3, { maps: bars(4, shape, 5) }, freeSlices, silent);
    run.close();
    expect(looks).toHaveLength(4);
    const normalize = normalizationOf(options.train.x);
    for (const [i, look] of looks.entries()) {
      const image = imageOf({ ...options, train: bars(4, shape, 5), normalize }, i);
      const wanted = cnnForward(shape, params, image);
      const maps = [image, ...wanted.blocks.flatMap(({ a, pooled }) => (pooled ? [a, pooled] : [a]))];
      expect(look.layers.map(({ kind }) => kind)).toEqual([
        'input',
        ...shape.blocks.flatMap(({ pool }) => (pool === 2 ? ['conv', 'pool'] : ['conv'])),
      ]);
      for (const [l, layer] of look.layers.entries()) {
        const { values, channels } = maps[l]!;
        const cells = layer.rows * layer.columns;
        const ordered = Array.from(
          layer.values,
          (_v, at) => values[(at % cells) * channels + Math.floor(at / cells)]!,
        );
        expect(largestDifference(layer.values, ordered)).toBeLessThan(1e-5);
        const own = layer.values.subarray(0, cells);
        expect([...layer.ranges.subarray(0, 2)]).toEqual([Math.min(...own), Math.max(...own)]);
      }
      expect(largestDifference(look.features, wanted.features)).toBeLessThan(1e-5);
      expect(largestDifference(look.logits, wanted.sums.at(-1)!)).toBeLessThan(1e-5);
      expect(largestDifference(look.probabilities, wanted.probabilities)).toBeLessThan(1e-5);
    }
  });

  test('evaluate a set in chunks: probabilities, loss and accuracy are those of math/', async () => {
    const options = cnnOptions(smallShape, {}, 21, { test: bars(10, smallShape, 9) });
    const run = await open(options);
    const heard: number[] = [];
    const { params } = await run.train(4, {}, freeSlices, silent);
    const all = await run.evaluate('train', freeSlices, ({ done }) => heard.push(done));
    const first = await run.train(0, { evaluate: ['train', 'test'], most: 6 }, freeSlices, silent);
    run.close();
    let [loss, right] = [0, 0];
    for (let i = 0; i < 21; i += 1) {
      const { probabilities } = cnnForward(smallShape, params, imageOf(options, i));
      const label = options.train.labels[i]!;
      expect(largestDifference(all.probabilities.subarray(2 * i, 2 * i + 2), probabilities)).toBeLessThan(
        1e-5,
      );
      loss -= Math.log(probabilities[label]!) / 21;
      if (probabilities[label]! >= 0.5) right += 1;
    }
    expect(all.loss).toBeCloseTo(loss, 4);
    expect(all.accuracy).toBeCloseTo(right / 21, 6);
    expect(heard.at(-1)).toBe(21);
    expect(first.evaluations.map((e) => [e.set, e.probabilities.length])).toEqual([['train', 12], ['test', 12]]); // prettier-ignore
    expect(first.evaluations[0]!.probabilities).toEqual(all.probabilities.slice(0, 12));
  });
});

describe('a run', () => {
  test('learns bars, gives the same numbers again, and leaves no tensor behind', async () => {
    const before = memory().numTensors;
    const test_ = bars(60, smallShape, 77);
    const options = cnnOptions(smallShape, { learningRate: 0.02, epochs: 12 }, 120, { test: test_ });
    const run = await open(options);
    const half = await run.train(80, {}, freeSlices, silent);
    const end = await run.train(1000, { evaluate: ['test'] }, freeSlices, silent);
    expect(end.step).toBe(end.steps);
    expect(end.learningRate).toBeCloseTo(0, 9);
    expect(end.evaluations[0]!.accuracy).toBeGreaterThan(0.9);
    expect(end.smoothLoss!).toBeLessThan(half.smoothLoss!);
    await run.load(half.state, {}, freeSlices, silent);
    for (let i = 0; i < 7; i += 1) await run.train(13, {}, freeSlices, silent);
    const again = await run.train(1000, { evaluate: ['test'] }, freeSlices, silent);
    expect({ ...again, trained: null }).toEqual({ ...end, trained: null });
    run.close();
    expect(memory().numTensors).toBe(before);
  });

  test('with augmentation and locked layers: repeats to the bit, and locked weights stay', async () => {
    const augment = { flip: true, rotate: 0.2, scale: 0.1, shift: 0.1 };
    const options = cnnOptions(smallShape, { augment, locked: 1, l2: 0.01 }, 30);
    const ends = [];
    for (let i = 0; i < 2; i += 1) {
      const run = await open(options);
      ends.push((await run.train(6, {}, freeSlices, silent)).params);
      run.close();
    }
    expect(ends[0]).toEqual(ends[1]);
    const first = initialCnnParameters(smallShape, 3);
    expect(ends[0]!.subarray(0, 40)).toEqual(first.subarray(0, 40));
    expect(ends[0]!.subarray(40)).not.toEqual(first.subarray(40));
  });

  test('features are what looks bring with the maps, and what a locked network hands its head', async () => {
    const run = await open(cnnOptions(smallShape, {}, 20));
    const given = bars(7, smallShape, 8);
    const { looks } = await run.train(2, { maps: given }, freeSlices, silent);
    const heard: number[] = [];
    const features = await run.features(given, freeSlices, ({ done }) => heard.push(done));
    run.close();
    expect(features).toHaveLength(7 * 6);
    expect(heard.at(-1)).toBe(7);
    for (const [i, look] of looks.entries())
      expect(largestDifference(features.subarray(6 * i, 6 * i + 6), look.features)).toBeLessThan(1e-6);
    const flat = await open(cnnOptions({ ...smallShape, head: 'flatten' }, {}, 9));
    await expect(flat.features(given, freeSlices, silent)).rejects.toMatchObject({ code: 'bad-request' });
    flat.close();
  });

  test('with locked layers learns above them exactly as if all slopes had been computed', async () => {
    const wide: CnnShape = { ...smallShape, blocks: [block, { ...block, filters: 6 }], hidden: [5] };
    const layout = cnnLayout(wide);
    const sections = [...layout.blocks, ...layout.dense].map(({ weights }) => weights);
    for (let locked = 1; locked <= 4; locked += 1) {
      const settings = { locked, optimizer: 'sgd', schedule: 'constant' } as const;
      const run = await open(cnnOptions(wide, settings, 8));
      const free = await open(cnnOptions(wide, { ...settings, locked: 0 }, 8));
      const [one, all] = [
        (await run.train(1, {}, freeSlices, silent)).params,
        (await free.train(1, {}, freeSlices, silent)).params,
      ];
      run.close();
      free.close();
      const from = sections[locked] ?? one.length;
      expect(one.subarray(0, from)).toEqual(initialCnnParameters(wide, 3).subarray(0, from));
      expect(one.subarray(from)).toEqual(all.subarray(from));
    }
  });

  test('that diverges is frozen at its last finite step, and names what left the range', async () => {
    const run = await open(
      cnnOptions(smallShape, { optimizer: 'sgd', learningRate: 1e5, schedule: 'constant' }),
    );
    const { frozen, step, params, loss } = await run.train(20, {}, freeSlices, silent);
    expect(frozen).not.toBeNull();
    expect(frozen!.step).toBe(step);
    expect(step).toBeLessThan(20);
    expect(params.every((p) => Math.abs(p) < 1e15)).toBe(true);
    expect(loss === null || Number.isFinite(loss)).toBe(true);
    expect(Math.abs(frozen!.value) < 1e15).toBe(false);
    expect((await run.train(3, {}, freeSlices, silent)).step).toBe(step);
    run.close();
  });

  test('trains no longer than asked, one step at least', async () => {
    const run = await open(cnnOptions(smallShape, { epochs: 200 }));
    expect((await run.train(500, { within: 0 }, freeSlices, silent)).step).toBe(1);
    const { step, trained } = await run.train(2000, { within: 60 }, freeSlices, silent);
    expect(step).toBeGreaterThan(1);
    expect(step).toBeLessThan(1000);
    expect(trained.steps).toBe(step - 1);
    run.close();
  });

  test.each([
    ['blocks', { shape: { ...smallShape, blocks: Array.from({ length: 5 }, () => block) } }],
    ['filters', { shape: { ...smallShape, blocks: [{ ...block, filters: 33 }] } }],
    ['head', { shape: { ...smallShape, blocks: [] } }],
    ['train', { train: { x: new Uint8Array(145), labels: new Uint8Array(1) } }],
    ['train labels', { train: { x: new Uint8Array(144), labels: new Uint8Array([2]) } }],
    ['validation', { validation: { x: new Float32Array(144).fill(NaN), labels: new Uint8Array(1) } }],
    ['sd', { normalize: { mean: 0, sd: 0 } }],
  ])('is refused by the name of what is wrong: %s', (field, own) => {
    const wrong = () => new CnnRun('t', { ...cnnOptions(), ...own } as CnnOptions, backend);
    expect(wrong).toThrow(
      expect.objectContaining({ code: 'bad-request', data: expect.objectContaining({ field }) }),
    );
  });
});
