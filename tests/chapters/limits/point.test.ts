import { expect, test } from 'vitest';
import { areaUnderRoc } from '../../../src/math/roc';
import {
  cheapestThreshold,
  curve,
  diseased,
  healthy,
  pointScores,
  thresholdNear,
} from '../../../src/chapters/limits/derive/point';
import { sayPoint } from '../../../src/chapters/limits/derive/sayPoint';
import { initialPoint, setPointThreshold } from '../../../src/chapters/limits/modelPoint';
import { model } from '../../../src/chapters/limits/model';
import { stepsPoint } from '../../../src/chapters/limits/stepsPoint';
import { pointEn } from '../../../src/chapters/limits/text/point.en';
import { pointEs } from '../../../src/chapters/limits/text/point.es';
import { parseFields, printFields } from '../../../src/state/field';

test('the scores are of 1,000 patients, half of them with a ring', () => {
  expect(diseased).toHaveLength(500);
  expect(healthy).toHaveLength(500);
  const all = [...healthy, ...diseased];
  expect(all.every((score) => score >= 0 && score <= 1)).toBe(true);
  const auc = areaUnderRoc(all, all.map((_, i) => (i < 500 ? 0 : 1))); // prettier-ignore
  expect(auc).toBeGreaterThan(0.85);
  expect(auc).toBeLessThan(0.97);
});

test('the counts of 1,000 patients are a count by hand', () => {
  const state = { threshold: 0.5, prevalence: 10, missCost: 10 };
  const { counts, sensitivity, specificity, ppv, cost } = pointScores(state);
  const hits = diseased.filter((score) => score >= 0.5).length / 500;
  const alarms = healthy.filter((score) => score >= 0.5).length / 500;
  expect(sensitivity).toBe(hits);
  expect(specificity).toBeCloseTo(1 - alarms, 12);
  expect(counts.truePositives).toBe(Math.round(100 * hits));
  expect(counts.truePositives + counts.falseNegatives).toBe(100);
  expect(counts.falsePositives + counts.trueNegatives).toBe(900);
  expect(ppv).toBeCloseTo((0.1 * hits) / (0.1 * hits + 0.9 * alarms), 12);
  expect(cost).toBeCloseTo(1000 * (10 * 0.1 * (1 - hits) + 0.9 * alarms), 9);
});

test('one in a hundred: the PPV falls to less than a third, sensitivity and specificity stay', () => {
  const clinic = pointScores(initialPoint);
  const archive = pointScores({ ...initialPoint, prevalence: 1 });
  expect(archive.sensitivity).toBe(clinic.sensitivity);
  expect(archive.specificity).toBe(clinic.specificity);
  expect(archive.ppv).toBeLessThan(clinic.ppv / 3);
});

test('the dearer a miss, the lower the cheapest threshold, and no other is cheaper', () => {
  const at = (missCost: number) => cheapestThreshold({ threshold: 0.5, prevalence: 10, missCost });
  expect(at(50)).toBeLessThan(at(1));
  const cost = (threshold: number) => pointScores({ threshold, prevalence: 10, missCost: 50 }).cost;
  for (let t = 1; t < 100; t += 1) expect(cost(t / 100)).toBeGreaterThanOrEqual(cost(at(50)) - 1e-9);
});

test('a place on the curve is the threshold of that point', () => {
  for (const point of curve.slice(1, -1).filter((_, i) => i % 25 === 0)) {
    const threshold = thresholdNear(point.falsePositiveRate, point.sensitivity);
    expect(Math.abs(threshold - point.threshold)).toBeLessThan(0.0101);
  }
});

test('setPointThreshold keeps to hundredths and to the range', () => {
  expect(setPointThreshold(initialPoint, 0.3333).threshold).toBe(0.33);
  expect(setPointThreshold(initialPoint, -1).threshold).toBe(0.01);
  expect(setPointThreshold(initialPoint, NaN)).toBe(initialPoint);
});

test('the threshold, the prevalence and the price come back from the address', () => {
  const state = { ...model.initial, point: { threshold: 0.27, prevalence: 2.5, missCost: 40 } };
  const query = new URLSearchParams(printFields(model.fields, state, model.initial));
  expect(query.toString()).toBe('threshold=0.27&prevalence=2.5&missCost=40');
  expect(parseFields(model.fields, model.initial, query)).toEqual({ state, refused: [] });
  expect(parseFields(model.fields, model.initial, new URLSearchParams('threshold=2')).refused).toEqual([
    'threshold',
  ]);
});

test('the sentence has the counts in both languages, and hides them while it is asked', () => {
  const state = { ...initialPoint, prevalence: 10 };
  const { counts } = pointScores(state);
  expect(sayPoint(state, false, pointEn.words, 'en')).toContain(`${counts.falseNegatives} are missed`);
  expect(sayPoint(state, false, pointEs.words, 'es')).toContain(`se escapan ${counts.falseNegatives}`);
  expect(sayPoint(state, true, pointEn.words, 'en')).not.toContain('PPV');
});

test('what the steps ask is what is then seen', () => {
  const prevalence = stepsPoint.find(({ id }) => id === 'point-prevalence')!;
  const state = prevalence.set!(model.initial);
  const seen = prevalence.reveal!(state);
  if (prevalence.predict?.kind !== 'number') throw new Error('a number is asked');
  expect(prevalence.predict.correct(state)).toBeCloseTo(100 * pointScores(seen.point).ppv, 9);
  const cost = stepsPoint.find(({ id }) => id === 'point-cost')!;
  if (cost.predict?.kind !== 'choice') throw new Error('a choice is asked');
  expect(cost.predict.correct(cost.set!(model.initial))).toBe('lower');
});
