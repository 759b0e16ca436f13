import { describe, expect, test } from 'vitest';
import { storedRange } from '../../../src/data/image';
import { abdomenCt } from '../../../src/data/phantom/abdomenCt';
import { abstractShape, clutteredScene, sceneKinds } from '../../../src/data/phantom/abstractScene';
import { brainMr } from '../../../src/data/phantom/brainMr';
import { chestXray } from '../../../src/data/phantom/chestXray';
import { fundus } from '../../../src/data/phantom/fundus';
import { headCt } from '../../../src/data/phantom/headCt';
import { objectKinds } from '../../../src/data/phantom/objects';
import { maskBox } from '../../../src/data/phantom/truth';
import type { Phantom } from '../../../src/data/phantom/truth';
import { hash32 } from '../../../src/math/rng';

type Draw = (size: number, seed: number) => Phantom;

/** Every kind of picture with and without something to find, and what a small one hashes to. */
const kinds: readonly { name: string; draw: Draw; lesion: boolean; hash: number }[] = [
  { name: 'brain MR, ring', draw: (n, s) => brainMr(n, s), lesion: true, hash: 3499856632 },
  {
    name: 'brain MR, solid',
    draw: (n, s) => brainMr(n, s, { tumor: 'solid' }),
    lesion: true,
    hash: 3932617660,
  },
  {
    name: 'brain MR, satellites',
    draw: (n, s) => brainMr(n, s, { tumor: 'satellites' }),
    lesion: true,
    hash: 2650258354,
  },
  {
    name: 'brain MR, normal',
    draw: (n, s) => brainMr(n, s, { tumor: 'none' }),
    lesion: false,
    hash: 1138991908,
  },
  { name: 'head CT, ring', draw: (n, s) => headCt(n, s), lesion: true, hash: 2635119469 },
  {
    name: 'head CT, normal',
    draw: (n, s) => headCt(n, s, { tumor: 'none' }),
    lesion: false,
    hash: 1417798244,
  },
  { name: 'chest, normal', draw: (n, s) => chestXray(n, s), lesion: false, hash: 433042816 },
  {
    name: 'chest, nodule',
    draw: (n, s) => chestXray(n, s, { finding: 'nodule' }),
    lesion: true,
    hash: 4252124520,
  },
  {
    name: 'chest, consolidation',
    draw: (n, s) => chestXray(n, s, { finding: 'consolidation' }),
    lesion: true,
    hash: 2606832323,
  },
  { name: 'fundus, diabetic', draw: (n, s) => fundus(n, s, 0.6), lesion: true, hash: 1274416776 },
  { name: 'fundus, normal', draw: (n, s) => fundus(n, s, 0), lesion: false, hash: 4260408182 },
  { name: 'abdomen CT', draw: (n, s) => abdomenCt(n, s), lesion: true, hash: 913203123 },
  {
    name: 'liver, ring',
    draw: (n, s) => abdomenCt(n, s, { finding: 'ring', closeUp: true, level: 'dome' }),
    lesion: true,
    hash: 2915677304,
  },
  {
    name: 'liver, solid',
    draw: (n, s) => abdomenCt(n, s, { finding: 'solid' }),
    lesion: true,
    hash: 3835688746,
  },
  {
    name: 'liver, normal',
    draw: (n, s) => abdomenCt(n, s, { finding: 'none' }),
    lesion: false,
    hash: 701838619,
  },
  { name: 'shape', draw: (n, s) => abstractShape(n, s, objectKinds[s % 16]!), lesion: true, hash: 952525056 },
  {
    name: 'scene',
    draw: (n, s) => clutteredScene(n, s, sceneKinds[1 + (s % 11)]!),
    lesion: true,
    hash: 3883043039,
  },
  { name: 'scene, nothing', draw: (n, s) => clutteredScene(n, s, 'nothing'), lesion: false, hash: 660114273 },
];

const marked = (mask: Uint8Array) => mask.reduce((sum, value) => sum + value, 0);

describe.each(kinds)('$name', ({ draw, lesion, hash }) => {
  test('the same seed gives the same bytes as ever, another one others', () => {
    const once = draw(40, 3);
    expect(draw(40, 3)).toEqual(once);
    expect(hash32(...once.image.stored)).toBe(hash);
    expect(draw(40, 4).image.stored).not.toEqual(once.image.stored);
  });

  test.each([32, 48, 64, 128, 256])(
    'at %s pixels every number is within its bits and the picture is not flat',
    (size) => {
      const { image, lesion: mask, anatomy } = draw(size, 2);
      expect([image.rows, image.columns, image.stored.length]).toEqual([
        size,
        size,
        size * size * image.channels,
      ]);
      expect([mask.length, anatomy.length]).toEqual([size * size, size * size]);
      const { max } = storedRange(image);
      let [low, high] = [Infinity, -Infinity];
      for (const number of image.stored) [low, high] = [Math.min(low, number), Math.max(high, number)];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(max);
      expect(high - low).toBeGreaterThan(20);
    },
  );

  test('the mask is empty without a lesion, and else lies inside the anatomy, around the findings', () => {
    for (let seed = 10; seed < 22; seed += 1) {
      const { lesion: mask, anatomy, findings } = draw(48, seed);
      expect(findings.length > 0).toBe(lesion);
      expect(marked(mask) > 0, `seed ${seed}`).toBe(lesion);
      expect(mask.every((value, i) => value === 0 || anatomy[i] === 1)).toBe(true);
      if (!lesion) continue;
      const box = maskBox(mask, 48)!;
      const [first] = findings;
      expect(box.row).toBeLessThanOrEqual(first!.row + 1);
      expect(box.row + box.rows).toBeGreaterThanOrEqual(first!.row - 1);
      expect(box.column).toBeLessThanOrEqual(first!.column + 1);
      expect(box.column + box.columns).toBeGreaterThanOrEqual(first!.column - 1);
    }
  });
});
