import { expect, test } from 'vitest';
import { blockAt, judgePool, pool, poolBlock } from '../../../src/chapters/convolution/derive/pool';
import { poolingLine, sayPooling } from '../../../src/chapters/convolution/derive/sayPooling';
import {
  brightMap,
  deal,
  initialPooling,
  mapOf,
  pooled,
  poolingFields,
  putAnswer,
  putNumber,
  setKind,
  verdicts,
} from '../../../src/chapters/convolution/modelPooling';
import { poolingEn } from '../../../src/chapters/convolution/text/pooling.en';
import { poolingEs } from '../../../src/chapters/convolution/text/pooling.es';
import { parseFields, printFields } from '../../../src/state/field';

test('[1, 3; 2, 9] is 9 by max and 3.75 by average; the dealt map begins with it', () => {
  const block = blockAt(mapOf(initialPooling), 0, 0);
  expect(block).toEqual([1, 3, 2, 9]);
  expect(poolBlock(block, 'max')).toBe(9);
  expect(poolBlock(block, 'average')).toBe(3.75);
});

test('a nodule of one pixel of 255 stays 255 by max and becomes 63.75 by average', () => {
  const state = deal(initialPooling, 'nodule', 0);
  expect(Math.max(...Array.from(pooled(state).values))).toBe(255);
  expect(Math.max(...Array.from(pooled(setKind(state, 'average')).values))).toBe(63.75);
});

test('pooling halves a map, and an odd last row is left out: 62, 31, 15', () => {
  const once = pool(brightMap(), 'max');
  expect([once.rows, once.cols]).toEqual([31, 31]);
  expect(pool(once, 'max').rows).toBe(15);
});

test.each([
  [9, 'max', 'right'],
  [3.75, 'max', 'average'],
  [15, 'max', 'sum'],
  [1, 'max', 'min'],
  [3, 'max', 'notLargest'],
  [7, 'max', 'elsewhere'],
  [100, 'max', 'outside'],
  [3.75, 'average', 'right'],
  [3.8, 'average', 'rounded'],
  [4, 'average', 'rounded'],
  [15, 'average', 'sum'],
  [9, 'average', 'max'],
  [0.5, 'average', 'outside'],
] as const)('typing %s for %s of 1, 3, 2, 9 is judged %s', (typed, kind, verdict) => {
  expect(judgePool(typed, [1, 3, 2, 9], kind, [9, 5, 7])).toBe(verdict);
});

test('typed answers are judged window by window; a change of the map or the kind clears them', () => {
  const state = putAnswer(putAnswer(initialPooling, 0, 9), 1, 4);
  expect(verdicts(state).slice(0, 3)).toEqual(['right', 'notLargest', null]);
  expect(putNumber(state, 0, 5).answers.every((answer) => answer === null)).toBe(true);
  expect(setKind(state, 'average').answers.every((answer) => answer === null)).toBe(true);
});

test('numbers are held inside 0..999, and answers are closed once revealed', () => {
  expect(putNumber(initialPooling, 3, 5000).numbers[3]).toBe(999);
  expect(putNumber(initialPooling, 3, Number.NaN)).toBe(initialPooling);
  const open = { ...initialPooling, revealed: true };
  expect(putAnswer(open, 0, 1)).toBe(open);
});

test('the same deal gives the same numbers, another deal others', () => {
  expect(deal(initialPooling, 'dealt', 5).numbers).toEqual(deal(initialPooling, 'dealt', 5).numbers);
  expect(deal(initialPooling, 'dealt', 6).numbers).not.toEqual(deal(initialPooling, 'dealt', 5).numbers);
});

test('what is said shows the working once revealed, and the mistake once checked', () => {
  const shown = { ...initialPooling, kind: 'average' as const, revealed: true };
  expect(poolingLine(shown, poolingEn.words, 'en')).toBe('(1 + 3 + 2 + 9) / 4 = 15 / 4 = 3.75.');
  expect(poolingLine(shown, poolingEs.words, 'es')).toBe('(1 + 3 + 2 + 9) / 4 = 15 / 4 = 3,75.');
  const wrong = { ...putAnswer(initialPooling, 0, 3.75), checked: true };
  expect(poolingLine(wrong, poolingEn.words, 'en')).toBe(poolingEn.words.verdicts.average);
  expect(sayPooling(wrong, poolingEn.words, 'en')).toMatch(/0 of 9 answers are right\.$/);
  const sum = { ...putAnswer(setKind(initialPooling, 'average'), 0, 15), checked: true };
  expect(poolingLine(sum, poolingEs.words, 'es')).toBe(poolingEs.words.verdicts.sumAverage);
});

test('the address carries kind, source, deal and typed numbers', () => {
  const typed = putNumber(setKind(deal(initialPooling, 'dealt', 3), 'average'), 4, 8.5);
  const query = new URLSearchParams(printFields(poolingFields, typed, initialPooling));
  const { state, refused } = parseFields(poolingFields, initialPooling, query);
  expect(refused).toEqual([]);
  expect(state).toEqual(typed);
  expect(
    parseFields(poolingFields, initialPooling, new URLSearchParams('kind=min&cells=1,2')).refused,
  ).toEqual(['kind', 'cells']);
});
