import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chapterHash, chapterIds, MAX_ADDRESS, parseRoute, viewKinds } from '../../src/state/route';

const route = (hash: string) => {
  const { query, ...rest } = parseRoute(hash);
  return { ...rest, query: [...query] };
};

test.each(['', '#', '#/', '/'])('parseRoute(%j) is the home page', (hash) => {
  expect(route(hash)).toEqual({ page: 'home', query: [] });
});

test('parseRoute("#/read/neuron?w1=2.5&b=-1") is the chapter with its query', () => {
  expect(route('#/read/neuron?w1=2.5&b=-1')).toEqual({
    page: 'chapter',
    view: 'read',
    chapter: 'neuron',
    query: [
      ['w1', '2.5'],
      ['b', '-1'],
    ],
  });
});

test('parseRoute("#/about?part=course") is the about page with its part', () => {
  expect(route('#/about?part=course')).toEqual({ page: 'about', query: [['part', 'course']] });
});

test.each([
  '#/read',
  '#/read/unknown',
  '#/look/neuron',
  '#/read/neuron/more',
  '#/__proto__/neuron',
  '#/read/constructor',
  '#neuron',
])('parseRoute(%j) leads home and says so', (hash) => {
  expect(route(hash)).toMatchObject({ page: 'home', problem: 'unknown-page' });
});

test('parseRoute of a query of 100 kB keeps the page, drops the query and says so', () => {
  const long = '9'.repeat(100_000);
  expect(route(`#/read/neuron?w1=${long}`)).toEqual({
    page: 'chapter',
    view: 'read',
    chapter: 'neuron',
    query: [],
    problem: 'too-long',
  });
  expect(route(`#/about?x=${long}`)).toEqual({ page: 'about', query: [], problem: 'too-long' });
  expect(route(`#/?x=${long}`)).toEqual({ page: 'home', query: [], problem: 'too-long' });
});

test('parseRoute accepts an address of exactly the longest length', () => {
  const start = '#/read/neuron?x=';
  expect(route(start + '1'.repeat(MAX_ADDRESS - start.length))).not.toHaveProperty('problem');
  expect(route(start + '1'.repeat(MAX_ADDRESS - start.length + 1))).toHaveProperty('problem', 'too-long');
});

test('parseRoute never throws, whatever stands in the address bar', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (hash) =>
      [hash, `#/${hash}`, `#/read/neuron?${hash}`].every((each) => parseRoute(each).page.length > 0),
    ),
  );
  expect(parseRoute('#/read/neuron?w=%E0%A4%A').page).toBe('chapter');
});

test('parseRoute reads back every hash that chapterHash writes', () => {
  const text = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(
      fc.constantFrom(...viewKinds),
      fc.constantFrom(...chapterIds),
      fc.array(fc.tuple(text, text), { maxLength: 8 }),
      (view, chapter, entries) => {
        const read = parseRoute(chapterHash(view, chapter, entries));
        expect(read).toMatchObject({ page: 'chapter', view, chapter });
        expect([...read.query]).toEqual(entries);
      },
    ),
  );
});

test('chapterHash keeps commas readable and writes no empty query', () => {
  expect(chapterHash('read', 'network', [['layers', '8,8']])).toBe('#/read/network?layers=8,8');
  expect(chapterHash('embed', 'neuron')).toBe('#/embed/neuron');
});
