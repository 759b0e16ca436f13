import { expect, test } from 'vitest';
import type { PlainImage } from '../../src/data/image';
import { byteCount, histogram, imageStats, numberCount } from '../../src/data/imageStats';

const image = (stored: PlainImage['stored'], over: Partial<PlainImage> = {}): PlainImage => ({
  rows: 1,
  columns: stored.length,
  channels: 1,
  stored,
  bits: 8,
  rescale: { slope: 1, intercept: 0 },
  name: 'hand-made',
  ...over,
});

test('numberCount() of 512 x 512 gray is 262,144; of color three times that', () => {
  const gray = image(new Uint8Array(512 * 512), { rows: 512, columns: 512 });
  expect(numberCount(gray)).toBe(262_144);
  expect(numberCount({ ...gray, channels: 3 })).toBe(786_432);
});

test('byteCount(): 8 bits take one byte, 12 bits two', () => {
  const gray = image(new Uint8Array(512 * 512), { rows: 512, columns: 512 });
  expect(byteCount(gray)).toBe(262_144);
  expect(byteCount({ ...gray, bits: 12 })).toBe(524_288);
});

test('imageStats() is in the unit of the values', () => {
  const ct = image(Uint16Array.of(0, 1024, 2048), {
    bits: 12,
    rescale: { slope: 1, intercept: -1024, unit: 'HU' },
  });
  expect(imageStats(ct)).toEqual({ min: -1024, max: 1024, mean: 0 });
});

test('imageStats() of a turned scale still has min below max', () => {
  const turned = image(Uint8Array.of(10, 20), { rescale: { slope: -2, intercept: 0 } });
  expect(imageStats(turned)).toEqual({ min: -40, max: -20, mean: -30 });
});

test('imageStats() and histogram() of one channel leave the others out', () => {
  const rgb = image(Uint8Array.of(1, 100, 200, 3, 100, 210), { columns: 2, channels: 3 });
  expect(imageStats(rgb, 0)).toEqual({ min: 1, max: 3, mean: 2 });
  expect(imageStats(rgb, 2)).toEqual({ min: 200, max: 210, mean: 205 });
  expect([...histogram(rgb, 4, 1).counts]).toEqual([2]);
});

test('histogram() counts every number once; the last bin holds the largest', () => {
  const { counts, from, to } = histogram(image(Uint8Array.of(0, 0, 1, 2, 3, 9)), 5);
  expect([from, to]).toEqual([0, 9]);
  expect([...counts]).toEqual([3, 2, 0, 0, 1]);
});

test('histogram() has no more bins than there are different numbers', () => {
  expect([...histogram(image(Uint8Array.of(0, 1, 1)), 64).counts]).toEqual([1, 2]);
  expect([...histogram(image(Uint8Array.of(7, 7)), 64).counts]).toEqual([2]);
});

test('imageStats() and histogram() leave padding aside, unless there is nothing else', () => {
  const padded = image(Int16Array.of(-2000, 10, 20, -2000), {
    bits: 16,
    padding: { from: -2000, to: -2000 },
  });
  expect(imageStats(padded)).toEqual({ min: 10, max: 20, mean: 15 });
  expect([...histogram(padded, 2).counts]).toEqual([1, 1]);
  const empty = image(Int16Array.of(-2000, -2000), { bits: 16, padding: { from: -3000, to: -1000 } });
  expect(imageStats(empty)).toEqual({ min: -2000, max: -2000, mean: -2000 });
  expect([...histogram(empty, 2).counts]).toEqual([2]);
});

test('byteCount(): 32 bits take four bytes', () => {
  expect(byteCount(image(new Uint32Array(10), { bits: 32 }))).toBe(40);
});
