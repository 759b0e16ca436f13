import { expect, test } from 'vitest';
import { bell, checkSize, clamp, coordinate, cover, ellipse, mix } from '../../../src/data/phantom/field';

test('ellipse() is 0 in the center, 1 on the border, and turns with its angle', () => {
  expect(ellipse(1, 2, 1, 2, 3, 4)).toBe(0);
  expect(ellipse(4, 2, 1, 2, 3, 4)).toBe(1);
  expect(ellipse(0, 3, 0, 0, 3, 1, Math.PI / 2)).toBeCloseTo(1);
});

test('cover() is 1 inside, 0.5 on the border, 0 outside; mix() and bell() at their ends', () => {
  expect([1, 0, -1].map((distance) => cover(distance, 0.01))).toEqual([1, 0.5, 0]);
  expect([mix(2, 8, 0), mix(2, 8, 0.5), mix(2, 8, 1)]).toEqual([2, 5, 8]);
  expect([bell(0, 2), bell(2, 2)]).toEqual([1, expect.closeTo(Math.exp(-1))]);
});

test('clamp() holds between its ends; coordinate() runs from border to border', () => {
  expect([clamp(-1), clamp(0.4), clamp(7), clamp(7, 2, 5)]).toEqual([0, 0.4, 1, 5]);
  expect([coordinate(0, 4), coordinate(3, 4)]).toEqual([-0.75, 0.75]);
});

test.each([31, 513, 64.5, Number.NaN])('checkSize(%s) throws and says what it got', (size) => {
  expect(() => checkSize(size)).toThrow(`got ${size}`);
});
