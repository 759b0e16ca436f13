import * as tf from '@tensorflow/tfjs-core';
import { demoOptions, patches } from '../e2e/harness/engineData';
import type { Backend } from '../src/engine/backend';
import { getEngine } from '../src/engine/client/getEngine';
import type { RunOptions, SnapshotAsk } from '../src/engine/client/types';
import { startCpu } from '../src/engine/cpuBackend';
import { DenseRun } from '../src/engine/models/denseRun';
import { freeSlices } from '../src/engine/slices';
import { startWebgl } from '../src/engine/webglBackend';
import { tfjsEpoch } from './engineTfjs';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

const network = '2-8-8-1 tanh, 250 points, batch 10';
const STEPS_PER_EPOCH = 25;
const bounds = { x0: -3, x1: 3, y0: -3, y1: 3 };
const pictures: SnapshotAsk = {
  fields: [
    { from: 0, to: 16, columns: 40, rows: 40, bounds },
    { from: 16, to: 17, columns: 200, rows: 200, bounds },
  ],
};

/** Milliseconds per epoch of the fused programs, the middle of several goes. */
async function fusedEpoch(backend: Backend, options: RunOptions, epochs: number): Promise<number> {
  const run = new DenseRun('bench', options, backend);
  await run.open();
  await run.train(STEPS_PER_EPOCH, { evaluate: false }, freeSlices);
  const times: number[] = [];
  for (let i = 0; i < 7; i += 1) {
    const began = performance.now();
    await run.train(epochs * STEPS_PER_EPOCH, { evaluate: false }, freeSlices);
    times.push((performance.now() - began) / epochs);
  }
  run.close();
  return times.sort((a, b) => a - b)[3]!;
}

async function kernels(): Promise<Row[]> {
  const webgl = await startWebgl();
  const options = demoOptions();
  const seeds = Array.from({ length: 64 }, (_, i) => i);
  const many = demoOptions({}, {}, 250, seeds);
  // The two are measured in turns, so that a busy machine slows both.
  const plain: number[] = [];
  const fused: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    plain.push(await tfjsEpoch(options, 4));
    fused.push(await fusedEpoch(webgl, options, 20));
  }
  const ms = (times: number[]): number => times.sort((a, b) => a - b)[1]!;
  const replicas = await fusedEpoch(webgl, many, 2);
  const single = await fusedEpoch(webgl, options, 20);

  const run = new DenseRun('bench', options, webgl);
  await run.open();
  await run.train(1, pictures, freeSlices);
  const before = tf.memory().numTensors;
  for (let i = 0; i < 40; i += 1) await run.train(250, pictures, freeSlices);
  const left = tf.memory().numTensors - before;
  run.close();

  const cpu = await fusedEpoch(await startCpu(), options, 20);
  return [
    { name: 'fused WebGL', value: 1000 / ms(fused), unit: 'epochs/s', note: network },
    {
      name: 'tfjs layers + optimizer',
      value: 1000 / ms(plain),
      unit: 'epochs/s',
      note: 'same WebGL backend',
    },
    { name: 'fused / tfjs', value: ms(plain) / ms(fused), unit: 'x', note: 'must be at least 8' },
    { name: 'fused CPU', value: 1000 / cpu, unit: 'epochs/s', note: network },
    {
      name: '64 replicas / 64 single runs',
      value: replicas / (64 * single),
      unit: 'x',
      note: 'must be at most 0.33',
    },
    {
      name: 'tensors left by 10,000 steps',
      value: left,
      unit: '',
      note: 'must be 0; with pictures every 250',
    },
  ];
}

/** What the page gets from its worker: the playground with all pictures alive, single steps, a drag. */
async function endToEnd(): Promise<Row[]> {
  const longest: number[] = [0];
  const engine = getEngine();
  const opened = performance.now();
  const run = await engine.openRun(demoOptions(), pictures);
  const opening = performance.now() - opened;
  new PerformanceObserver((list) => longest.push(...list.getEntries().map((e) => e.duration))).observe({
    type: 'longtask',
  });
  let epochs = 0;
  let refreshes = 0;
  const began = performance.now();
  while (performance.now() - began < 4000) {
    // Fifteen refreshes a second leave 67 ms each: as many epochs as fit are wanted, four at least.
    await run.train(4 * STEPS_PER_EPOCH, pictures);
    epochs += 4;
    refreshes += 1;
  }
  const seconds = (performance.now() - began) / 1000;

  const stepped = performance.now();
  for (let i = 0; i < 50; i += 1) await run.train(1);
  const step = (performance.now() - stepped) / 50;
  run.close();

  const shape = { ...demoOptions().shape, hidden: [] };
  const asks = [{ from: 0, to: 1, columns: 100, rows: 100, bounds }];
  await engine.field({ shape, params: [1, 2, 3], asks });
  const dragged = performance.now();
  for (let i = 0; i < 60; i += 1) await engine.field({ shape, params: [i / 10, 2, 3], asks });
  const field = (performance.now() - dragged) / 60;

  const model = await engine.openModel('patchClassifier', { seed: 1, classes: 4, center: 1000, scale: 600 });
  const trained = performance.now();
  const { accuracy } = await model.train(patches(1000, 1));
  const training = performance.now() - trained;
  const { x } = patches(1, 2);
  const asked = performance.now();
  for (let i = 0; i < 20; i += 1) await model.predict(x);
  const predict = (performance.now() - asked) / 20;
  model.close();
  const { backend, where, gpu } = engine.status();
  const place = `${backend} in the ${where}, ${gpu}`;
  return [
    { name: 'engine start and first pictures', value: opening, unit: 'ms', note: place },
    {
      name: 'training with all pictures',
      value: epochs / seconds,
      unit: 'epochs/s',
      note: `${(refreshes / seconds).toFixed(1)} refreshes/s of 200x200 + 16 of 40x40; wanted 60 and 15`,
    },
    { name: 'one step, there and back', value: step, unit: 'ms', note: 'with losses of 250 cases' },
    { name: 'field 100x100 of a dragged neuron', value: field, unit: 'ms', note: 'a frame is 16.7' },
    {
      name: 'patch classifier, training',
      value: training,
      unit: 'ms',
      note: `accuracy ${accuracy.toFixed(3)}`,
    },
    { name: 'patch classifier, one answer', value: predict, unit: 'ms', note: '' },
    { name: 'longest task of the page', value: Math.max(...longest), unit: 'ms', note: '0: none over 50' },
  ];
}

declare global {
  interface Window {
    runBench(): Promise<Row[]>;
  }
}

window.runBench = async () => [...(await endToEnd()), ...(await kernels())];
