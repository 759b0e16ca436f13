import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ActivationName } from '../../src/math/activation';
import { networkForward } from '../../src/math/network';
import { initialParameters } from '../../src/math/networkShape';
import { batchGradient, initialState, trainingStep } from '../../src/math/training';
import type { Backend } from '../../src/engine/backend';
import { startCpu } from '../../src/engine/cpuBackend';
import { DenseRun } from '../../src/engine/models/denseRun';
import { freeSlices } from '../../src/engine/slices';
import { largestDifference, netShape, runOptions } from './helpers';

// These train for real; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let backend: Backend;
beforeAll(async () => {
  backend = await startCpu();
});

const settings = fc.record({
  optimizer: fc.constantFrom('sgd' as const, 'momentum' as const, 'adam' as const),
  learningRate: fc.constantFrom(0.01, 0.05),
  batchSize: fc.integer({ min: 1, max: 50 }),
  l1: fc.constantFrom(0, 0.003),
  l2: fc.constantFrom(0, 0.02),
  dropout: fc.constantFrom(0, 0.25),
});
const shapes = fc.tuple(
  fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 18, maxLength: 20 }) },
  ),
  fc.constantFrom<ActivationName>('sigmoid', 'tanh', 'relu', 'leakyRelu', 'linear'),
  fc.constantFrom<ActivationName>('sigmoid', 'linear'),
  fc.integer({ min: 1, max: 8 }),
  fc.integer({ min: 1, max: 3 }),
);

describe('the fused programs on the CPU', () => {
  test('train to the numbers of math/ within 1e-5 for any architecture and settings', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, settings, fc.integer({ min: 0, max: 1e6 }), async (drawn, own, seed) => {
        const shape = netShape(...drawn);
        const loss = shape.outputActivation === 'sigmoid' && seed % 2 ? 'bce' : 'mse';
        const options = runOptions(shape, { ...own, loss }, 23, seed);
        const run = new DenseRun('t', options, backend);
        await run.open();
        const { params, batchLoss } = await run.train(7, {}, freeSlices);
        run.close();
        let state = initialState(initialParameters(shape, seed));
        let last = 0;
        for (let i = 0; i < 7; i += 1) {
          const { x, y } = options.data;
          const next = trainingStep(shape, options.settings, state, x, y, seed);
          state = next.state;
          last = next.batchLoss;
        }
        expect(largestDifference(params, state.params)).toBeLessThan(1e-5);
        expect(Math.abs(batchLoss! - last)).toBeLessThan(1e-5);
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  test('a replica with cases of its own trains as on those rows alone', async () => {
    const options = runOptions(netShape([4]), { batchSize: 4, optimizer: 'adam' });
    const picks = [[5, 40, 2, 17, 9, 30], [1, 3, 5, 7, 11, 13]]; // prettier-ignore
    const replicas = picks.map((cases, i) => ({ seed: 7 + i, cases }));
    const run = new DenseRun('t', { ...options, replicas }, backend);
    await run.open();
    const together = await run.train(9, {}, freeSlices);
    run.close();
    for (const [i, cases] of picks.entries()) {
      const { x, y } = options.data;
      const rows = Float32Array.from(cases.flatMap((c) => [x[2 * c]!, x[2 * c + 1]!]));
      const labels = Float32Array.from(cases, (c) => y[c]!);
      let state = initialState(initialParameters(options.shape, 7 + i));
      for (let k = 0; k < 9; k += 1)
        state = trainingStep(options.shape, options.settings, state, rows, labels, 7 + i).state;
      expect(largestDifference(together.replicas[i]!.params, state.params)).toBeLessThan(1e-5);
    }
    // All rows are judged, those that nobody learned from too.
    expect(together.replicas[0]!.outputs).toHaveLength(43);
  });

  test.each([
    ['of another count', [[1, 2], [3]]],
    ['beside none', [[1, 2], undefined]],
    ['beyond the data', [[1, 43]]],
    ['that are none', [[]]],
  ])('cases %s are refused', (_, picks) => {
    const options = runOptions(netShape([4]));
    const replicas = picks.map((cases) => ({ seed: 1, ...(cases && { cases }) }));
    expect(() => new DenseRun('t', { ...options, replicas }, backend)).toThrow('bad-request');
  });

  test('paint every unit as networkForward computes it, rows from the top', async () => {
    const shape = netShape([4, 3], 'relu', 'sigmoid', 3);
    const run = new DenseRun('t', runOptions(shape), backend);
    await run.open();
    const bounds = { x0: -2, x1: 4, y0: -1, y1: 2 };
    const ask = { from: 0, to: 8, columns: 6, rows: 3, bounds, others: [0.7] };
    const { fields, params } = await run.train(0, { fields: [ask] }, freeSlices);
    run.close();
    const wanted: number[] = [];
    for (let unit = 0; unit < 8; unit += 1) {
      for (const y of [1.5, 0.5, -0.5]) {
        for (const x of [-1.5, -0.5, 0.5, 1.5, 2.5, 3.5]) {
          wanted.push(networkForward(shape, params, [x, y, 0.7]).a.flatMap((a) => [...a])[unit]!);
        }
      }
    }
    expect(largestDifference(fields[0]!.values, wanted)).toBeLessThan(1e-6);
  });

  test('give the gradient of all cases, and of one case with all that its units did', async () => {
    const shape = netShape([4, 3], 'sigmoid');
    const options = runOptions(shape, { loss: 'bce' });
    const run = new DenseRun('t', options, backend);
    await run.open();
    const all = await run.gradients('train');
    const one = await run.gradients({ case: 3 });
    const { params, trainLoss } = await run.train(0, {}, freeSlices);
    run.close();
    const { x, y } = options.data;
    const every = Array.from({ length: y.length }, (_, i) => i);
    const wanted = batchGradient(shape, params, x, y, every, 'bce');
    expect(largestDifference(all.gradient, wanted.gradient)).toBeLessThan(1e-6);
    expect(all.loss).toBeCloseTo(wanted.loss, 5);
    expect(trainLoss).toBeCloseTo(wanted.loss, 5);
    const single = batchGradient(shape, params, x, y, [3], 'bce');
    expect(largestDifference(one.gradient, single.gradient)).toBeLessThan(1e-6);
    const forward = networkForward(shape, params, x.subarray(6, 8));
    expect(
      largestDifference(
        one.activations,
        forward.a.flatMap((a) => [...a]),
      ),
    ).toBeLessThan(1e-6);
    expect(one.deltas.at(-1)).toBeCloseTo(forward.a.at(-1)![0]! - y[3]!, 6);
  });
});
