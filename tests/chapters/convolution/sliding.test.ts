import { expect, test } from 'vitest';
import { convolve, productsAt } from '../../../src/chapters/convolution/derive/convolve';
import { presets } from '../../../src/chapters/convolution/derive/filters';
import { formulaText, sayFault, saySliding } from '../../../src/chapters/convolution/derive/saySliding';
import { judgeBrightest, leftOver, patchOf } from '../../../src/chapters/convolution/derive/sliding';
import { brightest } from '../../../src/chapters/convolution/derive/convolve';
import {
  ALL,
  cellOf,
  computeTo,
  doneOf,
  initialSlide,
  mapSide,
  setWalk,
  slideFields,
  stepWindow,
  stepWindowBack,
} from '../../../src/chapters/convolution/modelSlide';
import { slidingEn } from '../../../src/chapters/convolution/text/sliding.en';
import { slidingEs } from '../../../src/chapters/convolution/text/sliding.es';
import { parseFields, printFields } from '../../../src/state/field';

test('Step writes one cell after the other, row by row, and Step back takes them away again', () => {
  let state = computeTo(initialSlide, 0);
  expect(doneOf(state)).toBe(0);
  for (let k = 0; k < 9; k += 1) state = stepWindow(state);
  expect(doneOf(state)).toBe(9);
  expect(cellOf(state)).toEqual({ row: 1, col: 0 });
  state = stepWindowBack(state);
  expect(doneOf(state)).toBe(8);
  expect(cellOf(state)).toEqual({ row: 0, col: 7 });
});

test('after the last cell all are computed, and the next step begins anew', () => {
  const last = computeTo(initialSlide, 64);
  expect(last.done).toBe(ALL);
  expect(cellOf(last)).toEqual({ row: 7, col: 7 });
  expect(doneOf(stepWindow(last))).toBe(1);
});

test('another walk holds the window inside the smaller map', () => {
  const state = setWalk({ ...initialSlide, row: 7, col: 7 }, { stride: 3 });
  expect(mapSide(state)).toBe(3);
  expect(cellOf(state)).toEqual({ row: 2, col: 2 });
  expect(mapSide(setWalk(initialSlide, { stride: 0 }))).toBe(0);
});

test('the formula is written out with the numbers of the walk', () => {
  const walk = { ...initialSlide, stride: 2, padding: 1, dilation: 2 };
  expect(formulaText(walk).numbers).toBe('floor((10 + 2·1 − 2·(3 − 1) − 1) / 2) + 1');
  expect(mapSide(walk)).toBe(Math.floor((10 + 2 - 4 - 1) / 2) + 1);
});

test('leftOver counts the pixels that no window reaches', () => {
  expect(leftOver(10, 3, { stride: 2, padding: 0, dilation: 1 })).toBe(1);
  expect(leftOver(10, 3, { stride: 1, padding: 0, dilation: 1 })).toBe(0);
  expect(leftOver(10, 3, { stride: 4, padding: 0, dilation: 1 })).toBe(3);
});

test('an impossible walk is explained in a sentence in both languages', () => {
  const wide = { ...initialSlide, dilation: 5 };
  expect(sayFault('span', wide, slidingEn.words, 'en')).toMatch(/spans 11 pixels and does not fit into 10/);
  expect(sayFault('span', wide, slidingEs.words, 'es')).toMatch(/abarca 11 píxeles y no cabe en 10/);
  expect(sayFault('stride', wide, slidingEn.words, 'en')).toMatch(/never moves on/);
});

test('moving the image by two pixels moves the map by two cells (equivariance)', () => {
  const still = patchOf(initialSlide, {})!;
  const moved = patchOf({ ...initialSlide, right: -2 }, {})!;
  const a = convolve(still, initialSlide.filter);
  const b = convolve(moved, initialSlide.filter);
  let compared = 0;
  for (let row = 0; row < a.rows; row += 1)
    for (let col = 2; col < a.cols; col += 1) {
      expect(b.values[row * b.cols + col - 2]).toBe(a.values[row * a.cols + col]);
      compared += 1;
    }
  expect(compared).toBe(48);
});

test('judgeBrightest accepts the middle of the strongest window and refuses the far corner', () => {
  const state = { ...initialSlide, filter: presets.horizontal };
  const patch = patchOf(state, {})!;
  const peak = brightest(convolve(patch, state.filter));
  expect(judgeBrightest(patch, state, [peak.row + 1, peak.col + 1])).toBe(true);
  expect(judgeBrightest(patch, state, [9, 0])).toBe(false);
  expect(judgeBrightest(null, state, [0, 0])).toBe(false);
});

test('in the padding stand zeros that nobody measured', () => {
  const patch = patchOf(initialSlide, {})!;
  const { taps } = productsAt(
    patch,
    presets.vertical,
    { row: 0, col: 0 },
    { stride: 1, padding: 1, dilation: 1 },
  );
  expect(taps.filter((tap) => !tap.inside)).toHaveLength(5);
  expect(taps.filter((tap) => !tap.inside).every((tap) => tap.pixel === 0)).toBe(true);
});

test('saySliding tells sum and receptive field, or that nothing is computed', () => {
  const patch = patchOf(initialSlide, {})!;
  const said = saySliding(
    patch,
    { ...initialSlide, stride: 2 },
    16,
    { row: 1, col: 1 },
    slidingEn.words,
    'en',
  );
  expect(said).toMatch(/begins at pixel 2, 2 and ends at 4, 4/);
  expect(saySliding(patch, initialSlide, 0, { row: 0, col: 0 }, slidingEs.words, 'es')).toBe(
    slidingEs.words.sayNone,
  );
});

test('the address carries kernel, stride, padding, dilation, row and col, and refuses what is out of range', () => {
  const query = new URLSearchParams('kernel=sobelX&stride=2&padding=1&dilation=2&row=3&col=1&image=lines');
  const { state, refused } = parseFields(slideFields, initialSlide, query);
  expect(refused).toEqual([]);
  expect(state).toMatchObject({ stride: 2, padding: 1, dilation: 2, row: 3, col: 1, image: 'lines' });
  expect(Object.fromEntries(printFields(slideFields, state, initialSlide))).toEqual(
    Object.fromEntries(query),
  );
  const bad = parseFields(slideFields, initialSlide, new URLSearchParams('stride=99&kernel=x&padding=-1'));
  expect(bad.refused.toSorted()).toEqual(['kernel', 'padding', 'stride']);
});
