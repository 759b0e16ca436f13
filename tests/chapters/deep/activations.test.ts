import { describe, expect, test } from 'vitest';
import { factsAt, pointsOf } from '../../../src/chapters/deep/derive/curves';
import { lesions, trainingOf, wakesAt } from '../../../src/chapters/deep/derive/deadNeuron';
import { compareSlopes, sayCurves, sayDead } from '../../../src/chapters/deep/derive/sayActivations';
import { initialActivations, moveSum, setLeak } from '../../../src/chapters/deep/modelActivations';
import { activationsEn } from '../../../src/chapters/deep/text/activations.en';
import { activationsEs } from '../../../src/chapters/deep/text/activations.es';

test('at −2 the slope of ReLU is 0, of the leaky ReLU 0.01, of the sigmoid 0.105', () => {
  expect(factsAt('relu', -2, 0.01)).toMatchObject({ a: 0, slope: 0 });
  expect(factsAt('leakyRelu', -2, 0.01)).toMatchObject({ a: -0.02, slope: 0.01 });
  expect(factsAt('sigmoid', -2, 0.01).slope).toBeCloseTo(0.104994, 6);
});

test('the slope of ReLU is larger than that of the sigmoid for every positive sum and for no other', () => {
  for (let z = -5; z <= 5; z += 0.1) {
    const larger = factsAt('relu', z, 0.01).slope > factsAt('sigmoid', z, 0.01).slope;
    expect(larger, `z ${z}`).toBe(z > 0);
  }
  expect(compareSlopes(2, 0.01, activationsEn.words, 'en')).toContain('positive sums only');
  expect(compareSlopes(-2, 0.01, activationsEs.words, 'es')).toContain(
    'la sigmoide tiene mayor pendiente: 0,105',
  );
});

test('the slope of ReLU is drawn with a gap at its corner, that of tanh is not', () => {
  expect(pointsOf('relu', 'slope', 0.01).filter(({ y }) => Number.isNaN(y))).toHaveLength(1);
  expect(pointsOf('tanh', 'slope', 0.01).every(({ y }) => Number.isFinite(y))).toBe(true);
});

describe('the dead neuron', () => {
  test('with ReLU no weight moves in 2,000 steps, though its error is large', () => {
    const run = trainingOf('relu', 0.01, 2000);
    expect(run.at(-1)).toMatchObject({ w: 1, b: -7, gw: 0, gb: 0, awake: 0 });
    expect(run.at(-1)!.loss).toBeGreaterThan(5);
    expect(wakesAt('relu', 0.3)).toBeNull();
  });

  test('with a leak of 0.01 it wakes after 110 steps, with 0.1 after 14, and then fits', () => {
    expect(wakesAt('leakyRelu', 0.01)).toBe(110);
    expect(wakesAt('leakyRelu', 0.1)).toBe(14);
    expect(wakesAt('leakyRelu', 0)).toBeNull();
    const end = trainingOf('leakyRelu', 0.01, 2000).at(-1)!;
    expect(end.loss).toBeLessThan(0.1);
    expect(end.w).toBeCloseTo(2, 0);
    expect(lesions.x).toHaveLength(12);
  });

  test('is told in both languages, and what will become of it only when nothing is asked', () => {
    const state = { ...initialActivations, view: 'dead', step: 200 } as const;
    expect(sayDead(state, false, activationsEn.words, 'en')).toContain('no weight moves');
    expect(sayDead(state, true, activationsEn.words, 'en')).not.toContain('no weight moves');
    const leaky = { ...state, unit: 'leakyRelu', step: 5 } as const;
    expect(sayDead(leaky, false, activationsEs.words, 'es')).toContain('en el paso 110');
  });
});

test('the text equivalent names slopes, but outputs while a question about slopes is open', () => {
  expect(sayCurves(-2, 0.01, false, activationsEn.words, 'en')).toContain(
    'slopes are: ReLU 0, leaky ReLU 0.0100',
  );
  expect(sayCurves(-2, 0.01, true, activationsEn.words, 'en')).not.toContain('slope');
});

test('updates keep to their ranges, and another leak begins anew', () => {
  expect(moveSum(99)(initialActivations).z).toBe(5);
  expect(moveSum(NaN)(initialActivations)).toBe(initialActivations);
  expect(setLeak(0.1)({ ...initialActivations, step: 7 })).toMatchObject({ leak: 0.1, step: 0 });
});
