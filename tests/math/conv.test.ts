import { describe, expect, test } from 'vitest';
import { conv2d, conv2dGradients, convCell, convSize, filterOf } from '../../src/math/conv';
import { numericalGradient } from '../../src/math/gradient';
import { mapsOf, type Maps } from '../../src/math/maps';
import { globalPool, pool2d, poolGradient } from '../../src/math/pool';
import { createRng } from '../../src/math/rng';

const random = (rows: number, columns: number, channels: number, seed: number): Maps => {
  const rng = createRng(seed);
  const values = Float64Array.from({ length: rows * columns * channels }, () => rng.normal());
  return { rows, columns, channels, values };
};
const numbers = (maps: Maps): number[] => Array.from(maps.values);

describe('a vertical-line filter (Fig. 13)', () => {
  const filter = filterOf([
    [-1, 2, -1],
    [-1, 2, -1],
    [-1, 2, -1],
  ]);

  test('a vertical line of 255 gives 1530, a horizontal one 0, flat 255 gives 0', () => {
    const vertical = mapsOf(Array.from({ length: 3 }, () => [0, 255, 0]));
    const horizontal = mapsOf([
      [0, 0, 0],
      [255, 255, 255],
      [0, 0, 0],
    ]);
    const flat = mapsOf(Array.from({ length: 3 }, () => [255, 255, 255]));
    expect(numbers(conv2d(vertical, filter))).toEqual([1530]);
    expect(numbers(conv2d(horizontal, filter))).toEqual([0]);
    expect(numbers(conv2d(flat, filter))).toEqual([0]);
  });
});

test('convSize is floor((n + 2p - d(k - 1) - 1) / s) + 1', () => {
  expect(convSize(48, 3, { padding: 1 })).toBe(48);
  expect(convSize(7, 3, { stride: 2 })).toBe(3);
  expect(convSize(8, 3, { dilation: 2 })).toBe(4);
  expect(convSize(2, 3)).toBe(0);
  expect(convSize(28, 5, { padding: 2, stride: 2 })).toBe(14);
});

test('a window that does not fit, channels that differ and a filter that is not square are refused', () => {
  expect(() => conv2d(mapsOf([[1, 2]]), filterOf([[1, 1], [1, 1]]))).toThrow(/does not fit/); // prettier-ignore
  expect(() => conv2d(random(4, 4, 2, 1), filterOf([[1]]))).toThrow(/channels/);
  expect(() => filterOf([[1, 2]])).toThrow(/square/);
});

test('convCell lists the products whose sum and bias are the cell of conv2d, padding included', () => {
  const input = random(5, 6, 2, 3);
  const filters = { ...random(1, 1, 1, 4), kernel: 3, inputs: 2, filters: 2 };
  const weights = random(18, 2, 1, 5).values;
  const steps = { padding: 2, stride: 2, dilation: 2 };
  const all = { ...filters, weights, biases: [0.5, -0.25] };
  const maps = conv2d(input, all, steps);
  for (const [row, column] of [
    [0, 0],
    [1, 2],
    [2, 1],
  ] as const) {
    // prettier-ignore
    for (const filter of [0, 1]) {
      const { products, sum, bias, z } = convCell(input, all, row, column, filter, steps);
      expect(products).toHaveLength(18);
      expect(sum).toBeCloseTo(products.reduce((total, { product }) => total + product, 0), 12);
      expect(z).toBeCloseTo(sum + bias, 12);
      expect(z).toBeCloseTo(maps.values[(row * maps.columns + column) * 2 + filter]!, 12);
    }
  }
  expect(convCell(input, all, 0, 0, 0, steps).products[0]).toMatchObject({ row: -2, column: -2, input: 0 });
});

test('a shifted image gives the shifted map: convolution is equivariant', () => {
  const filter = { kernel: 3, inputs: 1, filters: 1, weights: random(3, 3, 1, 8).values };
  const image = random(6, 6, 1, 9);
  const shifted = mapsOf(
    Array.from({ length: 6 }, (_, r) =>
      Array.from({ length: 6 }, (_, c) => image.values[r * 6 + c - 1] ?? 0),
    ),
  );
  const [a, b] = [conv2d(image, filter), conv2d(shifted, filter)];
  for (let r = 0; r < 4; r += 1) {
    for (let c = 1; c < 4; c += 1) expect(b.values[r * 4 + c]).toBeCloseTo(a.values[r * 4 + c - 1]!, 12);
  }
});

test.each([{ padding: 1 }, { padding: 2, stride: 2 }, { dilation: 2 }])(
  'conv2dGradients with %o equal finite differences',
  (steps) => {
    const input = random(6, 5, 2, 1);
    const filters = { kernel: 3, inputs: 2, filters: 3, weights: random(9, 6, 1, 2).values };
    const biases = [0.1, -0.2, 0.3];
    const target = random(20, 20, 3, 4).values;
    const lossOf = (x: ArrayLike<number>, w: ArrayLike<number>, b: ArrayLike<number>): number =>
      numbers(conv2d({ ...input, values: x }, { ...filters, weights: w, biases: b }, steps)).reduce(
        (sum, z, i) => sum + z * target[i]!,
        0,
      );
    const out = conv2d(input, { ...filters, biases }, steps);
    const delta = { ...out, values: Float64Array.from(target).slice(0, out.values.length) };
    const found = conv2dGradients(input, { ...filters, biases }, delta, steps);
    const wanted = {
      input: numericalGradient((x) => lossOf(x, filters.weights, biases), input.values),
      weights: numericalGradient((w) => lossOf(input.values, w, biases), filters.weights),
      biases: numericalGradient((b) => lossOf(input.values, filters.weights, b), biases),
    };
    for (const part of ['input', 'weights', 'biases'] as const) {
      for (const [i, slope] of wanted[part].entries()) expect(found[part][i]).toBeCloseTo(slope, 6);
    }
  },
);

describe('pooling (Fig. 15)', () => {
  test('[1, 3; 2, 9] becomes 9 by max and 3.75 by average', () => {
    const four = mapsOf([
      [1, 3],
      [2, 9],
    ]);
    expect(numbers(pool2d(four, 'max'))).toEqual([9]);
    expect(numbers(pool2d(four, 'average'))).toEqual([3.75]);
  });

  test('a nodule of one pixel of 255 stays 255 by max and fades to 63.75 by average', () => {
    const nodule = mapsOf([
      [0, 255],
      [0, 0],
    ]);
    expect(numbers(pool2d(nodule, 'max'))).toEqual([255]);
    expect(numbers(pool2d(nodule, 'average'))).toEqual([63.75]);
  });

  test('an odd last row and column are left out; too small an image is refused', () => {
    const pooled = pool2d(random(5, 7, 2, 1), 'max');
    expect([pooled.rows, pooled.columns, pooled.values.length]).toEqual([2, 3, 12]);
    expect(() => pool2d(random(1, 4, 1, 1), 'max')).toThrow(/fits/);
  });

  test.each(['max', 'average'] as const)('the %s gradients equal finite differences', (kind) => {
    const input = random(5, 6, 3, 2);
    for (const pool of [(x: Maps) => pool2d(x, kind), (x: Maps) => globalPool(x, kind)]) {
      const pooled = pool(input);
      const delta = random(1, pooled.values.length, 1, 7).values;
      const found = poolGradient(input, pooled, kind, delta);
      const wanted = numericalGradient(
        (values) => numbers(pool({ ...input, values })).reduce((sum, v, i) => sum + v * delta[i]!, 0),
        input.values,
      );
      for (const [i, slope] of wanted.entries()) expect(found[i]).toBeCloseTo(slope, 6);
    }
  });
});
