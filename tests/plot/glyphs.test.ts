import { expect, test } from 'vitest';
import { glyph } from '../../src/plot/glyphs';

const corners = (d: string) =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const area = (d: string) =>
  Math.abs(
    corners(d).reduce((sum, [x, y], index, all) => {
      const [nextX, nextY] = all[(index + 1) % all.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

test.each(['b', 'c'] as const)('glyph(%s) has the area of the disc', (kind) => {
  expect(area(glyph(kind, 5))).toBeGreaterThan(Math.PI * 25 * 0.99);
  expect(area(glyph(kind, 5))).toBeLessThan(Math.PI * 25 * 1.01);
});

test('glyph(a, 5) is a circle of radius 5', () => {
  expect(glyph('a', 5)).toBe('M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z');
});
