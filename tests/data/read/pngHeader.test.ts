import { expect, test } from 'vitest';
import { pngHeader } from '../../../src/data/read/pngHeader';
import { makePng, pngChunk } from './makeFiles';

const png = makePng({ columns: 3, rows: 2, color: 2, depth: 16 });

test('pngHeader() reads size, bits and that all is there', () => {
  expect(pngHeader(png)).toEqual({ columns: 3, rows: 2, bitDepth: 16, animated: false, whole: true });
});

test('pngHeader() of a PNG inside a larger buffer reads from its own start', () => {
  const padded = new Uint8Array(png.length + 7);
  padded.set(png, 7);
  expect(pngHeader(padded.subarray(7))?.whole).toBe(true);
});

test('pngHeader() sees an animation', () => {
  const moving = makePng({ columns: 1, rows: 1, extra: [pngChunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])] });
  expect(pngHeader(moving)?.animated).toBe(true);
});

test.each([1, 12, 13, 30])('pngHeader() of a file cut by %s bytes is not whole', (cut) => {
  expect(pngHeader(png.subarray(0, png.length - cut))?.whole).toBe(false);
});

test('pngHeader() of a file with one wrong bit is not whole, unless it is told not to look', () => {
  const wrong = png.slice();
  wrong[wrong.length - 20]! ^= 1;
  expect(pngHeader(wrong)?.whole).toBe(false);
  expect(pngHeader(wrong, false)?.whole).toBe(true);
});

test('pngHeader() with a chunk that claims four gigabytes is not whole', () => {
  const liar = png.slice();
  liar.set([0xff, 0xff, 0xff, 0xff], 33);
  expect(pngHeader(liar)?.whole).toBe(false);
});

test.each([
  ['only a signature', png.subarray(0, 8)],
  ['a header cut short', png.subarray(0, 32)],
  ['no columns', makePng({ columns: 0, rows: 2 })],
  ['no rows', makePng({ columns: 2, rows: 0 })],
])('pngHeader() of %s is null', (_, bytes) => {
  expect(pngHeader(bytes)).toBeNull();
});
