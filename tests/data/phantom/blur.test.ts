import { expect, test } from 'vitest';
import { blur, shrink, wideBlur } from '../../../src/data/phantom/blur';

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

test('blur() of a field that is not square blurs rows and columns alike', () => {
  const spot = new Float32Array(20 * 12);
  spot[6 * 20 + 10] = 1;
  const soft = blur(spot, 20, 1);
  expect(soft[6 * 20 + 12]).toBeCloseTo(soft[8 * 20 + 10]!, 6);
  expect(soft.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
});

test('wideBlur() spreads a spot as a Gaussian of about that width does, and keeps its sum', () => {
  const spot = new Float32Array(64 * 64);
  spot[32 * 64 + 32] = 1;
  const soft = wideBlur(spot, 64, 4);
  expect(soft.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3);
  const variance = soft.reduce((sum, value, i) => sum + value * ((i % 64) - 32) ** 2, 0);
  expect(Math.sqrt(variance)).toBeGreaterThan(3.5);
  expect(Math.sqrt(variance)).toBeLessThan(5);
});
