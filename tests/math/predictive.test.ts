import { expect, test } from 'vitest';
import { expectedCost, patientCounts, predictiveValues } from '../../src/math/predictive';
import { calibrationError, reliability } from '../../src/math/calibration';
import { areaUnderRoc } from '../../src/math/roc';

test('sensitivity 0.9, specificity 0.8: PPV 0.8182 at 50 %, 0.0435 at 1 %', () => {
  // Of 1,000: 450 hits, 100 false alarms. At 1 %: 9 hits, 198 false alarms, 792 let go, 1 miss.
  expect(predictiveValues(0.9, 0.8, 0.5).ppv).toBeCloseTo(450 / 550, 12);
  expect(predictiveValues(0.9, 0.8, 0.01).ppv).toBeCloseTo(9 / 207, 12);
  expect(predictiveValues(0.9, 0.8, 0.01).npv).toBeCloseTo(792 / 793, 12);
});

test('nobody called has no PPV, everybody called no NPV', () => {
  expect(predictiveValues(0, 1, 0.1).ppv).toBeNaN();
  expect(predictiveValues(1, 0, 0.1).npv).toBeNaN();
});

test('patientCounts loses nobody', () => {
  expect(patientCounts(0.9, 0.8, 0.01, 1000)).toEqual({
    truePositives: 9,
    falseNegatives: 1,
    falsePositives: 198,
    trueNegatives: 792,
  });
  for (const prevalence of [0.005, 0.123, 0.5]) {
    const counts = patientCounts(0.777, 0.333, prevalence, 1000);
    expect(Object.values(counts).reduce((sum, value) => sum + value, 0)).toBe(1000);
  }
});

test('a miss of 10 at 10 %: 10 · 0.1 · 0.1 + 0.9 · 0.2 = 0.28', () => {
  expect(expectedCost(0.9, 0.8, 0.1, 10)).toBeCloseTo(0.28, 12);
});

test('AUC with ties, by hand: of nine pairs four are won and three tied', () => {
  // Diseased 0.9 0.5 0.5; healthy 0.5 0.4 0.9: pairs 0.9: >, >, tie; each 0.5: tie, >, lost.
  const auc = areaUnderRoc([0.9, 0.5, 0.5, 0.5, 0.4, 0.9], [1, 1, 1, 0, 0, 0]);
  expect(auc).toBeCloseTo((4 + 3 * 0.5) / 9, 12);
});

test('reliability groups by sureness; the calibration error is their mean gap', () => {
  // Sure 0.95 four times, right three times; sure 0.65 twice, right twice.
  const bins = reliability([0.95, 0.95, 0.95, 0.95, 0.65, 0.65], [1, 1, 1, 0, 1, 1]);
  expect(bins[9]).toMatchObject({ cases: 4, true: 0.75 });
  expect(bins[9]!.claimed).toBeCloseTo(0.95, 12);
  expect(bins[6]).toMatchObject({ cases: 2, true: 1 });
  expect(calibrationError(bins)).toBeCloseTo((4 * 0.2 + 2 * 0.35) / 6, 12);
  expect(reliability([1], [1])[9]!.cases).toBe(1);
  expect(calibrationError(reliability([], []))).toBeNaN();
  expect(() => reliability([0.5], [])).toThrow(RangeError);
});
