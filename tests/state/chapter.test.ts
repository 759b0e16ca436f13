import { expect, test } from 'vitest';
import { defineChapter, type ChapterText } from '../../src/state/chapter';
import { booleanCodec, numberCodec } from '../../src/state/codec';
import { lazyFigure } from '../../src/state/lazyFigure';
import { field } from '../../src/state/field';

interface State {
  readonly w: number;
  readonly frozen: boolean;
}

const nothing = lazyFigure(async () => () => null);
const text: ChapterText = { title: '', line: '', minutes: 1, lede: '', figures: {}, steps: {} };
/** The languages whose notes were fetched, in order. */
const fetched: string[] = [];
const chapter = defineChapter<State, ChapterText>({
  id: 'descent',
  model: {
    initial: { w: 3, frozen: false },
    fields: [
      field<State, 'w'>('w', numberCodec({ min: -10, max: 10 })),
      field<State, 'frozen'>('frozen', booleanCodec),
    ],
  },
  figures: { parabola: nothing, chain: nothing },
  steps: [
    { id: 'look', figure: 'parabola' },
    {
      id: 'half',
      figure: 'parabola',
      set: (state) => ({ ...state, w: 2 }),
      predict: { kind: 'number', correct: (state) => state.w / 2, tolerance: 0.01 },
      reveal: (state) => ({ ...state, w: state.w / 2 }),
    },
    {
      id: 'side',
      figure: 'chain',
      set: (state) => ({ ...state, frozen: true }),
      predict: { kind: 'choice', options: ['left', 'right'], correct: ({ w }) => (w > 0 ? 'left' : 'right') },
    },
    {
      id: 'land',
      figure: 'chain',
      predict: { kind: 'place', judge: (state, [x]) => Math.abs(x - state.w) < 0.5 },
    },
  ],
  text: { en: async () => text, es: async () => text },
  notes: {
    en: async () => {
      fetched.push('en');
      return { look: 'Show the ball.' };
    },
    es: async () => {
      fetched.push('es');
      return { look: 'Muestre la bola.' };
    },
  },
  live: ({ w }) => ({ w }),
});

const open = (query = '', answers = {}) => chapter.open(new URLSearchParams(query), answers);
const stateOf = (query = '') => open(query).store.getState();

test('open("") is at the first stop with the start state, untouched', () => {
  expect(stateOf()).toMatchObject({ stop: 0, state: { w: 3, frozen: false }, touched: false, answers: {} });
});

test('open("stop=3") has applied the sets of all steps up to there', () => {
  expect(stateOf('stop=3')).toMatchObject({ stop: 2, state: { w: 2, frozen: true }, touched: false });
});

test('open("figure=chain") is at the first step of that figure', () => {
  expect(stateOf('figure=chain').stop).toBe(2);
});

test('open("stop=2&figure=chain"): the stop decides', () => {
  expect(stateOf('stop=2&figure=chain').stop).toBe(1);
});

test('open("w=-4") has moved away from the step; open("w=3") has not', () => {
  expect(stateOf('w=-4')).toMatchObject({ state: { w: -4 }, touched: true });
  expect(stateOf('w=3').touched).toBe(false);
});

test.each([
  'stop=0',
  'stop=5',
  'stop=-1',
  'stop=1.5',
  'stop=1e1',
  'stop=',
  'stop=NaN',
  'figure=toString',
  'w=11',
  'w=1e999',
  'w=NaN',
  'frozen=yes',
])('open(%j) reports the key and stays usable', (query) => {
  const { store, refused } = open(query);
  expect(refused).toEqual([query.split('=')[0]]);
  expect(store.getState()).toMatchObject({ stop: 0, state: { w: 3, frozen: false } });
});

test('two open chapters share nothing', () => {
  const first = open().store;
  const second = open().store;
  chapter.goTo(first, 2);
  expect(second.getState().stop).toBe(0);
});

