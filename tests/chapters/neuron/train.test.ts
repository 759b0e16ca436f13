import { describe, expect, test } from 'vitest';
import { casesOf, spotOf } from '../../../src/chapters/neuron/derive/cases';
import { NEURON } from '../../../src/chapters/neuron/derive/field';
import { sumAt, type Cut } from '../../../src/chapters/neuron/derive/line';
import {
  batchSizeOf,
  cutOf,
  isStuck,
  lastCase,
  nextUpdate,
  otherLoss,
  runDataOf,
  settingsOf,
  shareLeft,
} from '../../../src/chapters/neuron/derive/train';
import { trainCsv } from '../../../src/chapters/neuron/derive/trainCsv';
import { parameterName, sayTrain } from '../../../src/chapters/neuron/derive/trainSay';
import { model, type State } from '../../../src/chapters/neuron/model';
import { en } from '../../../src/chapters/neuron/text/en';
import { es } from '../../../src/chapters/neuron/text/es';
import { initialState, trainingStep } from '../../../src/math/training';

const cases = casesOf(7);
const start: State = { ...model.initial, w1: -0.6, w2: 0.9, b: 0.5 };

test('batchSizeOf: a case, ten, or all', () => {
  expect((['case', 'batch', 'epoch'] as const).map((batch) => batchSizeOf(batch, 60))).toEqual([1, 10, 60]);
  expect(batchSizeOf('batch', 4)).toBe(4);
});

test('settingsOf is plain descent with the rate, the batch and the loss of the figure', () => {
  expect(settingsOf({ ...start, batch: 'batch', lr: 2 }, 'bce', 60)).toEqual({
    loss: 'bce',
    optimizer: 'sgd',
    learningRate: 2,
    batchSize: 10,
    l1: 0,
    l2: 0,
    dropout: 0,
  });
});

test('runDataOf keeps the test cases apart', () => {
  const data = runDataOf(cases);
  expect([data.x.length, data.y.length, data.testX?.length, data.testY?.length]).toEqual([120, 60, 60, 30]);
});

describe('nextUpdate is the step that training takes', () => {
  test.each([
    ['case', 'mse', 0],
    ['case', 'bce', 61],
    ['batch', 'mse', 7],
    ['epoch', 'bce', 3],
  ] as const)('by %s, %s, from step %i', (batch, loss, step) => {
    const state: State = { ...start, batch, loss };
    const settings = settingsOf(state, loss, 60);
    const from = { ...initialState([start.w1, start.w2, start.b]), step };
    const { state: after, batchLoss } = trainingStep(
      NEURON,
      settings,
      from,
      cases.train.x,
      cases.train.y,
      state.seed,
    );
    const update = nextUpdate(state, cutOf([start.w1, start.w2, start.b]), step, cases);
    expect(update.loss).toBeCloseTo(batchLoss, 12);
    for (const [index, key] of (['w1', 'w2', 'b'] as const).entries()) {
      expect(update.next[key]).toBeCloseTo(after.params[index]!, 12);
      expect(update.next[key]).toBeCloseTo(start[key] - state.lr * update.gradient[key], 12);
    }
    expect(update.cases).toHaveLength(settings.batchSize);
  });

  test('counts epochs and the steps within one', () => {
    const { epoch, within, perEpoch } = nextUpdate({ ...start, batch: 'batch' }, start, 20, cases);
    expect([epoch, within, perEpoch]).toEqual([3, 2, 6]);
  });
});

test('lastCase is the case that was next before, of single steps by case only', () => {
  const [before] = nextUpdate(start, start, 4, cases).cases;
  expect(lastCase(start, 4, 5, cases)).toEqual(spotOf(cases.train, before!));
  expect(lastCase(start, 4, 6, cases)).toBeNull();
  expect(lastCase(start, undefined, 5, cases)).toBeNull();
  expect(lastCase({ ...start, batch: 'batch' }, 4, 5, cases)).toBeNull();
});

describe('isStuck', () => {
  const sureAndWrong: Cut = { w1: -40, w2: 30, b: 30 };
  test('the squared error, sure and wrong: stuck', () => {
    expect(isStuck(sureAndWrong, cases, 'mse')).toBe(true);
  });
  test('the cross-entropy is not, nor a neuron that is right, nor one that is unsure', () => {
    expect(isStuck(sureAndWrong, cases, 'bce')).toBe(false);
    expect(isStuck({ w1: 82, w2: -57, b: -80 }, cases, 'mse')).toBe(false);
    expect(isStuck(start, cases, 'mse')).toBe(false);
  });
});

test('shareLeft starts at 1 and is empty without a start', () => {
  const losses = [
    { step: 0, train: 0.8, test: null },
    { step: 5, train: 0.2, test: null },
  ];
  expect(shareLeft(losses)).toEqual([
    { x: 0, y: 1 },
    { x: 5, y: 0.25 },
  ]);
  expect(shareLeft([])).toEqual([]);
});

test('otherLoss names the other copy', () => {
  expect([otherLoss('mse'), otherLoss('bce')]).toEqual(['bce', 'mse']);
});

describe('sayTrain', () => {
  const seen = (step: number, loss: number, params: number[]) => ({
    step,
    params: Float32Array.from(params),
    trainLoss: loss,
    train: { truePositives: 20, trueNegatives: 10, falsePositives: 18, falseNegatives: 12 },
  });
  const before = seen(3, 0.808, [1, 0, 0]);
  const now = seen(4, 0.563, [1, 0, 1]);

  test('says the loss, what it was, and where the line went', () => {
    expect(sayTrain(now, before, en, 'en')).toBe(
      'Step 4: loss 0.563, was 0.808; the line moved left. 30 of 60 cases right.',
    );
    expect(sayTrain(now, before, es, 'es')).toBe(
      'Paso 4: pérdida 0,563, antes 0,808; la línea se movió a la izquierda. 30 de 60 casos bien.',
    );
  });

  test('has nothing to compare at first, and waits for the engine', () => {
    expect(sayTrain(now, null, en, 'en')).toBe('Step 4: loss 0.563. 30 of 60 cases right.');
    expect(sayTrain(null, null, en, 'en')).toContain('engine is starting');
  });
});

test('parameterName: w1, w2, b', () => {
  expect([0, 1, null].map(parameterName)).toEqual(['w1', 'w2', 'b']);
});

test('trainCsv: both curves with all settings and the seed', () => {
  const point = { step: 2, train: 0.125, test: 0.25 };
  const lines = trainCsv({ ...start, batch: 'batch' }, 60, { mse: [point], bce: [point, point] })
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe('mse,2,0.125,0.25,0.5,10,7,-0.6,0.9,0.5');
  expect(lines[3]).toMatch(/^bce,/);
});

test('spotOf and sumAt agree with the arrays', () => {
  const spot = spotOf(cases.train, 5);
  expect(sumAt({ w1: 1, w2: 0, b: 0 }, spot)).toBe(cases.train.x[10]);
});
