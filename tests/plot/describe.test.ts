import { expect, test } from 'vitest';
import { describeChange, describeCurve, describePoints, trendOf } from '../../src/plot/describe';

const points = [
  { x: -1.5, y: 2, kind: 'a' },
  { x: 0.25, y: -1, kind: 'b' },
  { x: 1, y: 0, kind: 'b' },
] as const;

test('describePoints counts the classes and gives the ranges, in both languages', () => {
  const axes = { x: 'enhancement', y: 'ADC' };
  expect(describePoints(points, { a: 'high grade', b: 'low grade' }, 'en', axes)).toBe(
    '3 points: 1 high grade, 2 low grade. enhancement from −1.50 to 1.00. ADC from −1.00 to 2.00.',
  );
  expect(describePoints(points, { a: 'alto grado', b: 'bajo grado' }, 'es', { x: 'realce', y: 'ADC' })).toBe(
    '3 puntos: 1 alto grado, 2 bajo grado. realce de −1,50 a 1,00. ADC de −1,00 a 2,00.',
  );
});

test('describePoints of nothing says so', () => {
  expect(describePoints([], { a: 'high grade' }, 'en')).toBe('No points.');
  expect(describePoints([], {}, 'es')).toBe('Ningún punto.');
});

test('describeCurve gives ends and trend, and extremes only inside', () => {
  const loss = [0.808, 0.563, 0.318].map((y, x) => ({ x, y }));
  expect(describeCurve(loss, { x: 'step', y: 'Loss' }, 'en')).toBe(
    'Loss along step: from 0.808 to 0.318, falls all the way.',
  );
  const valley = [3, 1, 2].map((y, x) => ({ x, y }));
  expect(describeCurve(valley, { x: 'w', y: 'L' }, 'es')).toBe(
    'L según w: de 3,00 a 2,00, baja y después sube, mínimo 1,00 en 1,00.',
  );
});

test('describeCurve leaves gaps out and says when nothing is left', () => {
  const broken = [1, Number.NaN, 3].map((y, x) => ({ x, y }));
  expect(describeCurve(broken, { x: 'x', y: 'y' }, 'en')).toContain('from 1.00 to 3.00, rises');
  expect(describeCurve([{ x: 0, y: Number.NaN }], { x: 'x', y: 'Loss' }, 'en')).toBe('Loss: no values.');
});

test.each([
  [[1, 1, 1], 'flat'],
  [[1, 2, 3], 'rising'],
  [[3, 2.999, 3.0001, 1], 'falling'],
  [[3, 1, 2], 'valley'],
  [[1, 3, 2], 'hill'],
  [[1, 3, 1, 3], 'wavy'],
] as const)('trendOf(%j) is %s', (values, trend) => {
  expect(trendOf(values)).toBe(trend);
});

test('describeChange tells the old value, or that both read the same', () => {
  expect(describeChange('Loss', 0.8081, 0.56289, 'en')).toBe('Loss 0.563, was 0.808.');
  expect(describeChange('Pérdida', 0.8081, 0.56289, 'es')).toBe('Pérdida 0,563, antes 0,808.');
  expect(describeChange('Loss', 0.56288, 0.56289, 'en')).toBe('Loss 0.563, unchanged.');
});
