import { expect, test } from 'vitest';
import { moveFrom, type Spot } from '../../../src/views/present/moves';

const asks = { predict: { kind: 'choice' as const, options: [] } };
const tells = { predict: null };
const steps = [tells, asks, tells, asks];
const at = (stop: number, answered = false): Spot => ({ stop, answered });

test('next shows the answer first and goes on second', () => {
  expect(moveFrom(at(1), 'next', steps)).toEqual(at(1, true));
  expect(moveFrom(at(1, true), 'next', steps)).toEqual(at(2));
});

test('back goes the same way in reverse, over a whole chapter', () => {
  const way: Spot[] = [at(0)];
  for (let move = moveFrom(at(0), 'next', steps); typeof move === 'object';) {
    way.push(move);
    move = moveFrom(move, 'next', steps);
  }
  expect(way).toEqual([at(0), at(1), at(1, true), at(2), at(3), at(3, true)]);
  const returning: Spot[] = [way.at(-1)!];
  for (let move = moveFrom(way.at(-1)!, 'back', steps); typeof move === 'object';) {
    returning.unshift(move);
    move = moveFrom(move, 'back', steps);
  }
  expect(returning).toEqual(way);
});

test('beyond the ends lie the neighbors', () => {
  expect(moveFrom(at(3, true), 'next', steps)).toBe('after');
  expect(moveFrom(at(0), 'back', steps)).toBe('before');
});

test('Home and End lead to the questions, not to their answers', () => {
  expect(moveFrom(at(1, true), 'first', steps)).toEqual(at(0));
  expect(moveFrom(at(0), 'last', steps)).toEqual(at(3));
});
