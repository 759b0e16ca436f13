import { expect, test } from 'vitest';
import { chestXray } from '../../../src/data/phantom/chestXray';
import type { ChestOptions } from '../../../src/data/phantom/chestXray';
import { vendorA, vendorB } from '../../../src/data/transform/scannerShift';

const meanOver = (stored: ArrayLike<number>, mask: Uint8Array, wanted = 1) => {
  let [sum, count] = [0, 0];
  for (let i = 0; i < mask.length; i += 1)
    if (mask[i] === wanted) [sum, count] = [sum + stored[i]!, count + 1];
  return sum / count;
};

test.each([1, 2, 3, 4])(
  'chestXray(seed %s): lungs are dark, what is around them bright, the corners black',
  (seed) => {
    const { image, anatomy } = chestXray(96, seed);
    const body = Uint8Array.from(anatomy, (lung, i) => (lung === 1 || image.stored[i]! < 800 ? 0 : 1));
    expect(meanOver(image.stored, anatomy)).toBeLessThan(0.65 * meanOver(image.stored, body));
    expect(image.stored[0]).toBeLessThan(300);
    const lungs = anatomy.reduce((sum, value) => sum + value, 0) / anatomy.length;
    expect(lungs).toBeGreaterThan(0.18);
    expect(lungs).toBeLessThan(0.5);
  },
);

test.each(['nodule', 'consolidation'] as const)(
  'chestXray(%s) brightens its own place and nothing else',
  (finding) => {
    for (let seed = 0; seed < 8; seed += 1) {
      const [normal, ill] = [chestXray(96, seed), chestXray(96, seed, { finding })];
      const gain = meanOver(ill.image.stored, ill.lesion) - meanOver(normal.image.stored, ill.lesion);
      expect(gain / 16, `seed ${seed}`).toBeGreaterThan(12);
      const { row, column } = ill.findings[0]!;
      const reach = 0.42 * 96;
      ill.image.stored.forEach((value, i) => {
        const far = Math.hypot(Math.floor(i / 96) + 0.5 - row, (i % 96) + 0.5 - column);
        // Scatter brings a trace of the shadow farther than the shadow itself.
        if (far > reach) expect(Math.abs(value - normal.image.stored[i]!)).toBeLessThan(16 * 8);
      });
    }
  },
);

test('chestXray(contrast): half of it is about half as bright, none of it nothing', () => {
  const gain = (contrast: number) => {
    const options: ChestOptions = { finding: 'consolidation', contrast };
    const [normal, ill] = [chestXray(96, 3), chestXray(96, 3, options)];
    return meanOver(ill.image.stored, ill.lesion) - meanOver(normal.image.stored, ill.lesion);
  };
  expect(gain(0)).toBeCloseTo(0);
  expect(gain(0.5)).toBeGreaterThan(0.4 * gain(1));
  expect(gain(0.5)).toBeLessThan(0.75 * gain(1));
});

test('chestXray(side) puts the finding on that side', () => {
  for (const seed of [1, 2, 3]) {
    expect(chestXray(64, seed, { finding: 'nodule', side: -1 }).findings[0]!.column).toBeLessThan(32);
    expect(chestXray(64, seed, { finding: 'nodule', side: 1 }).findings[0]!.column).toBeGreaterThan(32);
  }
});

test('chestXray(shift) at strength 0 is vendor A to the byte; vendor B veils the lungs', () => {
  const [a, same, b] = [vendorA, vendorB(0), vendorB(1)].map((shift) => chestXray(64, 2, { shift }));
  expect(same).toEqual(a);
  const range = (stored: ArrayLike<number>) =>
    Math.max(...Array.from(stored)) - Math.min(...Array.from(stored));
  expect(range(b!.image.stored)).toBeLessThan(0.9 * range(a!.image.stored));
});
