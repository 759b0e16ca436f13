import { expect, test } from 'vitest';
import { accuracy, confusion, sensitivity, specificity } from '../../src/math/metrics';
import { initialParameters, type NetworkShape } from '../../src/math/networkShape';
import { adamStep, momentumStep, optimizerSlots, optimizerStep, sgdStep } from '../../src/math/optimizer';
import { createRng } from '../../src/math/rng';
import {
  batchGradient,
  batchOfStep,
  epochOrder,
  initialState,
  stepsPerEpoch,
  trainingStep,
  type TrainingSettings,
} from '../../src/math/training';

test('sgd: 3 - 0.1 * 6 is 2.4', () => {
  expect(sgdStep(3, 6, 0.1).next).toBeCloseTo(2.4, 12);
});

test('momentum keeps 0.9 of the last velocity', () => {
  const one = momentumStep(1, 2, 0.1, 0);
  expect(one.m).toBe(2);
  const two = momentumStep(one.next, 2, 0.1, one.m);
  expect(two.m).toBeCloseTo(3.8, 12);
  expect(two.next).toBeCloseTo(1 - 0.2 - 0.38, 12);
});

test('the first move of Adam is the learning rate against the sign of the gradient, whatever its size', () => {
  expect(adamStep(0, 1e-3, 0.01, 0, 0, 1).move).toBeCloseTo(-0.01, 6);
  expect(adamStep(0, -500, 0.01, 0, 0, 1).move).toBeCloseTo(0.01, 6);
  const card = adamStep(0, 2, 0.01, 0, 0, 1);
  expect(card.m).toBeCloseTo(0.2, 12);
  expect(card.v).toBeCloseTo(0.004, 12);
  expect(card.mHat).toBeCloseTo(2, 12);
  expect(card.vHat).toBeCloseTo(4, 12);
});

test('optimizerStep hands on to the named optimizer, which remembers 0, 1 or 2 numbers', () => {
  const memory = { m: 0.5, v: 0.2 };
  expect(optimizerStep('sgd', 1, 2, 0.1, memory, 3)).toEqual(sgdStep(1, 2, 0.1));
  expect(optimizerStep('momentum', 1, 2, 0.1, memory, 3)).toEqual(momentumStep(1, 2, 0.1, 0.5));
  expect(optimizerStep('adam', 1, 2, 0.1, memory, 3)).toEqual(adamStep(1, 2, 0.1, 0.5, 0.2, 3));
  expect((['sgd', 'momentum', 'adam'] as const).map(optimizerSlots)).toEqual([0, 1, 2]);
});

test('confusion counts each kind; accuracy, sensitivity, specificity follow', () => {
  const c = confusion([0.9, 0.5, 0.2, 0.8, 0.1], [1, 1, 1, 0, 0]);
  expect(c).toEqual({ truePositives: 2, falseNegatives: 1, falsePositives: 1, trueNegatives: 1 });
  expect(accuracy(c)).toBeCloseTo(3 / 5);
  expect(sensitivity(c)).toBeCloseTo(2 / 3);
  expect(specificity(c)).toBeCloseTo(1 / 2);
  expect(sensitivity(confusion([0.1], [0]))).toBeNaN();
  expect(() => confusion([1], [1, 0])).toThrow(/1 outputs for 2 labels/);
});

test('an epoch of 25 cases in batches of 10 deals each case once: 10, 10, 5', () => {
  expect(stepsPerEpoch(25, 10)).toBe(3);
  const dealt = [0, 1, 2].map((step) => [...batchOfStep(9, step, 25, 10)]);
  expect(dealt.map((b) => b.length)).toEqual([10, 10, 5]);
  expect(dealt.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i));
  expect([...batchOfStep(9, 3, 25, 10)]).toEqual([...epochOrder(9, 1, 25).subarray(0, 10)]);
  expect([...epochOrder(9, 0, 25)]).not.toEqual([...epochOrder(9, 1, 25)]);
});

/** XOR with a little noise. */
function xor(cases: number): { x: number[]; y: number[] } {
  const rng = createRng(77);
  const x: number[] = [];
  const y: number[] = [];
  for (let i = 0; i < cases; i += 1) {
    const [p, q] = [2 * rng.next() - 1, 2 * rng.next() - 1];
    x.push(2 * p, 2 * q);
    y.push(p * q > 0 ? 1 : 0);
  }
  return { x, y };
}

test('a 2-4-1 network learns XOR in 600 steps with every optimizer', () => {
  const shape: NetworkShape = {
    inputs: 2,
    hidden: [4],
    outputs: 1,
    activation: 'tanh',
    outputActivation: 'sigmoid',
  };
  const { x, y } = xor(80);
  const rates = { sgd: 0.5, momentum: 0.1, adam: 0.05 };
  for (const optimizer of ['sgd', 'momentum', 'adam'] as const) {
    const settings: TrainingSettings = {
      loss: 'bce',
      optimizer,
      learningRate: rates[optimizer],
      batchSize: 10,
      l1: 0,
      l2: 0,
      dropout: 0,
    };
    let state = initialState(initialParameters(shape, 3));
    let last = 0;
    for (let i = 0; i < 600; i += 1) {
      const step = trainingStep(shape, settings, state, x, y, 3);
      state = step.state;
      last = i < 592 ? 0 : last + step.batchLoss / 8;
    }
    expect(state.step).toBe(600);
    expect(last, optimizer).toBeLessThan(0.35);
  }
});

test('L2 pulls weights but not biases: with zero data gradient w shrinks by alpha l2 w', () => {
  const shape: NetworkShape = {
    inputs: 1,
    hidden: [],
    outputs: 1,
    activation: 'linear',
    outputActivation: 'linear',
  };
  const base = { loss: 'mse', optimizer: 'sgd', learningRate: 0.1, batchSize: 1, dropout: 0 } as const;
  const start = initialState([2, 3]);
  const at = (l1: number, l2: number) => [
    ...trainingStep(shape, { ...base, l1, l2 }, start, [0], [3], 1).state.params,
  ];
  expect(at(0, 0.5)).toEqual([2 - 0.1 * 0.5 * 2, 3]);
  expect(at(0.5, 0)).toEqual([2 - 0.1 * 0.5, 3]);
});

test('L1 carries a weight to exactly 0 and leaves it there, with every optimizer', () => {
  const shape: NetworkShape = {
    inputs: 2,
    hidden: [],
    outputs: 1,
    activation: 'linear',
    outputActivation: 'linear',
  };
  // The label follows the first input alone; the second one is noise.
  const x = [1, 0.3, -1, -0.2, 0.5, -0.4, -0.5, 0.3];
  const y = [1, -1, 0.5, -0.5];
  for (const optimizer of ['sgd', 'momentum', 'adam'] as const) {
    const settings = {
      loss: 'mse',
      optimizer,
      learningRate: 0.05,
      batchSize: 4,
      l1: 0.2,
      l2: 0,
      dropout: 0,
    } as const;
    let state = initialState([0.7, 0.5, 0]);
    for (let step = 0; step < 400; step += 1) state = trainingStep(shape, settings, state, x, y, 1).state;
    const first = state.params[0]!;
    expect(state.params[1], optimizer).toBe(0);
    expect(first, optimizer).toBeGreaterThan(0.5);
    // All optimizers rest where the slope of the loss balances that of the penalty: dL/dw1 = -l1.
    const { gradient } = batchGradient(shape, state.params, x, y, [0, 1, 2, 3], 'mse');
    expect(gradient[0], optimizer).toBeCloseTo(-0.2, 2);
  }
});
