import { expect, test } from 'vitest';
import { mixOptions, mixOrder } from '../../../src/views/check/mixOptions';

const ids = ['edge', 'sum', 'parts-of-a-neuron', 'x'];
const lists = [2, 3, 4, 5, 6, 7].map((count) => Array.from({ length: count }, (_, index) => `o${index}`));
const attempts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test('mixOptions keeps every option once, whatever the item and the attempt', () => {
  for (const options of lists)
    for (const id of ids)
      for (const attempt of attempts)
        expect([...mixOptions(options, id, attempt)].sort(), `${id} ${attempt}`).toEqual(options);
});

test('mixOptions is the same for the same attempt and another for the next', () => {
  for (const options of lists)
    for (const id of ids)
      for (const attempt of attempts) {
        const now = mixOptions(options, id, attempt);
        expect(mixOptions(options, id, attempt)).toEqual(now);
        expect(mixOptions(options, id, attempt + 1), `${id} ${attempt}`).not.toEqual(now);
      }
});

test('mixOptions puts the first option in every place over some attempts', () => {
  const options = ['a', 'b', 'c', 'd'];
  const places = attempts.map((attempt) => mixOptions(options, 'edge', attempt).indexOf('a'));
  expect(new Set(places).size).toBe(4);
});

test('mixOrder never shows lines in the right order', () => {
  for (const options of lists)
    for (const id of ids)
      for (const attempt of attempts) {
        const shown = mixOrder(options, id, attempt);
        expect(shown, `${id} ${attempt}`).not.toEqual(options);
        expect([...shown].sort()).toEqual(options);
      }
});

test('mixOptions of one option is that option', () => {
  expect(mixOptions(['only'], 'edge', 3)).toEqual(['only']);
});
