import { expect, test } from 'vitest';
import { descentStep, numericalGradient } from '../../src/math/gradient';

/** Steps on L = w^2 from w = 3. */
function walk(alpha: number, steps: number): number[] {
  const path: number[] = [];
  let w = 3;
  for (let i = 0; i < steps; i += 1) {
    w = descentStep((t) => 2 * t, w, alpha).next;
    path.push(w);
  }
  return path;
}

const close = (got: number[], wanted: number[]): void => {
  expect(got.length).toBe(wanted.length);
  for (const [i, value] of wanted.entries()) expect(got[i]).toBeCloseTo(value, 10);
};

test('descent on the parabola from 3 gives the steps of the chapter for every learning rate', () => {
  close(walk(0.1, 3), [2.4, 1.92, 1.536]);
  close(walk(0.4, 2), [0.6, 0.12]);
  close(walk(0.9, 2), [-2.4, 1.92]);
  close(walk(1, 4), [-3, 3, -3, 3]);
  close(walk(1.05, 3), [-3.3, 3.63, -3.993]);
});

test('descentStep lists the slope and the move that it drew', () => {
  expect(descentStep((w) => 2 * w, 3, 0.1)).toEqual({
    w: 3,
    slope: 6,
    move: expect.closeTo(-0.6),
    next: 2.4,
  });
});

test('numericalGradient of x^2 y at (3, 2) is (12, 9) and leaves the point alone', () => {
  const at = [3, 2];
  const g = numericalGradient((p) => p[0]! * p[0]! * p[1]!, at);
  expect(g[0]).toBeCloseTo(12, 6);
  expect(g[1]).toBeCloseTo(9, 6);
  expect(at).toEqual([3, 2]);
});
