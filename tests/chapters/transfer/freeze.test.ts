import { expect, test } from 'vitest';
import {
  curveOf,
  endOf,
  noRuns,
  outcomeHeader,
  outcomeRows,
  sizeCurve,
  summarize,
} from '../../../src/chapters/transfer/derive/outcome';
import {
  budget,
  headAt,
  initialOf,
  looks,
  methods,
  movement,
  patience,
  settingsOf,
  sizes,
  stepsOf,
  stopsOf,
} from '../../../src/chapters/transfer/derive/plan';
import { sayFreeze } from '../../../src/chapters/transfer/derive/sayFreeze';
import {
  choose,
  freezeFields,
  initialFreeze,
  setLocked,
  toggleLock,
} from '../../../src/chapters/transfer/modelFreeze';
import { shape } from '../../../src/chapters/transfer/source/sourcePlan';
import { steps } from '../../../src/chapters/transfer/steps';
import { model } from '../../../src/chapters/transfer/model';
import { en } from '../../../src/chapters/transfer/text/en';
import { es } from '../../../src/chapters/transfer/text/es';
import { cnnParameterCount, initialCnnParameters } from '../../../src/math/cnnShape';
import { parseFields, printFields } from '../../../src/state/field';

test('the source network has 11,738 parameters', () => {
  expect(cnnParameterCount(shape)).toBe(11_738);
});

test('every method sees as many images, give or take an epoch; the patient one four times as many', () => {
  for (const method of methods)
    for (const perClass of sizes) {
      const { epochs } = settingsOf(method, perClass, 0, 1);
      const wanted = method === 'patient' ? patience * budget : budget;
      expect(Math.abs(epochs * 2 * perClass - wanted)).toBeLessThanOrEqual(perClass);
      const stops = stopsOf(method, perClass);
      expect(stops).toHaveLength(looks);
      expect(stops.at(-1)).toBe(stepsOf(method, perClass));
      expect(new Set(stops).size).toBe(looks);
    }
});

test('settingsOf locks only what is fine-tuned, and augments only the patient one', () => {
  expect(settingsOf('tuned', 10, 3, 1).locked).toBe(3);
  expect(settingsOf('scratch', 10, 3, 1).locked).toBeUndefined();
  expect(settingsOf('scratch', 10, 0, 1).augment).toBeUndefined();
  expect(settingsOf('patient', 10, 0, 1).augment).toBeDefined();
});

test('initialOf takes filters from the source and a head from the seed, the same for all methods', () => {
  const source = initialCnnParameters(shape, 99);
  const [tuned, scratch] = [initialOf('tuned', source, 4), initialOf('scratch', source, 4)];
  expect(tuned.subarray(0, headAt)).toEqual(source.subarray(0, headAt));
  expect(scratch.subarray(0, headAt)).not.toEqual(source.subarray(0, headAt));
  expect(tuned.subarray(headAt)).toEqual(scratch.subarray(headAt));
  expect(initialOf('scratch', source, 5)).not.toEqual(scratch);
});

test('movement is exactly 0 for layers that did not change, and relative for those that did', () => {
  const from = initialCnnParameters(shape, 1);
  const to = from.slice();
  // Twice the second layer: it has moved by its own length.
  for (let p = 80; p < 1248; p += 1) to[p] = 2 * from[p]!;
  to[11_700] = 5;
  const [one, two, three, four] = movement(from, to);
  expect([one, three, four]).toEqual([0, 0, 0]);
  expect(two).toBeCloseTo(1, 6);
});

test('summarize(0.8, 0.9) is 0.85 with a spread of 0.0707; of one seed the spread is 0', () => {
  expect(summarize([])).toBeNull();
  expect(summarize([0.7])).toMatchObject({ mean: 0.7, spread: 0, seeds: 1 });
  const two = summarize([0.8, 0.9])!;
  expect(two.mean).toBeCloseTo(0.85, 9);
  expect(two.spread).toBeCloseTo(Math.sqrt(0.005), 9);
  expect([two.low, two.high]).toEqual([0.8, 0.9]);
});

const look = (i: number, accuracy: number) => ({ images: 480 * (i + 1), accuracy, moved: [0, 0, 0.1, 0.2] });
const whole = (accuracy: number) => Array.from({ length: looks }, (_, i) => look(i, accuracy));

test('curveOf averages the seeds that have come to a look; endOf counts whole runs only', () => {
  const runs = [whole(0.8), [look(0, 0.6)], []];
  const curve = curveOf(runs, 'tuned');
  expect(curve).toHaveLength(looks);
  expect(curve[0]).toMatchObject({ mean: 0.7, seeds: 2, images: budget / looks });
  expect(curve[1]).toMatchObject({ mean: 0.8, seeds: 1 });
  expect(endOf(runs)).toMatchObject({ mean: 0.8, seeds: 1 });
  expect(sizeCurve({ 10: [0.8, 0.6], 50: [] }).map(({ perClass, seeds }) => [perClass, seeds])).toEqual([
    [10, 2],
  ]);
});

test('outcomeRows has a row per look with as many cells as the header', () => {
  const rows = outcomeRows({ ...noRuns, tuned: [whole(0.9)] }, initialFreeze);
  expect(rows).toHaveLength(looks);
  for (const row of rows) expect(row).toHaveLength(outcomeHeader.length);
  expect(rows[4]).toEqual(['headCt', 10, 'tuned', 2, 1, 2400, 0.9, 0, 0, 0.1, 0.2]);
});

test('a click on a layer locks up to it; on the last locked one it opens', () => {
  expect(toggleLock({ ...initialFreeze, locked: 0 }, 2).locked).toBe(3);
  expect(toggleLock({ ...initialFreeze, locked: 3 }, 2).locked).toBe(2);
  expect(toggleLock({ ...initialFreeze, locked: 4 }, 0).locked).toBe(1);
  expect([-1, 9, NaN].map((value) => setLocked(initialFreeze, value).locked)).toEqual([0, 4, 0]);
  expect(choose(initialFreeze, { target: 'liver' })).toEqual({ ...initialFreeze, target: 'liver' });
});

test('target, images and lock come back from an address; what they cannot be is refused', () => {
  const state = { ...initialFreeze, target: 'chest', perClass: 50, locked: 0 } as const;
  const query = new URLSearchParams(printFields(freezeFields, state, initialFreeze));
  expect(parseFields(freezeFields, initialFreeze, query)).toEqual({ state, refused: [] });
  const wrong = new URLSearchParams('target=knee&perClass=4&locked=5');
  expect(parseFields(freezeFields, initialFreeze, wrong).refused).toEqual(['target', 'perClass', 'locked']);
});

test('sayFreeze says what is set and what came out, in both languages', () => {
  const runs = { ...noRuns, scratch: [whole(0.55), whole(0.65)] };
  expect(sayFreeze(initialFreeze, noRuns, en.freeze, 'en')).toBe(
    'Target: head CT, 10 labeled images per class, 2 of 4 layers locked. Nothing is trained yet.',
  );
  expect(sayFreeze(initialFreeze, runs, en.freeze, 'en')).toContain('From scratch 60 % (2 seeds)');
  expect(sayFreeze(initialFreeze, runs, es.freeze, 'es')).toContain('Desde cero 60 % (2 semillas)');
});

test('the set of every step is idempotent, and every question has its right answer among its options', () => {
  for (const { id, set, predict } of steps) {
    const once = set?.(model.initial) ?? model.initial;
    expect(set?.(once) ?? once, id).toEqual(once);
    if (predict?.kind === 'choice') expect(predict.options, id).toContain(predict.correct(once));
  }
});
