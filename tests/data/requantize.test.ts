import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainImage } from '../../src/data/image';
import { valueAt } from '../../src/data/image';
import { requantize } from '../../src/data/requantize';

const ct: PlainImage = {
  rows: 1,
  columns: 4,
  channels: 1,
  stored: Uint16Array.of(0, 1000, 2100, 4095),
  bits: 12,
  rescale: { slope: 1, intercept: -1024, unit: 'HU' },
  name: 'hand-made',
};

test('requantize(1) is the darkest and the brightest that 12 bits can hold', () => {
  const two = requantize(ct, 1);
  expect([...two.stored]).toEqual([0, 0, 1, 1]);
  expect([0, 1, 2, 3].map((column) => valueAt(two, 0, column))).toEqual([-1024, -1024, 3071, 3071]);
});

test('requantize() to as many bits or more changes nothing', () => {
  expect(requantize(ct, 12)).toBe(ct);
  expect(requantize({ ...ct, bits: 8, stored: Uint8Array.of(1, 2, 3, 4) }, 12).bits).toBe(8);
});

test('requantize() of signed numbers keeps their values', () => {
  const signed = { ...ct, stored: Int16Array.of(-2048, -1, 0, 2047), rescale: { slope: 1, intercept: 0 } };
  const few = requantize(signed, 4);
  expect(valueAt(few, 0, 0)).toBe(-2048);
  expect(valueAt(few, 0, 3)).toBe(2047);
});

test('requantize(n) is never off by more than half a step, and has at most 2^n levels', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 0, max: 4095 }), (bits, number) => {
      const coarse = requantize({ ...ct, stored: Uint16Array.of(number, 0, 0, 0) }, bits);
      expect(coarse.stored[0]).toBeLessThan(2 ** bits);
      const halfStep = 4095 / (2 ** bits - 1) / 2;
      expect(Math.abs(valueAt(coarse, 0, 0) - (number - 1024))).toBeLessThanOrEqual(halfStep + 1e-9);
    }),
  );
});

test.each([0, 17, 1.5])('requantize(%s) throws', (bits) => {
  expect(() => requantize(ct, bits)).toThrow(RangeError);
});
