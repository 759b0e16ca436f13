import { expect, test } from 'vitest';
import { decimate } from '../../src/plot/decimate';
import { lossDomains, roomyEnd } from '../../src/plot/lossDomains';

const count = 100_000;
const xs = Float64Array.from({ length: count }, (_, index) => index);

test('decimate keeps first, last and every spike of 100,000 steps', () => {
  const ys = Float32Array.from(xs, (x) => Math.exp(-x / 20_000));
  ys[54_321] = 9;
  ys[77_777] = -3;
  const points = decimate(xs, ys, 0, count, 500);
  expect(points.length).toBeLessThanOrEqual(2500);
  expect(points[0]).toEqual({ x: 0, y: 1 });
  expect(points.at(-1)?.x).toBe(count - 1);
  expect(points.some((point) => point.x === 54_321 && point.y === 9)).toBe(true);
  expect(points.some((point) => point.x === 77_777 && point.y === -3)).toBe(true);
  expect(points.every((point, index) => index === 0 || point.x > points[index - 1]!.x)).toBe(true);
});

test('decimate leaves a short run as it is, and keeps a gap of a long one', () => {
  expect(decimate([0, 1, 2], [3, 2, 1], 0, 2, 100)).toHaveLength(3);
  const ys = Float64Array.from(xs, () => 1);
  ys[40_000] = Number.NaN;
  expect(decimate(xs, ys, 0, count, 300).some((point) => Number.isNaN(point.y))).toBe(true);
});

test('decimate thins 100,000 steps within a frame', () => {
  const ys = Float64Array.from(xs, Math.sin);
  decimate(xs, ys, 0, count, 500);
  let least = Infinity;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    decimate(xs, ys, 0, count, 500);
    least = Math.min(least, performance.now() - start);
  }
  expect(least).toBeLessThan(16);
});

test.each([
  [0, 1],
  [7, 7.5],
  [10, 10],
  [11, 15],
  [420, 500],
  [501, 750],
  [99_999, 100_000],
])('roomyEnd(%s) is %s', (last, end) => {
  expect(roomyEnd(last)).toBeCloseTo(end, 9);
});

test('lossDomains starts at zero, or spans whole decades on a log axis', () => {
  expect(lossDomains([0, 1, 420], [0.69, 0.1, 0.02], [0.7, 0.2, 0.2], false, 10)).toEqual({
    x: [0, 500],
    y: [0, 0.75],
  });
  expect(lossDomains([0, 1], [0.69, 0.002], undefined, true, 10)).toEqual({ x: [0, 10], y: [0.001, 1] });
  expect(lossDomains([], [], undefined, false, 10)).toEqual({ x: [0, 10], y: [0, 1] });
  expect(lossDomains([0], [Number.NaN], undefined, true, 10).y.every((end) => end > 0)).toBe(true);
});
