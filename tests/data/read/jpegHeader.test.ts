import { expect, test } from 'vitest';
import { jpegHeader } from '../../../src/data/read/jpegHeader';
import { makeJpegHead, makeJpegShell } from './makeFiles';

test('jpegHeader() reads size and precision, and that the end mark is there', () => {
  expect(jpegHeader(makeJpegShell(640, 480))).toEqual({
    columns: 640,
    rows: 480,
    precision: 8,
    common: true,
    whole: true,
  });
});

test('jpegHeader() without an end mark, or without a scan, is not whole', () => {
  expect(jpegHeader(makeJpegShell(640, 480, 0xc0, 8, false))?.whole).toBe(false);
  expect(jpegHeader(makeJpegHead(640, 480))?.whole).toBe(false);
});

test.each([
  [0xc0, true],
  [0xc1, true],
  [0xc2, true],
  [0xc3, false],
  [0xc9, false],
])('jpegHeader() of frame %i: known to browsers is %s', (frame, common) => {
  expect(jpegHeader(makeJpegShell(8, 8, frame))?.common).toBe(common);
});

test('jpegHeader() reads the 12 bits of a medical file', () => {
  expect(jpegHeader(makeJpegShell(8, 8, 0xc1, 12))?.precision).toBe(12);
});

test.each([
  ['two bytes', Uint8Array.of(0xff, 0xd8)],
  ['a frame cut short', makeJpegHead(8, 8).subarray(0, 16)],
  ['no marker where one must be', Uint8Array.of(0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 3, 4, 5, 6)],
  ['a segment of length 0', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0)],
  ['no rows', makeJpegShell(8, 0)],
])('jpegHeader() of %s is null', (_, bytes) => {
  expect(jpegHeader(bytes)).toBeNull();
});
