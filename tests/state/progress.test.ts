import { expect, test } from 'vitest';
import { clearProgress, createProgress, keepAnswer, markSeen } from '../../src/state/progress';
import { safeStorage } from '../../src/state/storage';
import { fakeStorage } from './fakeStorage';

const KEY = 'deep-rounds:progress:1';
const nothing = { chapters: {}, last: null };
const opened = (kept?: string) => {
  const real = fakeStorage(kept === undefined ? {} : { [KEY]: kept });
  return { real, store: createProgress(safeStorage(() => real)) };
};

test('markSeen notes each step once and where the learner is', () => {
  const { store } = opened();
  markSeen(store, 'neuron', 0, 'what');
  markSeen(store, 'neuron', 1, 'knobs');
  markSeen(store, 'neuron', 0, 'what');
  expect(store.getState()).toEqual({
    chapters: { neuron: { seen: ['what', 'knobs'], answers: {} } },
    last: { chapter: 'neuron', stop: 0 },
  });
});

test('keepAnswer keeps the first answer: a second look cannot better it', () => {
  const { store } = opened();
  keepAnswer(store, 'neuron', 'bias', { given: 'left', right: false });
  keepAnswer(store, 'neuron', 'bias', { given: 'right', right: true });
  expect(store.getState().chapters.neuron?.answers).toEqual({ bias: { given: 'left', right: false } });
});

test('progress of an earlier visit is read back, answers of all three kinds included', () => {
  const { store, real } = opened();
  markSeen(store, 'pixels', 3, 'window');
  keepAnswer(store, 'pixels', 'a', { given: 'fat', right: true });
  keepAnswer(store, 'pixels', 'b', { given: -1.5, right: false });
  keepAnswer(store, 'pixels', 'c', { given: [3, 4.5], right: true });
  expect(createProgress(safeStorage(() => real)).getState()).toEqual(store.getState());
});

test('clearProgress forgets in the page and on the device', () => {
  const { store, real } = opened();
  markSeen(store, 'neuron', 4, 'what');
  clearProgress(store);
  expect(store.getState()).toEqual(nothing);
  expect(real.getItem(KEY)).not.toContain('neuron');
});

test.each([
  ['broken JSON', '{"chapters":'],
  ['a word', '"hello"'],
  ['null', 'null'],
  ['a foreign shape', '{"chapters":[],"last":{}}'],
  ['an unknown chapter', '{"chapters":{"gossip":{"seen":[],"answers":{}}},"last":null}'],
  ['a step that is no text', '{"chapters":{"neuron":{"seen":[1],"answers":{}}},"last":null}'],
  ['a stop below zero', '{"chapters":{},"last":{"chapter":"neuron","stop":-1}}'],
  ['a stop between two', '{"chapters":{},"last":{"chapter":"neuron","stop":1.5}}'],
  ['no last place', '{"chapters":{}}'],
  ['chapters in a list', '{"chapters":[],"last":null}'],
  ['a last place in an unknown chapter', '{"chapters":{},"last":{"chapter":"gossip","stop":1}}'],
  ['a stop beyond every chapter', '{"chapters":{},"last":{"chapter":"neuron","stop":201}}'],
  ['a chapter without answers', '{"chapters":{"neuron":{"seen":[]}},"last":null}'],
  [
    'an answer that is neither right nor wrong',
    '{"chapters":{"neuron":{"seen":[],"answers":{"a":{"given":1,"right":"yes"}}}},"last":null}',
  ],
  [
    'a point of three coordinates',
    '{"chapters":{"neuron":{"seen":[],"answers":{"a":{"given":[1,2,3],"right":true}}}},"last":null}',
  ],
  [
    'a number that is not finite',
    '{"chapters":{"neuron":{"seen":[],"answers":{"a":{"given":1e999,"right":true}}}},"last":null}',
  ],
  [
    'a very long answer',
    JSON.stringify({
      chapters: { neuron: { seen: [], answers: { a: { given: 'a'.repeat(61), right: true } } } },
      last: null,
    }),
  ],
  [
    'an answer of another kind',
    '{"chapters":{"neuron":{"seen":[],"answers":{"a":{"given":{},"right":true}}}},"last":null}',
  ],
  ...(
    [
      ['of no attempt', { answers: {}, best: null }],
      ['better than all right', { attempt: 1, answers: {}, best: 1.5 }],
      ['whose best is a word', { attempt: 1, answers: {}, best: 'all' }],
      ['without answers', { attempt: 1, best: null }],
      ['with an unjudged answer', { attempt: 1, answers: { a: { given: 'b' } }, best: null }],
      ['with a list of lists', { attempt: 1, answers: { a: { given: [['b']], right: true } }, best: null }],
      ['that is a list', []],
    ] as const
  ).map(([what, check]) => [
    `a check ${what}`,
    JSON.stringify({ chapters: { neuron: { seen: [], answers: {}, check } }, last: null }),
  ]),
  [
    'a very long list',
    JSON.stringify({ chapters: { neuron: { seen: Array(201).fill('a'), answers: {} } }, last: null }),
  ],
])('createProgress starts anew from %s', (_name, kept) => {
  expect(opened(kept).store.getState()).toEqual(nothing);
});

test('createProgress takes no key of every object from what was kept', () => {
  opened('{"chapters":{},"last":null,"__proto__":{"polluted":true}}');
  expect({}).not.toHaveProperty('polluted');
});

test('progress works for a visit where storage throws', () => {
  const store = createProgress(
    safeStorage(() => {
      throw new Error('forbidden');
    }),
  );
  markSeen(store, 'limits', 2, 'shift');
  expect(store.getState().last).toEqual({ chapter: 'limits', stop: 2 });
});
