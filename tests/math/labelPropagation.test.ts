import { expect, test } from 'vitest';
import { neighborGraph, propagate, propagateOnce } from '../../src/math/labelPropagation';

const chain = [[0], [1], [2], [3]];

test('each case of a chain links to its nearest, in both directions', () => {
  // 1 and 2 have two nearest at the same distance: the first counts.
  expect(neighborGraph(chain, 1)).toEqual([[1], [0, 2], [1, 3], [2]]);
  expect(() => neighborGraph(chain, 4)).toThrow('1 to 3, got 4');
});

test('one round takes the mean of the neighbors and leaves given labels alone', () => {
  const graph = neighborGraph(chain, 1);
  const once = propagateOnce(graph, [1, 0, 0, -1], [1, 0, 0, -1]);
  expect([...once]).toEqual([1, 0.5, -0.5, -1]);
});

test('between 1 and -1 a chain comes to rest on the straight line', () => {
  const graph = neighborGraph(chain, 1);
  const rest = propagate(graph, [1, 0, 0, -1], 200);
  expect(rest[1]).toBeCloseTo(1 / 3, 6);
  expect(rest[2]).toBeCloseTo(-1 / 3, 6);
});

test('without rounds nothing has spread', () => {
  expect([...propagate(neighborGraph(chain, 1), [0, 1, 0, 0], 0)]).toEqual([0, 1, 0, 0]);
});
