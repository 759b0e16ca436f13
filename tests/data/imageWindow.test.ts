import { expect, test } from 'vitest';
import type { PlainImage } from '../../src/data/image';
import {
  bitWindow,
  fullWindow,
  paletteColor,
  shownBrightness,
  shownGray,
  startWindow,
  windowRange,
  windowedPixels,
} from '../../src/data/imageWindow';

const soft = { center: 40, width: 400 };
const ct: PlainImage = {
  rows: 1,
  columns: 4,
  channels: 1,
  stored: Uint16Array.of(0, 1064, 4095, 864),
  bits: 12,
  rescale: { slope: 1, intercept: -1024, unit: 'HU' },
  name: 'hand-made',
};

test('windowRange(C 40 / W 400) is -160..240', () => {
  expect(windowRange(soft)).toEqual({ from: -160, to: 240 });
});

test('shownBrightness(): black at -160, middle gray at 40, white at 240, clamped outside', () => {
  expect([-1000, -160, 40, 240, 3000].map((hu) => shownBrightness(hu, soft))).toEqual([0, 0, 0.5, 1, 1]);
});

test('shownGray() spreads the window over 0..255', () => {
  expect([-160, -60, 40, 140, 240].map((hu) => shownGray(hu, soft))).toEqual([0, 64, 128, 191, 255]);
});

test('shownBrightness() with a width of 0 is a step at the center', () => {
  expect([39, 40, 41].map((hu) => shownBrightness(hu, { center: 40, width: 0 }))).toEqual([0, 0, 1]);
});

test('windowedPixels() changes the display and not the stored numbers', () => {
  const before = [...ct.stored];
  expect([...windowedPixels(ct, soft)]).toEqual([
    0, 0, 0, 255, 128, 128, 128, 255, 255, 255, 255, 255, 0, 0, 0, 255,
  ]);
  expect([...ct.stored]).toEqual(before);
});

test('windowedPixels() keeps the three channels of a picture apart', () => {
  const rgb: PlainImage = {
    rows: 1,
    columns: 1,
    channels: 3,
    stored: Uint8Array.of(200, 100, 0),
    bits: 8,
    rescale: { slope: 1, intercept: 0 },
    name: 'hand-made',
  };
  expect([...windowedPixels(rgb, startWindow(rgb))]).toEqual([200, 100, 0, 255]);
});

test('windowedPixels() of signed numbers reads the negative ones', () => {
  const signed: PlainImage = {
    ...ct,
    columns: 2,
    stored: Int16Array.of(-160, 240),
    bits: 16,
    rescale: { slope: 1, intercept: 0 },
  };
  expect([...windowedPixels(signed, soft)]).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
});

test('bitWindow() is all that the bits can hold, fullWindow() all that is there', () => {
  expect(windowRange(bitWindow(ct))).toEqual({ from: -1024, to: 3071 });
  expect(windowRange(fullWindow({ ...ct, stored: Uint16Array.of(1000, 1100, 1010, 1020) }))).toEqual({
    from: -24,
    to: 76,
  });
});

test('fullWindow() of one flat value is one step wide, never empty', () => {
  expect(fullWindow({ ...ct, stored: new Uint16Array(4) }).width).toBe(1);
});

test("startWindow() is the image's own window if it has one", () => {
  expect(startWindow({ ...ct, window: soft })).toEqual(soft);
  expect(startWindow(ct)).toEqual(fullWindow(ct));
});

test('windowedPixels() of a MONOCHROME1 image shows small numbers white', () => {
  const film: PlainImage = { ...ct, lowIsWhite: true };
  expect([...windowedPixels(film, soft)].filter((_, i) => i % 4 === 0)).toEqual([255, 127, 0, 255]);
  expect(shownGray(40, soft, true)).toBe(127);
});

test('windowedPixels() of 32 bits shows every number without a table of four billion', () => {
  const dose: PlainImage = {
    ...ct,
    columns: 3,
    stored: Uint32Array.of(795_000, 1_254_000, 4_294_967_295),
    bits: 32,
    rescale: { slope: 1, intercept: 0 },
  };
  const gray = [...windowedPixels(dose, { center: 1_024_500, width: 459_000 })].filter((_, i) => i % 4 === 0);
  expect(gray).toEqual([0, 255, 255]);
  expect(startWindow({ ...dose, columns: 2, stored: Uint32Array.of(795_000, 1_254_000) })).toEqual({
    center: 1_024_500,
    width: 459_000,
  });
});

test('windowedPixels() of an indexed image shows the colors of its palette, whatever the window', () => {
  const palette = { first: 10, colors: Uint8Array.of(1, 2, 3, 40, 50, 60) };
  const indexed: PlainImage = { ...ct, stored: Uint16Array.of(0, 10, 11, 4095), palette };
  const colors = [1, 2, 3, 255, 1, 2, 3, 255, 40, 50, 60, 255, 40, 50, 60, 255];
  expect([...windowedPixels(indexed, soft)]).toEqual(colors);
  expect(paletteColor(palette, 11)).toEqual([40, 50, 60]);
});

test('fullWindow() leaves padding aside', () => {
  const padded = { ...ct, stored: Uint16Array.of(0, 1000, 1100, 0), padding: { from: 0, to: 0 } };
  expect(windowRange(fullWindow(padded))).toEqual({ from: -24, to: 76 });
});
