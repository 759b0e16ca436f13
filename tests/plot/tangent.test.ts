import { expect, test } from 'vitest';
import { tangent } from '../../src/plot/tangent';

test('tangent goes through its point with its slope, and is as long when it is steep', () => {
  const axes = { x: [0, 1], y: [0, 1] } as const;
  const steep = tangent({ x: 0.5, y: 0.5 }, 10, axes, 0.4);
  const flat = tangent({ x: 0.5, y: 0.5 }, 0, axes, 0.4);
  const length = ({ from, to }: typeof steep) => Math.hypot(to.x - from.x, to.y - from.y);
  expect((steep.to.y - steep.from.y) / (steep.to.x - steep.from.x)).toBeCloseTo(10);
  expect(length(steep)).toBeCloseTo(length(flat));
});
