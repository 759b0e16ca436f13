import { expect, test } from 'vitest';
import { glyph } from '../../src/plot/glyphs';

const corners = (d: string) => {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, kind, first, second]) => {
    if (kind === 'H') x = Number(first);
    else if (kind === 'V') y = Number(first);
    else [x, y] = [Number(first), Number(second)];
    return [x, y] as const;
  });
};
const area = (d: string) =>
  Math.abs(
    corners(d).reduce((sum, [x, y], index, all) => {
      const [nextX, nextY] = all[(index + 1) % all.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

test.each(['b', 'c', 'd', 'e'] as const)('glyph(%s) has the area of the disc', (kind) => {
  expect(area(glyph(kind, 5))).toBeGreaterThan(Math.PI * 25 * 0.99);
  expect(area(glyph(kind, 5))).toBeLessThan(Math.PI * 25 * 1.01);
});

test('glyph(a, 5) is a circle of radius 5', () => {
  expect(glyph('a', 5)).toBe('M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z');
});
