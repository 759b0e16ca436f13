import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatCount,
  formatFixed,
  formatNumber,
  formatPercent,
  formatSigned,
  parseNumber,
} from '../../src/text/format';

test.each([
  [0.56289, '0.563', '0,563'],
  [9.999, '10.0', '10,0'],
  [0.9996, '1.00', '1,00'],
  [-1.1, '−1.10', '−1,10'],
  [-0, '0', '0'],
  [0, '0', '0'],
  [1e-7, '1.00·10⁻⁷', '1,00·10⁻⁷'],
  [-2.5e-12, '−2.50·10⁻¹²', '−2,50·10⁻¹²'],
  [0.0001, '0.000100', '0,000100'],
  [0.00009999, '0.000100', '0,000100'],
  [1530, '1530', '1530'],
  [999.9, '1000', '1000'],
  [999_999, '1.00·10⁶', '1,00·10⁶'],
  [3.2e21, '3.20·10²¹', '3,20·10²¹'],
  [NaN, '–', '–'],
  [Infinity, '–', '–'],
  [-Infinity, '–', '–'],
])('formatNumber(%d) is %s, in Spanish %s', (value, english, spanish) => {
  expect(formatNumber(value, 'en')).toBe(english);
  expect(formatNumber(value, 'es')).toBe(spanish);
});

test('formatNumber(0.750260, 6 digits) is 0.750260', () => {
  expect(formatNumber(0.75026, 'en', 6)).toBe('0.750260');
});

test('formatNumber never says NaN or Infinity, and what it says is the number to three digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (value) => {
      const text = formatNumber(value, 'en');
      expect(text).not.toMatch(/NaN|Infinity|-/);
      if (text.includes('·')) return;
      expect(Math.abs((parseNumber(text) ?? NaN) - value)).toBeLessThanOrEqual(0.0051 * Math.abs(value));
    }),
  );
});

test.each([
  [0.3, '0.30'],
  [-1.25, '−1.25'],
  [-0.001, '0.00'],
  [-0, '0.00'],
  [NaN, '–'],
])('formatFixed(%d) is %s', (value, text) => {
  expect(formatFixed(value, 'en')).toBe(text);
});

test.each([
  [1.8, '+1.80', '+1,80'],
  [-0.8, '−0.80', '−0,80'],
  [0, '0.00', '0,00'],
  [0.001, '0.00', '0,00'],
  [-0.001, '0.00', '0,00'],
  [Infinity, '–', '–'],
])('formatSigned(%d) is %s, in Spanish %s', (value, english, spanish) => {
  expect(formatSigned(value, 'en')).toBe(english);
  expect(formatSigned(value, 'es')).toBe(spanish);
});

test.each([
  [262_144, '262,144', '262\u202f144'],
  [999, '999', '999'],
  [-1_000_000, '−1,000,000', '−1\u202f000\u202f000'],
  [-0.4, '0', '0'],
  [NaN, '–', '–'],
])('formatCount(%d) is %s, in Spanish %s', (value, english, spanish) => {
  expect(formatCount(value, 'en')).toBe(english);
  expect(formatCount(value, 'es')).toBe(spanish);
});

test('formatPercent(0.873) is 87 %, with one decimal 87.3 %', () => {
  expect(formatPercent(0.873, 'en')).toBe('87 %');
  expect(formatPercent(0.873, 'es', 1)).toBe('87,3 %');
  expect(formatPercent(NaN, 'en')).toBe('–');
});

test.each([
  ['0,5', 0.5],
  ['0.5', 0.5],
  [' −1,25 ', -1.25],
  ['-1.25', -1.25],
  ['+3', 3],
  ['.5', 0.5],
  ['1e-3', 0.001],
])('parseNumber(%j) is %d', (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});

test.each(['', '-', 'abc', '1.2.3', '1,234.5', '1 000', 'NaN', 'Infinity', '1e999', '0x1f', '5%'])(
  'parseNumber(%j) is null',
  (typed) => {
    expect(parseNumber(typed)).toBeNull();
  },
);

test('parseNumber reads every fixed number back in both languages', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (value) => {
      for (const language of ['en', 'es'] as const)
        expect(parseNumber(formatFixed(value, language, 3))).toBeCloseTo(value, 2);
    }),
  );
});
