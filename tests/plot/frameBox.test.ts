import { expect, test } from 'vitest';
import { frameBox } from '../../src/plot/frameBox';

const margin = { top: 10, right: 10, bottom: 30, left: 50 };
const sheet = { width: 560, height: 240, scale: 1 };

test('frameBox leaves the margins free', () => {
  expect(frameBox(sheet, margin, [0, 1], [0, 1], false, 'center')).toMatchObject({
    left: 50,
    top: 10,
    right: 550,
    bottom: 210,
  });
});

test('frameBox grows the margins with the text', () => {
  expect(frameBox({ ...sheet, scale: 2 }, margin, [0, 1], [0, 1], false, 'center')).toMatchObject({
    left: 100,
    right: 540,
  });
});

test('frameBox square makes one unit as long on both axes and centers the area', () => {
  const box = frameBox(sheet, margin, [-3, 3], [-2, 2], true, 'center');
  expect((box.right - box.left) / 6).toBeCloseTo((box.bottom - box.top) / 4, 9);
  expect(box.left - 50).toBeCloseTo(550 - box.right, 9);
  expect(frameBox(sheet, margin, [-3, 3], [-2, 2], true, 'end').right).toBe(550);
});

test('frameBox expand keeps the area and shows more of the longer axis', () => {
  const box = frameBox(sheet, margin, [-2, 2], [2, -2], 'expand', 'center');
  expect(box).toMatchObject({ left: 50, right: 550, y: [2, -2] });
  expect(box.x).toEqual([-5, 5]);
});

test('frameBox survives a sheet smaller than its margins', () => {
  const box = frameBox({ width: 20, height: 20, scale: 1 }, margin, [0, 1], [0, 1], true, 'center');
  expect(box.right).toBeGreaterThan(box.left);
  expect(box.bottom).toBeGreaterThan(box.top);
});
