import { expect, test } from 'vitest';
import { valueAt } from '../../../src/data/image';
import { brainMr } from '../../../src/data/phantom/brainMr';

test('brainMr() with the same seed is the same to the byte, with another one another patient', () => {
  const [once, again, other] = [brainMr(96, 5), brainMr(96, 5), brainMr(96, 6)];
  expect(again).toEqual(once);
  expect(other.image.stored).not.toEqual(once.image.stored);
});

test.each([48, 128, 256])('brainMr(%s) stays within 12 bits and its window', (size) => {
  const { image } = brainMr(size, 1);
  expect([image.rows, image.columns, image.stored.length, image.bits]).toEqual([size, size, size * size, 12]);
  expect(Math.max(...image.stored)).toBeLessThanOrEqual(4095);
  expect(image.rescale).toEqual({ slope: 1, intercept: 0 });
});

test('brainMr(): the same seed with the other tumor is the same patient, alike away from the tumor', () => {
  const [ring, solid] = (['ring', 'solid'] as const).map((tumor) => brainMr(128, 3, { tumor }));
  const { row, column, radius } = ring!.findings[0]!;
  expect(solid!.findings[0]).toEqual({ ...ring!.findings[0], kind: 'solid' });
  const changed = [...ring!.image.stored.keys()].filter(
    (i) => ring!.image.stored[i] !== solid!.image.stored[i],
  );
  const distances = changed.map((i) => Math.hypot(Math.floor(i / 128) + 0.5 - row, (i % 128) + 0.5 - column));
  const inside = distances.filter((distance) => distance < radius).length;
  expect(inside).toBeGreaterThan(0.8 * Math.PI * radius ** 2);
  expect(Math.max(...distances)).toBeLessThan(2.5 * radius);
});

test.each([1, 2, 3, 4])('brainMr(seed %s): the ring has a dark core and a bright rim', (seed) => {
  const { image, findings } = brainMr(256, seed, { tumor: 'ring' });
  const { row, column, radius } = findings[0]!;
  const mean = (far: number) => {
    const values = Array.from({ length: 32 }, (_, k) =>
      valueAt(
        image,
        Math.round(row + far * radius * Math.sin((k * Math.PI) / 16)),
        Math.round(column + far * radius * Math.cos((k * Math.PI) / 16)),
      ),
    );
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  expect(mean(0.8)).toBeGreaterThan(1.6 * mean(0.2));
});

test('brainMr(side) puts the tumor on that side, and "none" leaves a healthy brain', () => {
  for (const seed of [1, 2, 3, 4]) {
    expect(brainMr(64, seed, { side: -1 }).findings[0]!.column).toBeLessThan(32);
    expect(brainMr(64, seed, { side: 1 }).findings[0]!.column).toBeGreaterThan(32);
  }
  expect(brainMr(64, 1, { tumor: 'none' }).findings).toEqual([]);
});
