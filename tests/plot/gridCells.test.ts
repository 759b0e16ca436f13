import { expect, test } from 'vitest';
import { cellsBetween, clampCell, moveCell } from '../../src/plot/gridCells';
import { histogramBins } from '../../src/plot/histogramBins';
import { matrixLayout } from '../../src/plot/matrixLayout';
import { nearest, neighbor } from '../../src/plot/nearest';
import { stackBars } from '../../src/plot/stackBars';

const key = (name: string, more = {}) => ({
  key: name,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

test('moveCell moves by one cell, by ten with Shift, and stays inside', () => {
  expect(moveCell({ row: 3, col: 4 }, key('ArrowDown'), 8, 8)).toEqual({ row: 4, col: 4 });
  expect(moveCell({ row: 3, col: 4 }, key('ArrowUp', { shiftKey: true }), 64, 64)).toEqual({
    row: 0,
    col: 4,
  });
  expect(moveCell({ row: 3, col: 4 }, key('ArrowRight', { altKey: true }), 8, 8)).toEqual({ row: 3, col: 5 });
  expect(moveCell({ row: 3, col: 4 }, key('End'), 8, 8)).toEqual({ row: 3, col: 7 });
  expect(moveCell({ row: 3, col: 4 }, key('x'), 8, 8)).toBeNull();
});

test('clampCell holds a cell on whole numbers inside the grid', () => {
  expect(clampCell({ row: -4, col: 99.6 }, 8, 8)).toEqual({ row: 0, col: 7 });
});

test('cellsBetween leaves no gap in a stroke', () => {
  const cells = cellsBetween({ row: 0, col: 0 }, { row: 3, col: 9 });
  expect(cells).toHaveLength(10);
  expect(cells[0]).toEqual({ row: 0, col: 0 });
  expect(cells.at(-1)).toEqual({ row: 3, col: 9 });
  for (let index = 1; index < cells.length; index++) {
    expect(Math.abs(cells[index]!.row - cells[index - 1]!.row)).toBeLessThanOrEqual(1);
    expect(Math.abs(cells[index]!.col - cells[index - 1]!.col)).toBeLessThanOrEqual(1);
  }
});

test('histogramBins counts every value inside once, the upper end in the last bin', () => {
  expect([...histogramBins([0, 1, 2, 3, 4, 4, 5, -1, Number.NaN], 0, 4, 4)]).toEqual([1, 1, 1, 3]);
  expect([...histogramBins([7, 7], 7, 7, 3)]).toEqual([2, 0, 0]);
});

test('stackBars starts each bar where the last one ended', () => {
  expect(stackBars([1.5, -0.5, 0.25])).toEqual([
    { from: 0, to: 1.5 },
    { from: 1.5, to: 1 },
    { from: 1, to: 1.25 },
  ]);
});

test('matrixLayout makes square cells that fit with room for rulers', () => {
  const layout = matrixLayout({ x: 0, y: 0, width: 390, height: 380 }, 8, 8, 1, true);
  expect(layout.side).toBe(43);
  expect(layout.x).toBeGreaterThanOrEqual(38);
  expect(layout.y + 8 * layout.side).toBeLessThanOrEqual(380);
  expect(layout.fontSize).toBeGreaterThanOrEqual(12.4);
});

test('nearest finds a point within reach only', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  expect(nearest(points, { x: 8, y: 1 }, 14)).toBe(1);
  expect(nearest(points, { x: 40, y: 0 }, 14)).toBeNull();
});

test('neighbor walks through all points from left to right', () => {
  const points = [
    { x: 5, y: 5 },
    { x: 1, y: 9 },
    { x: 9, y: 1 },
  ];
  expect(neighbor(points, 1, 'ArrowRight')).toBe(0);
  expect(neighbor(points, 0, 'ArrowRight')).toBe(2);
  expect(neighbor(points, 2, 'ArrowRight')).toBe(2);
  expect(neighbor(points, 0, 'ArrowUp')).toBe(2);
  expect(neighbor(points, 0, 'Home')).toBe(1);
  expect(neighbor(points, 0, 'Escape')).toBeNull();
});
