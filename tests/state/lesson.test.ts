import { expect, test } from 'vitest';
import { restrict } from '../../src/state/chapter';
import { knownWords } from '../../src/state/lesson';
import { fakeChapter } from '../views/fakeChapter';

const query = (text: string) => new URLSearchParams(text);

test('knownWords keeps known words in our order, drops the others and reports the key', () => {
  const refused: string[] = [];
  expect(knownWords(query('hide=tools,zebra,head'), 'hide', ['head', 'tools', 'say'], refused)).toEqual([
    'head',
    'tools',
  ]);
  expect(refused).toEqual(['hide']);
});

test('knownWords of a list without end is bounded and reported', () => {
  const refused: string[] = [];
  const many = Array.from({ length: 5000 }, () => 'head').join(',');
  expect(knownWords(query(`hide=${many}`), 'hide', ['head'], refused)).toEqual(['head']);
  expect(refused).toEqual(['hide']);
});

test('knownWords of an absent or an empty key is nothing, and nothing is reported', () => {
  const refused: string[] = [];
  expect(knownWords(query('hide='), 'hide', ['head'], refused)).toEqual([]);
  expect(knownWords(query(''), 'hide', ['head'], refused)).toEqual([]);
  expect(refused).toEqual([]);
});

test('restrict keeps the steps of the chosen figures, counted anew', () => {
  const lesson = restrict(fakeChapter, ['table']);
  expect(lesson.steps.map(({ id }) => id)).toEqual(['third']);
  expect(lesson.open(query('stop=2')).refused).toEqual(['stop']);
  expect(restrict(fakeChapter, [])).toBe(fakeChapter);
});

const doseOf = (store: ReturnType<typeof fakeChapter.open>['store']) =>
  (store.getState().state as { dose: number }).dose;

test('fix=dose holds the value of the link against a hand, a step, a reveal and a restore', () => {
  const { store, refused } = fakeChapter.open(query('dose=3&fix=dose'));
  expect(refused).toEqual([]);
  store.setState({ state: { dose: 9 }, touched: true });
  expect(doseOf(store)).toBe(3);
  fakeChapter.goTo(store, 1);
  expect([store.getState().stop, doseOf(store)]).toEqual([1, 3]);
  fakeChapter.answer(store, 5);
  expect([store.getState().answers.second?.right, doseOf(store)]).toEqual([true, 3]);
  fakeChapter.restore(store);
  expect(doseOf(store)).toBe(3);
});

test('a try to move what is fixed is counted, touches nothing and offers no way back', () => {
  const { store } = fakeChapter.open(query('dose=3&fix=dose'));
  store.setState({ state: { dose: 9 }, touched: true });
  expect(store.getState().knocks).toBe(1);
});

test('fix= with an unknown control is dropped and reported', () => {
  const { store, refused } = fakeChapter.open(query('dose=3&fix=zebra,lang'));
  expect(refused).toEqual(['fix']);
  expect(store.getState().fixed).toEqual(['lang']);
  store.setState({ state: { dose: 9 } });
  expect(doseOf(store)).toBe(9);
});
