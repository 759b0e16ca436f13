import { describe, expect, test } from 'vitest';
import { model, put, ranges, type State } from '../../../src/chapters/neuron/model';
import { parseFields, printFields } from '../../../src/state/field';

const start = model.initial;

test('put holds every number inside its range and leaves the rest alone', () => {
  expect(put({ w1: 9, b: -99, x2: 0.5 })(start)).toEqual({ ...start, w1: 4, b: -6, x2: 0.5 });
  expect(put({ lr: 1e9 })(start).lr).toBe(ranges.lr.max);
});

test('put of the same or of no number gives the same state back', () => {
  expect(put({ w1: start.w1 })(start)).toBe(start);
  expect(put({ w1: Number.NaN })(start)).toBe(start);
});

describe('the address', () => {
  const elsewhere: State = {
    ...start,
    x1: -2.25,
    x2: 0.1,
    w1: 3.5,
    w2: -0.05,
    b: 5.5,
    y: 0,
    lr: 0.02,
    loss: 'bce',
    panel: 'neuron',
    step: 120,
    batch: 'epoch',
    pull: false,
    seed: 4,
    z: -3.25,
    activation: 'tanh',
    mode: 'hand',
    line: 3,
  };

  test('what is printed is parsed to the same state', () => {
    const query = new URLSearchParams(printFields(model.fields, elsewhere, start));
    expect(parseFields(model.fields, start, query)).toEqual({ state: elsewhere, refused: [] });
  });

  test('the keys that links rely on', () => {
    const keys = model.fields.map((field) => field.key);
    expect(keys).toEqual(
      expect.arrayContaining(['x1', 'x2', 'w1', 'w2', 'b', 'y', 'lr', 'loss', 'step', 'z', 'seed']),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['x1', 'NaN'],
    ['w1', '1e999'],
    ['w2', '5'],
    ['b', '-6.1'],
    ['y', '2'],
    ['lr', '0'],
    ['loss', 'MSE'],
    ['step', '1.5'],
    ['step', '20001'],
    ['batch', 'all'],
    ['pull', 'yes'],
    ['panel', ''],
  ])('%s=%s is refused and the usual value stays', (key, value) => {
    const query = new URLSearchParams({ [key]: value });
    expect(parseFields(model.fields, start, query)).toEqual({ state: start, refused: [key] });
  });
});
