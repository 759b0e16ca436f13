import { expect, test } from 'vitest';
import { grain, valueNoise } from '../../../src/data/phantom/noise';
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
