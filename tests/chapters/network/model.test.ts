import { describe, expect, test } from 'vitest';
import {
  addLayer,
  chooseRival,
  codecs,
  initial,
  model,
  removeLayer,
  resizeLayer,
  rivalKeys,
  rivalOf,
  type State,
} from '../../../src/chapters/network/model';
import { ownPoint, ownPointCodec } from '../../../src/chapters/network/points';
import { parseFields, printFields } from '../../../src/state/field';

const read = (query: string) => parseFields(model.fields, initial, new URLSearchParams(query));

describe('the link', () => {
  test('carries every setting there and back', () => {
    const state: State = {
      ...initial,
      data: 'own',
      layers: [8, 8],
      activation: 'relu',
      optimizer: 'sgd',
      lr: 0.03,
      batch: 7,
      l1: 0.01,
      l2: 0.002,
      loss: 'mse',
      noise: 0.35,
      share: 0.5,
      seed: 77,
      step: 1234,
      threshold: 0.2,
      mode: 'compare',
      panel: 'threshold',
      points: [ownPoint(1.5, -0.3, 1), ownPoint(-3, 3.2, 0)],
      patient: 3,
      stage: 2,
      rival: 'layers',
      rivalValue: '4,4',
      runs: 16,
    };
    const entries = printFields(model.fields, state, initial);
    const again = parseFields(model.fields, initial, new URLSearchParams(entries));
    expect(again).toEqual({ state, refused: [] });
  });

  test('no hidden layer is layers=', () => {
    expect(read('layers=').state.layers).toEqual([]);
  });

  test.each([
    ['50 layers', `layers=${Array(50).fill(8).join(',')}`, 'layers'],
    ['9 neurons', 'layers=9', 'layers'],
    ['a rate of 1e999', 'lr=1e999', 'lr'],
    ['61 points', `points=${Array(61).fill('1_1_0').join(',')}`, 'points'],
    ['a point outside', 'points=99_0_1', 'points'],
    ['a rival value of another kind', 'rival=batch&rivalValue=tanh', 'rivalValue'],
    ['a threshold of 1', 'threshold=1', 'threshold'],
  ])('%s is refused and the usual value stands', (_, query, key) => {
    const { state, refused } = read(query);
    expect(refused).toEqual([key]);
    expect(state[key as keyof State]).toEqual(initial[key as keyof State]);
  });
});

describe('layers', () => {
  test('grow to 6 of at most 8 and shrink to none; another network begins at step 0', () => {
    let state: State = { ...initial, step: 40 };
    for (let i = 0; i < 9; i += 1) state = addLayer(state);
    expect(state.layers).toHaveLength(6);
    expect(state.step).toBe(0);
    for (let i = 0; i < 12; i += 1) state = resizeLayer(0, 1)(state);
    expect(state.layers[0]).toBe(8);
    for (let i = 0; i < 12; i += 1) state = resizeLayer(0, -1)(state);
    expect(state.layers[0]).toBe(1);
    for (let i = 0; i < 9; i += 1) state = removeLayer(state);
    expect(state.layers).toEqual([]);
    expect(resizeLayer(0, 1)(state)).toBe(state);
  });
});

test.each(rivalKeys)('run B differs in %s and in nothing else', (key) => {
  for (const base of [
    initial,
    { ...initial, layers: [5], batch: 1, l2: 0.01, activation: 'relu' as const },
  ]) {
    const state = chooseRival(key)(base);
    expect(codecs[key].parse(state.rivalValue)).not.toBeNull();
    const other = rivalOf(state);
    expect(other[key]).not.toEqual(state[key]);
    expect({ ...other, [key]: state[key] }).toEqual(state);
  }
});

test('a point dragged outside stays at the edge, on the grid of tenths', () => {
  expect(ownPoint(400, -1e9, 1)).toEqual({ x: 3.2, y: -3.2, label: 1 });
  expect(ownPoint(NaN, 0.149, 0)).toEqual({ x: 0, y: 0.1, label: 0 });
  expect(ownPointCodec.parse(ownPointCodec.print(ownPoint(-0.04, 2.26, 0)))).toEqual({
    x: 0,
    y: 2.3,
    label: 0,
  });
});
