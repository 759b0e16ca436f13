import { expect, test } from 'vitest';
import { bitRange, identityRescale, storedAt, storedRange, valueAt, withStored } from '../../src/data/image';
import type { PlainImage } from '../../src/data/image';

const ct: PlainImage = {
  rows: 2,
  columns: 3,
  channels: 1,
  stored: Uint16Array.of(0, 1024, 4095, 1064, 924, 2024),
  bits: 12,
  rescale: { slope: 1, intercept: -1024, unit: 'HU' },
  name: 'hand-made',
};
const rgb: PlainImage = {
  rows: 1,
  columns: 2,
  channels: 3,
  stored: Uint8Array.of(10, 20, 30, 40, 50, 60),
  bits: 8,
  rescale: identityRescale,
  name: 'hand-made',
};

test('bitRange(8) is 0..255, bitRange(12) is 0..4095', () => {
  expect(bitRange(8)).toEqual({ min: 0, max: 255 });
  expect(bitRange(12)).toEqual({ min: 0, max: 4095 });
});

test('bitRange(1) is 0..1, bitRange(16, signed) is -32768..32767', () => {
  expect(bitRange(1)).toEqual({ min: 0, max: 1 });
  expect(bitRange(16, true)).toEqual({ min: -32768, max: 32767 });
});

test.each([0, 33, 2.5, NaN])('bitRange(%s) throws', (bits) => {
  expect(() => bitRange(bits)).toThrow(RangeError);
});

test('storedAt() and valueAt() read row by row; HU = stored - 1024', () => {
  expect(storedAt(ct, 1, 0)).toBe(1064);
  expect(valueAt(ct, 1, 0)).toBe(40);
  expect(valueAt(ct, 0, 0)).toBe(-1024);
  expect(storedAt(rgb, 0, 1, 2)).toBe(60);
});

test.each([
  [2, 0, 0],
  [0, 3, 0],
  [-1, 0, 0],
  [0, 0, 1],
  [0.5, 0, 0],
])('storedAt(%s, %s, %s) outside the image throws', (row, column, channel) => {
  expect(() => storedAt(ct, row, column, channel)).toThrow(RangeError);
});

test('withStored() changes one number of a copy, clamped to the bits', () => {
  const changed = withStored(ct, 0, 1, 5000);
  expect(storedAt(changed, 0, 1)).toBe(4095);
  expect(storedAt(withStored(ct, 0, 1, -3), 0, 1)).toBe(0);
  expect(storedAt(ct, 0, 1)).toBe(1024);
});

test('storedRange() of signed numbers has a negative half', () => {
  expect(storedRange({ ...ct, stored: new Int16Array(6) })).toEqual({ min: -2048, max: 2047 });
});
