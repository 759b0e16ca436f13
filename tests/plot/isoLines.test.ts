import { expect, test } from 'vitest';
import { isoLines } from '../../src/plot/isoLines';

test('isoLines of a ramp is one open line from edge to edge, where the level is met', () => {
  const values = Array.from({ length: 20 * 20 }, (_, index) => index % 20);
  const lines = isoLines(values, 20, 20, 9.5);
  expect(lines).toHaveLength(1);
  // The value 9 stands at 9.5 and the value 10 at 10.5 of the grid's width.
  for (const point of lines[0]!) expect(point.x).toBeCloseTo(10, 9);
  const heights = lines[0]!.map((point) => point.y);
  expect([Math.min(...heights), Math.max(...heights)]).toEqual([0, 20]);
});

test('isoLines of a hill is one closed line round it, close to the true circle', () => {
  const n = 60;
  const values = Array.from({ length: n * n }, (_, index) => {
    const x = (index % n) + 0.5 - n / 2;
    const y = Math.floor(index / n) + 0.5 - n / 2;
    return -Math.hypot(x, y);
  });
  const lines = isoLines(values, n, n, -15);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.at(0)).toEqual(lines[0]!.at(-1));
  for (const point of lines[0]!) expect(Math.hypot(point.x - n / 2, point.y - n / 2)).toBeCloseTo(15, 1);
});

test('isoLines cuts a line that leaves the grid and comes back, without following the edge', () => {
  const n = 30;
  const values = Array.from(
    { length: n * n },
    (_, index) => -Math.hypot((index % n) + 0.5, Math.floor(index / n) + 0.5 - n / 2),
  );
  const lines = isoLines(values, n, n, -10);
  expect(lines).toHaveLength(1);
  const onEdge = lines[0]!.filter((point) => point.x === 0);
  expect(onEdge).toHaveLength(2);
  expect(isoLines(values, n, n, 5)).toEqual([]);
});
