import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  orders,
  readFromLecture,
  readFromSpeaker,
  type LectureState,
} from '../../../src/views/present/speaker/messages';

const session = '0123456789abcdef0123456789abcdef';
const state: LectureState = {
  chapter: 'neuron',
  step: 'an-bias',
  next: null,
  stop: 2,
  count: 31,
  question: 'open',
  black: false,
  edge: null,
  started: 1_700_000_000_000,
  live: { z: 1.4 },
};
const message = { dr: 'lecture', session, kind: 'state', state };

test('a sound message is read as it was written', () => {
  expect(readFromLecture(message)).toEqual(message);
  expect(readFromLecture({ dr: 'lecture', session, kind: 'bye' })).toMatchObject({ kind: 'bye' });
  for (const order of orders)
    expect(readFromSpeaker({ dr: 'speaker', session, kind: 'order', order })).toMatchObject({ order });
  expect(readFromSpeaker({ dr: 'speaker', session: null, kind: 'hello' })).toMatchObject({ kind: 'hello' });
});

test.each([
  [{ chapter: 'brain' }],
  [{ step: '<img src=x onerror=alert(1)>' }],
  [{ step: 'x'.repeat(61) }],
  [{ next: 3 }],
  [{ stop: -1 }],
  [{ stop: 31 }],
  [{ stop: 1.5 }],
  [{ count: Infinity }],
  [{ question: 'maybe' }],
  [{ black: 'yes' }],
  [{ edge: undefined }],
  [{ started: Number.NaN }],
  [{ live: { z: '1' } }],
  [{ live: null }],
])('a state with %j is refused', (wrong) => {
  expect(readFromLecture({ ...message, state: { ...state, ...wrong } })).toBeNull();
});

test.each([[{ dr: 'other' }], [{ session: 'short' }], [{ session: undefined }], [{ kind: 'eval' }]])(
  'an envelope with %j is refused by both ends',
  (wrong) => {
    expect(readFromLecture({ ...message, ...wrong })).toBeNull();
    expect(readFromSpeaker({ dr: 'speaker', session, kind: 'order', order: 'next', ...wrong })).toBeNull();
  },
);

test('what is not asked for is not passed on', () => {
  const read = readFromLecture({ ...message, extra: 1, state: { ...state, html: '<b>' } });
  expect(read).toEqual(message);
});

test('anything at all is read without an exception, and only sound messages get through', () => {
  const pieces = fc.oneof(
    fc.anything(),
    fc.record({
      dr: fc.constantFrom('lecture', 'speaker'),
      session: fc.oneof(fc.constant(session), fc.anything()),
      kind: fc.constantFrom('state', 'hello', 'order', 'bye'),
      order: fc.anything(),
      state: fc.oneof(
        fc.anything(),
        fc.record({
          chapter: fc.oneof(fc.constant('neuron'), fc.anything()),
          step: fc.oneof(fc.constant('a'), fc.anything()),
          next: fc.anything(),
          stop: fc.oneof(fc.nat(40), fc.anything()),
          count: fc.oneof(fc.nat(40), fc.anything()),
          question: fc.constantFrom('none', 'open', 'shown', 4),
          black: fc.oneof(fc.boolean(), fc.anything()),
          edge: fc.constantFrom(null, 'after', 'x'),
          started: fc.oneof(fc.constant(null), fc.anything()),
          live: fc.oneof(fc.dictionary(fc.string(), fc.double()), fc.anything()),
        }),
      ),
    }),
  );
  fc.assert(
    fc.property(pieces, (data) => {
      const told = readFromLecture(data);
      if (told?.kind === 'state') {
        expect(Number.isInteger(told.state.stop)).toBe(true);
        expect(told.state.stop).toBeLessThan(told.state.count);
        expect(told.state.step).toMatch(/^[\w-]{1,60}$/);
      }
      const asked = readFromSpeaker(data);
      if (asked?.kind === 'order') expect(orders).toContain(asked.order);
    }),
    { numRuns: 2000 },
  );
});
