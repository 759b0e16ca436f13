import { expect, test } from 'vitest';
import { valueAt } from '../../../src/data/image';
import { abdomenCt } from '../../../src/data/phantom/abdomenCt';
import { tissues } from '../../../src/data/phantom/tissue';
import type { LabelledSlice, Tissue } from '../../../src/data/phantom/tissue';

/** Mean value of the pixels of a tissue that have only that tissue around them. */
function coreMean({ image, labels }: LabelledSlice, tissue: Tissue): number {
  const [label, n] = [tissues.indexOf(tissue), image.columns];
  const core = [...labels.keys()].filter((i) =>
    [0, 1, -1, n, -n, 2, -2, 2 * n, -2 * n].every((d) => labels[i + d] === label),
  );
  return core.reduce((sum, i) => sum + valueAt(image, Math.floor(i / n), i % n), 0) / core.length;
}

test('abdomenCt() with the same seed is the same to the byte, with another one another patient', () => {
  const [once, again, other] = [abdomenCt(96, 5), abdomenCt(96, 5), abdomenCt(96, 6)];
  expect(again).toEqual(once);
  expect(other.image.stored).not.toEqual(once.image.stored);
});

test.each([64, 128, 256, 512])('abdomenCt(%s) has every tissue and stays within 12 bits', (size) => {
  const { image, labels } = abdomenCt(size, 1);
  expect([image.rows, image.columns, image.stored.length]).toEqual([size, size, size * size]);
  expect(labels.length).toBe(size * size);
  for (const tissue of tissues) expect(labels.includes(tissues.indexOf(tissue)), tissue).toBe(true);
  expect(image.stored.every((number) => number >= 0 && number <= 4095)).toBe(true);
});

test.each([1, 2, 3])('abdomenCt(seed %s): the labels agree with the Hounsfield units', (seed) => {
  const slice = abdomenCt(256, seed);
  expect(coreMean(slice, 'air')).toBeCloseTo(-999, -1);
  expect(coreMean(slice, 'fat')).toBeGreaterThan(-120);
  expect(coreMean(slice, 'fat')).toBeLessThan(-80);
  expect(coreMean(slice, 'soft')).toBeGreaterThan(30);
  expect(coreMean(slice, 'soft')).toBeLessThan(140);
  expect(coreMean(slice, 'bone')).toBeGreaterThan(300);
  expect(coreMean(slice, 'bone')).toBeLessThan(1200);
});

test('abdomenCt() names its lesion, and the lesion is darker than the liver around it', () => {
  const { image, findings } = abdomenCt(256, 1);
  const { row, column, radius } = findings[0]!;
  const inside = valueAt(image, Math.round(row), Math.round(column));
  const around = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => {
    const [dr, dc] = [Math.sin(k * 0.785) * radius * 1.5, Math.cos(k * 0.785) * radius * 1.5];
    return valueAt(image, Math.round(row + dr), Math.round(column + dc));
  });
  expect(inside).toBeLessThan(around.reduce((sum, hu) => sum + hu, 0) / 8 - 25);
});

test('abdomenCt() opens with the window C 40 / W 400 and HU = stored - 1024', () => {
  const { window, rescale, bits } = abdomenCt(64, 1).image;
  expect(window).toEqual({ center: 40, width: 400 });
  expect(rescale).toEqual({ slope: 1, intercept: -1024, unit: 'HU' });
  expect(bits).toBe(12);
});

test.each([0, 31, 513, 100.5])('abdomenCt(%s) throws', (size) => {
  expect(() => abdomenCt(size, 1)).toThrow(RangeError);
});

test('abdomenCt(): the same seed with another lesion is the same patient, alike outside the liver', () => {
  const [ring, solid] = (['ring', 'solid'] as const).map((finding) => abdomenCt(96, 4, { finding }));
  expect(solid!.lesion).toEqual(ring!.lesion);
  const { row, column, radius } = ring!.findings[0]!;
  ring!.image.stored.forEach((value, i) => {
    if (value === solid!.image.stored[i]) return;
    const far = Math.hypot(Math.floor(i / 96) + 0.5 - row, (i % 96) + 0.5 - column);
    expect(far).toBeLessThan(2.5 * radius + 3);
  });
});

test('abdomenCt(closeUp) shows the liver larger', () => {
  const share = (closeUp: boolean) =>
    abdomenCt(64, 3, { closeUp }).anatomy.reduce((sum, value) => sum + value, 0) / 4096;
  expect(share(true)).toBeGreaterThan(2 * share(false));
});

test('abdomenCt(level "dome") shows the same liver without the kidneys and the gall bladder', () => {
  const [low, dome] = (['kidneys', 'dome'] as const).map((level) => abdomenCt(96, 3, { level }));
  expect(dome!.findings).toEqual(low!.findings);
  const share = (slice: LabelledSlice & { anatomy: Uint8Array }) =>
    slice.anatomy.reduce((sum, value) => sum + value, 0);
  expect(share(dome!)).toBeGreaterThan(share(low!));
  const soft = (slice: LabelledSlice) =>
    slice.labels.filter((label) => label === tissues.indexOf('soft')).length;
  expect(soft(dome!)).toBeLessThan(soft(low!));
});