test('goTo stays within the thread and puts the state of the step', () => {
  const { store } = open();
  chapter.goTo(store, 99);
  expect(store.getState().stop).toBe(3);
  chapter.goTo(store, -5);
  expect(store.getState().stop).toBe(0);
  chapter.goTo(store, 1);
  expect(store.getState()).toMatchObject({ stop: 1, state: { w: 2 }, touched: false });
});

test('restore brings back the state of the step, as a fresh link to it would', () => {
  const { store } = open('stop=2&w=9');
  store.setState({ touched: true, place: [1, 2] });
  chapter.restore(store);
  expect(store.getState()).toMatchObject({ state: stateOf('stop=2').state, touched: false, place: null });
});

test('answer judges a number within its tolerance, keeps it, and applies the reveal', () => {
  const { store } = open('stop=2');
  expect(chapter.answer(store, 1.005)).toEqual({ given: 1.005, right: true });
  expect(store.getState()).toMatchObject({ answers: { half: { right: true } }, state: { w: 1 } });
});

test('expected tells what the answer was judged by, also after the reveal and after the learner went on', () => {
  const { store } = open('stop=2');
  chapter.answer(store, 7);
  expect(chapter.expected(store, 1)).toBe(1);
  chapter.goTo(store, 3);
  expect(chapter.expected(store, 1)).toBe(1);
});

test('expected of an answer from an earlier visit is that of the step’s own state', () => {
  const { store } = open('stop=2&w=8', { half: { given: 1, right: true } });
  expect(chapter.expected(store, 1)).toBe(1);
});

test('answer judges a choice by the state that the learner sees', () => {
  const { store } = open('stop=3&w=-2');
  expect(chapter.answer(store, 'left')).toEqual({ given: 'left', right: false });
  expect(chapter.expected(store, 2)).toBe('right');
});

test('answer judges a place and has no single right one to show', () => {
  const { store } = open('stop=4');
  expect(chapter.answer(store, [2.2, 0])?.right).toBe(true);
  expect(chapter.answer(open('stop=4').store, 'left')?.right).toBe(false);
  expect(chapter.expected(store, 3)).toBeNull();
});

test('answer where nothing is asked is null and changes nothing', () => {
  const { store } = open();
  const before = store.getState();
  expect(chapter.answer(store, 1)).toBeNull();
  expect(store.getState()).toBe(before);
});

test('entries give an address that opens the same stop and state', () => {
  const { store } = open();
  chapter.goTo(store, 2);
  store.setState(({ state }) => ({ state: { ...(state as State), w: -7.5 } }));
  const entries = chapter.entries(store.getState());
  expect(entries).toEqual([
    ['stop', '3'],
    ['w', '-7.5'],
  ]);
  const again = chapter.open(new URLSearchParams(entries));
  expect(again.refused).toEqual([]);
  expect(again.store.getState()).toMatchObject({ stop: 2, state: store.getState().state });
});

test('entries at the start are empty', () => {
  expect(chapter.entries(open().store.getState())).toEqual([]);
});

test('steps show views what they may know and not how they judge', () => {
  expect(chapter.steps[2]).toEqual({
    id: 'side',
    figure: 'chain',
    predict: { kind: 'choice', options: ['left', 'right'] },
  });
  expect(chapter.live(open('w=4').store.getState())).toEqual({ w: 4 });
});

test('loadNotes fetches the notes of a language once, and only that language', async () => {
  expect(chapter.notesIn('es')).toBeUndefined();
  expect((await chapter.loadNotes('es')).look).toBe('Muestre la bola.');
  await chapter.loadNotes('es');
  expect(fetched).toEqual(['es']);
  expect(chapter.notesIn('es')).toEqual({ look: 'Muestre la bola.' });
  expect(chapter.notesIn('en')).toBeUndefined();
});

test('preload of figures alone asks for no words and no notes', async () => {
  const before = [...fetched];
  await chapter.preload(true);
  expect(fetched).toEqual(before);
});

test('preload brings the notes of both languages', async () => {
  await chapter.preload();
  expect([chapter.notesIn('en'), chapter.notesIn('es')]).toEqual([
    { look: 'Show the ball.' },
    { look: 'Muestre la bola.' },
  ]);
});
