import { expect, test } from 'vitest';
import { valueAt } from '../../../src/data/image';
import { brainMr } from '../../../src/data/phantom/brainMr';
import { headCt } from '../../../src/data/phantom/headCt';
import type { Phantom } from '../../../src/data/phantom/truth';
import { vendorA, vendorB } from '../../../src/data/transform/scannerShift';

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
    (i) => Math.abs(ring!.image.stored[i]! - solid!.image.stored[i]!) > 8,
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

test('brainMr(place) moves the tumor to that pixel and leaves the patient; its own place changes nothing', () => {
  const drawn = brainMr(96, 3);
  const { row, column, radius } = drawn.findings[0]!;
  const same = brainMr(96, 3, { place: { row, column } });
  expect(same.findings[0]!.row).toBeCloseTo(row, 9);
  const off = same.image.stored.filter((value, i) => Math.abs(value - drawn.image.stored[i]!) > 1);
  expect(off).toHaveLength(0);
  const moved = brainMr(96, 3, { place: { row: 40, column: 60 } });
  expect(moved.findings[0]).toMatchObject({ kind: 'ring' });
  expect(moved.findings[0]!.row).toBeCloseTo(40, 9);
  expect(moved.findings[0]!.column).toBeCloseTo(60, 9);
  expect(moved.findings[0]!.radius).toBeCloseTo(radius, 9);
  expect(moved.lesion[40 * 96 + 60]).toBe(1);
  expect(moved.anatomy).toEqual(drawn.anatomy);
});

const maskMean = ({ image, lesion }: Phantom) => {
  let [sum, count] = [0, 0];
  lesion.forEach((value, i) => {
    if (value === 1) [sum, count] = [sum + image.stored[i]!, count + 1];
  });
  return sum / count;
};
const spreadOf = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
};

test('brainMr(): mean brightness does not tell the tumors apart: of the image not at all, of the lesion not always', () => {
  const seeds = Array.from({ length: 60 }, (_, i) => i);
  const of = (tumor: 'ring' | 'solid') => seeds.map((seed) => brainMr(48, seed, { tumor }));
  const [rings, solids] = [of('ring'), of('solid')];
  const imageMean = (phantom: Phantom) =>
    Array.from(phantom.image.stored).reduce((sum, value) => sum + value, 0) / phantom.image.stored.length;
  const [ringImage, solidImage] = [rings, solids].map((set) => spreadOf(set.map(imageMean)));
  expect(Math.abs(ringImage!.mean - solidImage!.mean)).toBeLessThan(0.5 * ringImage!.sd);
  // The best threshold on the lesion's own mean still errs.
  const [ringMeans, solidMeans] = [rings.map(maskMean), solids.map(maskMean)];
  expect(Math.max(...ringMeans)).toBeGreaterThan(Math.min(...solidMeans) * 1.15);
});

test('brainMr(contrast 0) leaves nothing of the tumor but its edema', () => {
  const [plain, gone] = [brainMr(64, 5), brainMr(64, 5, { contrast: 0 })];
  expect(gone.image.stored).not.toEqual(plain.image.stored);
  expect(gone.lesion).toEqual(plain.lesion);
  const solid = brainMr(64, 5, { contrast: 0, tumor: 'solid' });
  expect(solid.image.stored).toEqual(gone.image.stored);
});

test('brainMr(shift): vendor B is darker, keeps the patient, and at strength 0 is vendor A to the byte', () => {
  const [a, same, b] = [vendorA, vendorB(0), vendorB(1)].map((shift) => brainMr(64, 8, { shift }));
  expect(same).toEqual(a);
  expect(b!.lesion).toEqual(a!.lesion);
  expect(maskMean(b!)).toBeLessThan(0.85 * maskMean(a!));
});

test('headCt() is the same patient as brainMr(): the same lesion, side and pose, with the skull brightest', () => {
  for (const seed of [1, 2, 3]) {
    const [mr, ct] = [brainMr(64, seed, { tumor: 'solid' }), headCt(64, seed, { tumor: 'solid' })];
    expect(ct.findings).toEqual(mr.findings);
    expect(ct.lesion).toEqual(mr.lesion);
    expect(ct.image.bits).toBe(8);
    expect(ct.image.rescale.unit).toBeUndefined();
    const brain = { ...ct, lesion: ct.anatomy };
    expect(maskMean(brain)).toBeGreaterThan(80);
    expect(maskMean(brain)).toBeLessThan(130);
    expect(maskMean(ct)).toBeGreaterThan(1.1 * maskMean(brain));
    expect(Math.max(...ct.image.stored)).toBeGreaterThan(200);
  }
});

test('headCt(shift): vendor A at strength 0, and another scanner keeps the patient', () => {
  const [a, b] = [vendorB(0), vendorB(1)].map((shift) => headCt(48, 3, { shift }));
  expect(a).toEqual(headCt(48, 3));
  expect(b!.lesion).toEqual(a!.lesion);
  expect(b!.image.stored).not.toEqual(a!.image.stored);
});
