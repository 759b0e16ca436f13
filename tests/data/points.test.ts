import { expect, test } from 'vitest';
import { pickPoints, pointSet, pointSetNames, splitPoints } from '../../src/data/points';
import type { Points } from '../../src/data/points';
import { tiltedClouds, tiltedLine, tiltedMargin } from '../../src/data/tiltedClouds';

const pairs = ({ x }: Points) =>
  Array.from({ length: x.length / 2 }, (_, i) => [x[2 * i]!, x[2 * i + 1]!] as const);

test.each(pointSetNames)(
  'pointSet(%s) with the same seed is the same set, with another one another',
  (name) => {
    expect(pointSet(name, 100, 7)).toEqual(pointSet(name, 100, 7));
    expect(pointSet(name, 100, 7).x).not.toEqual(pointSet(name, 100, 8).x);
  },
);

test.each(pointSetNames)('pointSet(%s) has two equal classes, finite, nearly all within -3..3', (name) => {
  const points = pointSet(name, 400, 3);
  expect(points.y.reduce((sum, label) => sum + label, 0)).toBe(200);
  expect(points.x.every(Number.isFinite)).toBe(true);
  const inside = points.x.filter((value) => Math.abs(value) <= 3).length;
  expect(inside / points.x.length).toBeGreaterThan(0.97);
  expect(Math.max(...points.x.map(Math.abs))).toBeGreaterThan(2);
});

test('pointSet() with more cases only adds to fewer', () => {
  expect(pointSet('moons', 100, 1).x.slice(0, 40)).toEqual(pointSet('moons', 20, 1).x);
});

test('pointSet() with noise moves the same cases, twice the noise twice as far', () => {
  const [none, some, more] = [0, 0.1, 0.2].map((noise) => pointSet('ring', 50, 5, noise).x);
  some!.forEach((value, i) => expect(more![i]! - none![i]!).toBeCloseTo(2 * (value - none![i]!), 5));
  expect(some).not.toEqual(none);
});

test('pointSet(ring): every case of class 1 lies further out than every case of class 0 but for the tails', () => {
  const points = pointSet('ring', 400, 2);
  const right = pairs(points).filter(([a, b], i) => (Math.hypot(a, b) > 1.55 ? 1 : 0) === points.y[i]).length;
  expect(right / 400).toBeGreaterThan(0.95);
});

test('pointSet(xor): the class is the sign of the product', () => {
  const points = pointSet('xor', 400, 2);
  const right = pairs(points).filter(([a, b], i) => (a * b < 0 ? 1 : 0) === points.y[i]).length;
  expect(right / 400).toBeGreaterThan(0.99);
});

test('pointSet(clouds): the line x1 + x2 = 0 is right for about 95 of 100', () => {
  const points = pointSet('clouds', 1000, 2);
  const right = pairs(points).filter(([a, b], i) => (a + b > 0 ? 1 : 0) === points.y[i]).length;
  expect(right / 1000).toBeGreaterThan(0.93);
  expect(right / 1000).toBeLessThan(1);
});

test('pointSet(spirals): the second arm is the first turned by half a turn', () => {
  const points = pointSet('spirals', 400, 2);
  const farFrom = (label: number) =>
    pairs(points).filter(([a, b], i) => points.y[i] === label && Math.hypot(a, b) > 2);
  expect(farFrom(0).length).toBeGreaterThan(50);
  expect(farFrom(1).length).toBeGreaterThan(50);
});

test.each([0, -1, 2.5, 10_001, NaN])('pointSet() of %s cases throws', (count) => {
  expect(() => pointSet('xor', count, 1)).toThrow(RangeError);
});

test('splitPoints() uses every case once, in neither set twice', () => {
  const points = pointSet('moons', 101, 4);
  const { train, test: held } = splitPoints(points, 0.7, 9);
  expect([train.y.length, held.y.length]).toEqual([71, 30]);
  const key = ([a, b]: readonly [number, number]) => `${a} ${b}`;
  expect([...pairs(train), ...pairs(held)].map(key).sort()).toEqual(pairs(points).map(key).sort());
});

test('splitPoints() keeps labels with their cases', () => {
  const points = pointSet('xor', 60, 4);
  const { train } = splitPoints(points, 0.5, 1);
  const right = pairs(train).filter(([a, b], i) => (a * b < 0 ? 1 : 0) === train.y[i]).length;
  expect(right).toBeGreaterThan(28);
});

test('splitPoints() clamps the share: all for training, none for the test', () => {
  expect(splitPoints(pointSet('xor', 10, 1), 1.5, 1).test.y.length).toBe(0);
  expect(splitPoints(pointSet('xor', 10, 1), -1, 1).train.y.length).toBe(0);
});

test('pickPoints() takes the cases in the order asked for', () => {
  const points = pointSet('xor', 10, 1);
  expect(pairs(pickPoints(points, [3, 0]))).toEqual([pairs(points)[3], pairs(points)[0]]);
});

test.each([1, 2, 3, 4, 5])(
  'tiltedClouds(seed %s): the tilted line separates them with its margin',
  (seed) => {
    const points = tiltedClouds(120, seed);
    pairs(points).forEach(([a, b], i) => {
      const distance = Math.cos(tiltedLine.angle) * a + Math.sin(tiltedLine.angle) * b - tiltedLine.offset;
      expect(points.y[i] === 1 ? distance : -distance).toBeGreaterThan(tiltedMargin - 1e-6);
    });
  },
);

test.each([1, 2, 3])(
  'tiltedClouds(seed %s): no upright or level line separates them, nor one through the origin',
  (seed) => {
    const points = tiltedClouds(120, seed);
    const errors = (rule: (a: number, b: number) => boolean) =>
      pairs(points).filter(([a, b], i) => rule(a, b) !== (points.y[i] === 1)).length;
    for (let cut = -3; cut <= 3; cut += 0.1) {
      expect(errors((a) => a > cut)).toBeGreaterThan(0);
      expect(errors((_, b) => b < cut)).toBeGreaterThan(0);
    }
    for (let angle = 0; angle < 2 * Math.PI; angle += 0.05)
      expect(errors((a, b) => a * Math.cos(angle) + b * Math.sin(angle) > 0)).toBeGreaterThan(0);
  },
);
