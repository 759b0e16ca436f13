import { matMul, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { networkForward } from '../math/network';
import { initialParameters, type NetworkShape } from '../math/networkShape';
import { initialState, trainingStep, type TrainingSettings } from '../math/training';
import type { Backend } from './backend';
import { DenseRun } from './models/denseRun';
import { freeSlices } from './slices';

const shape: NetworkShape = {
  inputs: 2,
  hidden: [3],
  outputs: 1,
  activation: 'tanh',
  outputActivation: 'sigmoid',
};
const settings: TrainingSettings = {
  loss: 'bce',
  optimizer: 'adam',
  learningRate: 0.1,
  batchSize: 3,
  l1: 0.01,
  l2: 0.02,
  dropout: 0.3,
};
const x = new Float32Array([0.5, -1, 1.5, 2, -0.7, 0.3, -2, -1.2, 0.1, 0.9]);
const y = new Float32Array([1, 0, 0, 1, 1]);
const SEED = 20;
const TOLERANCE = 1e-4;

const near = (got: ArrayLike<number>, wanted: ArrayLike<number>): boolean =>
  Array.from(wanted).every((value, i) => Math.abs(got[i]! - value) < TOLERANCE);

/**
 * Trains and paints a known network and multiplies two known matrices, and compares with plain arithmetic.
 * @returns whether the backend computes rightly
 */
export async function canary(backend: Backend): Promise<boolean> {
  const asks = [{ from: 0, to: 4, columns: 4, rows: 2, bounds: { x0: -2, x1: 2, y0: -1, y1: 1 } }];
  const options = { shape, settings, data: { x, y }, replicas: [{ seed: SEED }] };
  const run = new DenseRun('canary', options, backend);
  try {
    await run.open();
    const snapshot = await run.train(3, { fields: asks }, freeSlices);
    let state = initialState(initialParameters(shape, SEED));
    for (let i = 0; i < 3; i += 1) state = trainingStep(shape, settings, state, x, y, SEED).state;
    const painted: number[] = [];
    for (let unit = 0; unit < 4; unit += 1) {
      for (const y1 of [0.5, -0.5]) {
        for (const x1 of [-1.5, -0.5, 0.5, 1.5]) {
          painted.push(networkForward(shape, snapshot.params, [x1, y1]).a.flatMap((a) => [...a])[unit]!);
        }
      }
    }
    const product = tidy(() => matMul(tensor2d([1, 2, 3, 4], [2, 2]), tensor2d([5, 6, 7, 8], [2, 2])));
    const numbers = await product.data();
    product.dispose();
    return (
      near(snapshot.params, state.params) &&
      near(snapshot.fields[0]!.values, painted) &&
      near(numbers, [19, 22, 43, 50])
    );
  } finally {
    run.close();
  }
}
