import { expect, test } from 'vitest';
import { createRng, hash32, hashUniform } from '../../src/math/rng';

test('createRng(7) twice gives the same numbers, another seed others', () => {
  const [a, b, c] = [createRng(7), createRng(7), createRng(8)];
  const draw = (r: typeof a) => Array.from({ length: 20 }, () => r.next());
  const first = draw(a);
  expect(draw(b)).toEqual(first);
  expect(draw(c)).not.toEqual(first);
});

test('the numbers of seed 1 never change between versions', () => {
  const rng = createRng(1);
  expect([rng.next(), rng.next(), rng.normal()].map((v) => v.toFixed(12))).toMatchInlineSnapshot(`
    [
      "0.521715048002",
      "0.241468081018",
      "-1.117468907743",
    ]
  `);
  expect(hash32(1, 2, 3, 4)).toMatchInlineSnapshot(`938810514`);
});

test('next() is uniform and normal() has mean 0 and variance 1 within sampling error', () => {
  const rng = createRng(3);
  const n = 40_000;
  let [sum, square, mean] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const g = rng.normal();
    sum += g;
    square += g * g;
    const u = rng.next();
    expect(u >= 0 && u < 1).toBe(true);
    mean += u;
  }
  expect(Math.abs(sum / n)).toBeLessThan(0.02);
  expect(Math.abs(square / n - 1)).toBeLessThan(0.03);
  expect(Math.abs(mean / n - 0.5)).toBeLessThan(0.01);
});

test('shuffle(100) holds each of 0..99 once and is not the identity', () => {
  const order = [...createRng(5).shuffle(100)];
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  expect(order).not.toEqual([...order].sort((a, b) => a - b));
});

test('int(3) stays in 0..2 and reaches each; int(0) throws', () => {
  const rng = createRng(11);
  expect(new Set(Array.from({ length: 200 }, () => rng.int(3)))).toEqual(new Set([0, 1, 2]));
  expect(() => rng.int(0)).toThrow(RangeError);
});

test('hashUniform is evenly spread over its last key', () => {
  const bins = new Array<number>(10).fill(0);
  for (let i = 0; i < 20_000; i += 1) bins[Math.floor(hashUniform(42, 7, 3, i) * 10)]! += 1;
  for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(200);
});
