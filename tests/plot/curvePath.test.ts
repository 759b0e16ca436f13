import { line } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curvePath } from '../../src/plot/Curve';
import { makeScale } from '../../src/plot/scales';

const plot = { x: makeScale('linear', [0, 10], [0, 100]), y: makeScale('linear', [0, 10], [100, 0]) };
const at = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

test('curvePath of points is their places in pixels, to the hundredth', () => {
  expect(curvePath(plot, at([0, 0], [1 / 3, 10], [10, 5]))).toBe('M0,100L3.33,0L100,50');
  expect(curvePath(plot, [])).toBe('');
});

test('curvePath breaks at a point that is not finite, and closes a lone point', () => {
  expect(curvePath(plot, at([0, 0], [1, 0], [2, Number.NaN], [3, 0], [4, Infinity], [5, 0], [6, 0]))).toBe(
    'M0,100L10,100M30,100ZM50,100L60,100',
  );
});

test('curvePath holds a value far outside within what can be drawn', () => {
  expect(curvePath(plot, at([0, 1e9], [1, -1e9]))).toBe('M0,-100000L10,100000');
});

test('curvePath writes what the line of D3 writes', () => {
  const number = fc.oneof(fc.double({ min: -20, max: 20 }), fc.constant(Number.NaN));
  const reference = line<{ x: number; y: number }>()
    .x((point) => plot.x.toPixel(point.x))
    .y((point) => plot.y.toPixel(point.y))
    .defined((point) => Number.isFinite(point.x) && Number.isFinite(point.y))
    .digits(2);
  fc.assert(
    fc.property(fc.array(fc.record({ x: number, y: number })), (points) => {
      expect(curvePath(plot, points)).toBe(reference(points) ?? '');
    }),
  );
});
