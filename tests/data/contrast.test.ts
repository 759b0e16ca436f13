import { expect, test } from 'vitest';
import { lesionContrast } from '../../src/data/contrast';
import type { PlainImage } from '../../src/data/image';
import { fundus } from '../../src/data/phantom/fundus';

test('lesionContrast() of a dark disc of 30 on 120 is 0.75', () => {
  const size = 40;
  const stored = new Uint8Array(size * size).map((_, i) =>
    Math.hypot((i % size) + 0.5 - 20, Math.floor(i / size) + 0.5 - 20) <= 4 ? 30 : 120,
  );
  const image: PlainImage = {
    rows: size,
    columns: size,
    channels: 1,
    stored,
    bits: 8,
    rescale: { slope: 1, intercept: 0 },
    name: 'disc',
  };
  const finding = { kind: 'disc', row: 20, column: 20, radius: 4 };
  expect(lesionContrast(image, finding, 0)).toEqual({ lesion: 30, background: 120, contrast: 0.75 });
  expect(lesionContrast({ ...image, stored: new Uint8Array(size * size) }, finding, 0).contrast).toBe(0);
});

test('lesionContrast() of the microaneurysms is largest in green in nearly all, and never in red', () => {
  const best = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
    const { image, findings } = fundus(256, seed);
    return findings
      .filter(({ kind }) => kind === 'microaneurysm')
      .map((finding) => {
        const [red, green, blue] = [0, 1, 2].map(
          (channel) => lesionContrast(image, finding, channel).contrast,
        );
        return green! > red! && green! > blue! ? 'green' : blue! > red! ? 'blue' : 'red';
      });
  });
  expect(best.length).toBeGreaterThan(30);
  expect(best.filter((channel) => channel === 'green').length / best.length).toBeGreaterThan(0.9);
  expect(best).not.toContain('red');
});
