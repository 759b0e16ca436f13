import { expect, test } from 'vitest';
import type { CheckItem } from '../../src/state/check';
import { answerCheck, beginCheck, isFinished, scoreOf } from '../../src/state/checkProgress';
import { createProgress, markSeen } from '../../src/state/progress';
import { safeStorage } from '../../src/state/storage';
import { fakeStorage } from './fakeStorage';

const choice: CheckItem = {
  id: 'edge',
  step: 'first',
  kind: 'choice',
  options: ['left', 'right'],
  correct: 'left',
};
const number: CheckItem = { id: 'sum', step: 'first', kind: 'number', correct: 1.4, tolerance: 0.05 };
const several: CheckItem = {
  id: 'some',
  step: 'second',
  kind: 'several',
  options: ['a', 'b', 'c'],
  correct: ['a', 'c'],
};
const order: CheckItem = { id: 'row', step: 'second', kind: 'order', options: ['one', 'two', 'three'] };
const match: CheckItem = {
  id: 'pairs',
  step: 'third',
  kind: 'match',
  options: ['w', 'b'],
  targets: ['slope', 'place'],
  correct: ['slope', 'place'],
};
const items = [choice, number, several, order, match];

const opened = () => {
  const real = fakeStorage();
  const storage = safeStorage(() => real);
  return { store: createProgress(storage), again: () => createProgress(storage) };
};

test('beginCheck counts attempts from 1 and keeps what else is known of the chapter', () => {
  const { store } = opened();
  markSeen(store, 'neuron', 2, 'bias');
  beginCheck(store, 'neuron');
  expect(store.getState().chapters.neuron).toEqual({
    seen: ['bias'],
    answers: {},
    check: { attempt: 1, answers: {}, best: null },
  });
  beginCheck(store, 'neuron');
  expect(store.getState().chapters.neuron?.check?.attempt).toBe(2);
});

test('answerCheck keeps the first answer of an attempt: a second one changes nothing and returns the first', () => {
  const { store } = opened();
  beginCheck(store, 'neuron');
  expect(answerCheck(store, 'neuron', items, choice, 'right')).toEqual({ given: 'right', right: false });
  expect(answerCheck(store, 'neuron', items, choice, 'left')).toEqual({ given: 'right', right: false });
  expect(store.getState().chapters.neuron?.check?.answers).toEqual({
    edge: { given: 'right', right: false },
  });
});

test('the last answer finishes the attempt, and the best of all attempts is kept', () => {
  const { store } = opened();
  const best = () => store.getState().chapters.neuron?.check?.best;
  const two = [choice, number];
  beginCheck(store, 'neuron');
  answerCheck(store, 'neuron', two, number, 1.42);
  expect(best()).toBeNull();
  answerCheck(store, 'neuron', two, choice, 'right');
  expect(best()).toBe(0.5);
  beginCheck(store, 'neuron');
  expect(best()).toBe(0.5);
  answerCheck(store, 'neuron', two, choice, 'left');
  answerCheck(store, 'neuron', two, number, 1.4);
  expect(best()).toBe(1);
  beginCheck(store, 'neuron');
  answerCheck(store, 'neuron', two, choice, 'right');
  answerCheck(store, 'neuron', two, number, 9);
  expect(best()).toBe(1);
});

test('a record with answers of every kind is read back on the next visit', () => {
  const { store, again } = opened();
  beginCheck(store, 'limits');
  answerCheck(store, 'limits', items, choice, 'left');
  answerCheck(store, 'limits', items, number, -1.5);
  answerCheck(store, 'limits', items, several, ['c', 'a']);
  answerCheck(store, 'limits', items, order, ['one', 'three', 'two']);
  answerCheck(store, 'limits', items, match, ['slope', 'place']);
  const check = store.getState().chapters.limits?.check;
  expect(check?.best).toBe(0.6);
  expect(again().getState().chapters.limits?.check).toEqual(check);
});

test('scoreOf and isFinished count the items that the check has now, not those it had', () => {
  const answers = { edge: { given: 'left', right: true }, gone: { given: 'left', right: true } };
  expect(scoreOf(items, answers)).toBe(0.2);
  expect(scoreOf([], answers)).toBe(0);
  expect(isFinished([choice], answers)).toBe(true);
  expect(isFinished(items, answers)).toBe(false);
});
