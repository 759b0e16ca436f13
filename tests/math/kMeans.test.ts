import { describe, expect, test } from 'vitest';
import {
  bestKMeans,
  kMeans,
  movedCenters,
  nearestCenters,
  spreadOf,
  standardized,
  startCenters,
} from '../../src/math/kMeans';
import { meanSilhouette, silhouettes } from '../../src/math/silhouette';

// Worked by hand: two rounds, the third point changes sides in between.
const line = [[0], [1], [4], [10], [11]];

test('one round by hand: from 0 and 1 the case 0 stays alone, the others gather', () => {
  const start = [[0], [1]];
  const groups = nearestCenters(line, start);
  expect([...groups]).toEqual([0, 1, 1, 1, 1]);
  expect(movedCenters(line, groups, start)).toEqual([[0], [6.5]]);
});

test('kMeans from 0 and 1 ends at 5/3 and 10.5, as worked by hand', () => {
  const { centers, groups, spread, rounds } = kMeans(line, [[0], [1]]);
  expect([...groups]).toEqual([0, 0, 0, 1, 1]);
  expect(centers[0]![0]).toBeCloseTo(5 / 3, 12);
  expect(centers[1]![0]).toBe(10.5);
  expect(spread).toBeCloseTo(0.5 + 25 / 9 + 4 / 9 + 49 / 9, 10);
  // {0 | 6.5} takes 1 along, {0.5 | 8.33} takes 4 along, {5/3 | 10.5} stands.
  expect(rounds).toBe(3);
});

test('of two equally near centers the first takes the case; one without a case stays', () => {
  expect([...nearestCenters([[1]], [[0], [2]])]).toEqual([0]);
  expect(movedCenters([[1]], [0], [[0], [5]])).toEqual([[1], [5]]);
});

test('no round makes the spread larger', () => {
  const points = Array.from({ length: 40 }, (_, i) => [Math.sin(7 * i) * 3, Math.cos(5 * i) * 2]);
  let centers = startCenters(points, 4, 3);
  let last = Infinity;
  for (let round = 0; round < 8; round += 1) {
    const groups = nearestCenters(points, centers);
    expect(spreadOf(points, groups, centers)).toBeLessThanOrEqual(last + 1e-12);
    centers = movedCenters(points, groups, centers);
    last = spreadOf(points, groups, centers);
  }
});

test('startCenters(points, 3, seed) are three different cases, the same for the same seed', () => {
  const first = startCenters(line, 3, 8);
  expect(new Set(first.map(([x]) => x)).size).toBe(3);
  expect(startCenters(line, 3, 8)).toEqual(first);
  expect(() => startCenters(line, 6, 8)).toThrow('1 to 5, got 6');
});

test('bestKMeans is at least as tight as any of its searches', () => {
  const best = bestKMeans(line, 2, 1);
  expect(best.spread).toBeLessThanOrEqual(kMeans(line, [[0], [1]]).spread);
});

test('standardized measurements have mean 0 and SD 1; a constant one is 0', () => {
  const z = standardized([
    [1, 5],
    [3, 5],
  ]);
  expect(z).toEqual([
    [-1, 0],
    [1, 0],
  ]);
});

describe('silhouettes', () => {
  test('two pairs on a line, by hand', () => {
    // Of 0: a = 1, b = (10 + 11) / 2 = 10.5. Of 1: a = 1, b = 9.5.
    const s = silhouettes([[0], [1], [10], [11]], [0, 0, 1, 1]);
    expect(s[0]).toBeCloseTo(9.5 / 10.5, 12);
    expect(s[1]).toBeCloseTo(8.5 / 9.5, 12);
    expect(meanSilhouette([[0], [1], [10], [11]], [0, 0, 1, 1])).toBeCloseTo(
      (9.5 / 10.5 + 8.5 / 9.5) / 2,
      12,
    );
  });

  test('a case alone in its group gets 0; a case in the wrong group is negative', () => {
    expect(silhouettes([[0], [1], [9]], [0, 0, 1])[2]).toBe(0);
    expect(silhouettes([[0], [9], [10]], [0, 0, 1])[1]).toBeLessThan(0);
  });

  test('one group alone is refused', () => {
    expect(() => silhouettes([[0], [1]], [0, 0])).toThrow('at least 2 groups');
  });
});
