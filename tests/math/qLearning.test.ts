import { expect, test } from 'vitest';
import { bestActions, chooseAction, gridDistance, gridMove, qUpdate } from '../../src/math/qLearning';
import { createRng } from '../../src/math/rng';

test('moves in a grid of 5 x 5, and against its edges', () => {
  expect([0, 1, 2, 3].map((action) => gridMove(5, 12, action as 0 | 1 | 2 | 3))).toEqual([7, 13, 17, 11]);
  expect([0, 3].map((action) => gridMove(5, 0, action as 0 | 3))).toEqual([0, 0]);
  expect([1, 2].map((action) => gridMove(5, 24, action as 1 | 2))).toEqual([24, 24]);
  expect(gridDistance(5, 0, 24)).toBe(8);
});

test('qUpdate by hand: 0 + 0.5 (1 + 0 - 0), then 0 + 0.5 (0 + 0.9 x 0.5 - 0)', () => {
  let q: Float64Array = new Float64Array(12);
  q = qUpdate(q, { from: 1, action: 1, to: 2, reward: 1, ends: true }, 0.5, 0.9);
  expect(q[5]).toBe(0.5);
  q = qUpdate(q, { from: 0, action: 1, to: 1, reward: 0, ends: false }, 0.5, 0.9);
  expect(q[1]).toBeCloseTo(0.225, 12);
});

test('what lies behind an end does not count', () => {
  const q = new Float64Array(8).fill(4);
  expect(qUpdate(q, { from: 0, action: 0, to: 1, reward: 1, ends: true }, 1, 0.9)[0]).toBe(1);
  expect(q[0]).toBe(4);
});

test('without exploring the best action is chosen, with epsilon 1 all of them', () => {
  const q = Float64Array.of(0, 3, 3, 1);
  expect(bestActions(q, 0)).toEqual([1, 2]);
  const rng = createRng(1);
  const greedy = new Set(Array.from({ length: 60 }, () => chooseAction(q, 0, 0, rng)));
  const free = new Set(Array.from({ length: 100 }, () => chooseAction(q, 0, 1, rng)));
  expect([...greedy].sort()).toEqual([1, 2]);
  expect(free.size).toBe(4);
});
