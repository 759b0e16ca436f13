import { expect, test } from 'vitest';
import { lesionContrast } from '../../../src/data/contrast';
import { storedAt } from '../../../src/data/image';
import { fundus } from '../../../src/data/phantom/fundus';

test('fundus() with the same seed is the same to the byte, with another one another eye', () => {
  const [once, again, other] = [fundus(96, 5), fundus(96, 5), fundus(96, 6)];
  expect(again).toEqual(once);
  expect(other.image.stored).not.toEqual(once.image.stored);
});

test.each([64, 128, 256])('fundus(%s) is an 8-bit color image of that size', (size) => {
  const { image } = fundus(size, 1);
  expect([image.rows, image.columns, image.channels, image.bits]).toEqual([size, size, 3, 8]);
  expect(image.stored).toBeInstanceOf(Uint8Array);
  expect(image.stored.length).toBe(3 * size * size);
});

test('fundus(): red above green above blue on the retina, dark outside the aperture', () => {
  const { image, macula } = fundus(256, 3);
  const [row, column] = [Math.round(macula.row) + 30, Math.round(macula.column)];
  const [red, green, blue] = [0, 1, 2].map((channel) => storedAt(image, row, column, channel));
  expect(red).toBeGreaterThan(green!);
  expect(green).toBeGreaterThan(blue!);
  expect(storedAt(image, 2, 2, 0)).toBeLessThan(30);
});

test('fundus(): the disc is brighter than what surrounds it, the macula darker', () => {
  const { image, disc, macula } = fundus(256, 4);
  const [onDisc, onMacula] = [disc, macula].map((place) => lesionContrast(image, place, 1));
  expect(onDisc!.lesion).toBeGreaterThan(1.3 * onDisc!.background);
  expect(onMacula!.lesion).toBeLessThan(0.9 * onMacula!.background);
});

test.each([1, 2, 3, 4, 5])(
  'fundus(seed %s): at least three microaneurysms, small, inside, clear of each other',
  (seed) => {
    const spots = fundus(256, seed).findings.filter(({ kind }) => kind === 'microaneurysm');
    expect(spots.length).toBeGreaterThanOrEqual(3);
    spots.forEach(({ row, column, radius }, n) => {
      expect(radius).toBeGreaterThan(1);
      expect(radius).toBeLessThan(4);
      expect(Math.hypot(row - 128, column - 128)).toBeLessThan(115);
      for (const other of spots.slice(n + 1))
        expect(Math.hypot(row - other.row, column - other.column)).toBeGreaterThan(radius + other.radius);
    });
  },
);

test('fundus() of severity 0 is a healthy eye: nothing to find', () => {
  expect(fundus(128, 1, 0).findings).toEqual([]);
});
