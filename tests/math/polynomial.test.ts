import { expect, test } from 'vitest';
import { fitPolynomial, polynomialValue } from '../../src/math/polynomial';
import { createRng } from '../../src/math/rng';

const rng = createRng(5);
const x = Array.from({ length: 10 }, (_, i) => -0.95 + i * 0.21);
const y = x.map((at) => Math.sin(3 * at) + 0.2 * rng.normal());
const squares = (c: ArrayLike<number>) =>
  x.reduce((sum, at, i) => sum + (polynomialValue(c, at) - y[i]!) ** 2, 0);

test('a straight line through ten points is that of the textbook formula', () => {
  const [meanX, meanY] = [x, y].map((v) => v.reduce((a, b) => a + b) / 10) as [number, number];
  const slope =
    x.reduce((s, at, i) => s + (at - meanX) * (y[i]! - meanY), 0) /
    x.reduce((s, at) => s + (at - meanX) ** 2, 0);
  const line = fitPolynomial(x, y, 1);
  expect(line[1]).toBeCloseTo(slope, 10);
  expect(line[0]).toBeCloseTo(meanY - slope * meanX, 10);
});

test('no nudge of a coefficient makes the error of the fit smaller', () => {
  for (const degree of [3, 6, 8]) {
    const best = fitPolynomial(x, y, degree);
    for (const k of best.keys())
      for (const nudge of [-1e-3, 1e-3]) {
        const other = best.slice();
        other[k]! += nudge;
        expect(squares(other)).toBeGreaterThan(squares(best));
      }
  }
});

test('degree 9 runs through ten points, and so do 10 to 12, by the smallest coefficients', () => {
  for (const degree of [9, 10, 11, 12]) expect(squares(fitPolynomial(x, y, degree))).toBeLessThan(1e-18);
  const size = (degree: number) => fitPolynomial(x, y, degree).reduce((sum, c) => sum + c * c, 0);
  expect(size(10)).toBeLessThanOrEqual(size(9) + 1e-12);
  expect(size(12)).toBeLessThanOrEqual(size(11) + 1e-12);
});

test('a penalty makes coefficients smaller and the error on its own points larger', () => {
  const [free, held] = [fitPolynomial(x, y, 9), fitPolynomial(x, y, 9, 1)];
  const cost = (c: Float64Array) => c.reduce((sum, value, k) => sum + (k * value) ** 2, 0);
  expect(cost(held)).toBeLessThan(cost(free));
  expect(squares(held)).toBeGreaterThan(squares(free));
});

test('no points are refused', () => {
  expect(() => fitPolynomial([], [], 1)).toThrow(RangeError);
});
