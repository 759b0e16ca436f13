import { expect, test } from 'vitest';
import { bell, blur, cover, ellipse, grain, mix, shrink, valueNoise } from '../../../src/data/phantom/field';
import { createRng } from '../../../src/math/rng';

const spread = (field: Float32Array) => {
  const mean = field.reduce((sum, value) => sum + value, 0) / field.length;
  return Math.sqrt(field.reduce((sum, value) => sum + (value - mean) ** 2, 0) / field.length);
};

test.each([3, 8, 64])(
  'valueNoise() with %s cells has variance 1 and is the same for the same seed',
  (cells) => {
    const noise = valueNoise(createRng(1), 64, cells);
    expect(spread(noise)).toBeCloseTo(1, 3);
    expect(valueNoise(createRng(1), 64, cells)).toEqual(noise);
  },
);

test('valueNoise() with few cells is smooth: neighbors differ little', () => {
  const noise = valueNoise(createRng(2), 64, 4);
  const steps = noise.map((value, i) => (i % 64 === 0 ? 0 : Math.abs(value - noise[i - 1]!)));
  expect(Math.max(...steps)).toBeLessThan(0.4);
});

test('grain() has variance 1 with and without blur', () => {
  expect(spread(grain(createRng(3), 64, 0.7))).toBeCloseTo(1, 2);
  expect(spread(grain(createRng(3), 64, 0))).toBeCloseTo(1, 1);
});

test('blur() keeps a flat field and the sum of a spot', () => {
  expect([...blur(new Float32Array(64).fill(3), 8, 1)]).toEqual(Array(64).fill(expect.closeTo(3, 5)));
  const spot = new Float32Array(32 * 32);
  spot[16 * 32 + 16] = 1;
  const soft = blur(spot, 32, 2);
  expect(soft.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
  expect(soft[16 * 32 + 16]).toBeCloseTo(1 / (2 * Math.PI * 4), 2);
  expect(soft[16 * 32 + 20]).toBeCloseTo(soft[20 * 32 + 16]!, 6);
});

test('shrink() takes means of blocks', () => {
  expect([...shrink(Float32Array.of(1, 3, 0, 0, 5, 7, 0, 4, 0, 0, 0, 0, 0, 0, 8, 0), 4, 2)]).toEqual([
    4, 1, 0, 2,
  ]);
});

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
