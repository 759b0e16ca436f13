import { describe, expect, test } from 'vitest';
import type { ImageOptions } from '../../../src/data/make/imageOptions';
import { imageKinds } from '../../../src/data/make/kinds';
import type { ImageKind } from '../../../src/data/make/kinds';
import { emptyImageSet, fillImages, makeImages, phantomOf } from '../../../src/data/make/makeImages';
import { sliceLength } from '../../../src/data/make/sliceLength';
import { maskBox } from '../../../src/data/phantom/truth';
import { vendorA, vendorB } from '../../../src/data/transform/scannerShift';

const kinds = Object.keys(imageKinds) as ImageKind[];
const area = 32 * 32;

describe.each(kinds)('makeImages(%s)', (kind) => {
  const options: ImageOptions = { kind, size: 32, count: 6, seed: 5 };
  const set = makeImages(options);

  test('the same seed gives the same bytes, another one others', () => {
    expect(makeImages(options)).toEqual(set);
    expect(makeImages({ ...options, seed: 6 }).x).not.toEqual(set.x);
  });

  test('image i does not depend on the count, nor on the pieces in which the set is drawn', () => {
    const few = makeImages({ ...options, count: 2 });
    expect(set.x.subarray(0, few.x.length)).toEqual(few.x);
    expect(set.labels.subarray(0, 2)).toEqual(few.labels);
    expect(set.ids.subarray(0, 2)).toEqual(few.ids);
    expect(set.masks.subarray(0, few.masks.length)).toEqual(few.masks);
    const pieces = emptyImageSet(options);
    for (const [from, to] of [
      [4, 9],
      [0, 3],
      [3, 4],
    ] as const)
      fillImages(pieces, from, to);
    expect(pieces).toEqual(set);
  });

  test('labels agree with the masks, and boxes are the masks’ own', () => {
    for (let i = 0; i < set.options.count; i += 1) {
      const mask = set.masks.subarray(i * area, (i + 1) * area);
      const box = maskBox(mask, 32);
      const empty = ['normal', 'nothing'].includes(set.classes[set.labels[i]!]!);
      expect(box === null).toBe(empty);
      expect([...set.boxes.subarray(4 * i, 4 * i + 4)]).toEqual(
        box ? [box.row, box.column, box.rows, box.columns] : [0, 0, 0, 0],
      );
    }
  });

  test('phantomOf() with an image’s number and class is that image, for display', () => {
    const phantom = phantomOf(options, set.ids[3]!, set.classes[set.labels[3]!]!);
    expect(phantom.lesion).toEqual(set.masks.slice(3 * area, 4 * area));
    expect([phantom.image.rows, phantom.image.channels]).toEqual([32, set.channels]);
  });
});

test('makeImages(): every run of as many images as classes has each class once, in mixed order', () => {
  const { labels } = makeImages({
    kind: 'shapes',
    size: 32,
    count: 60,
    seed: 1,
    classes: ['disc', 'ring', 'star'],
  });
  const orders = new Set<string>();
  for (let i = 0; i < 60; i += 3) {
    const three = [...labels.subarray(i, i + 3)];
    expect([...three].sort()).toEqual([0, 1, 2]);
    orders.add(three.join(''));
  }
  expect(orders.size).toBeGreaterThan(3);
});

test('makeImages(brain) and (headCt) of one seed are the same patients with the same lesions', () => {
  const [mr, ct] = (['brain', 'headCt'] as const).map((kind) =>
    makeImages({ kind, size: 32, count: 4, seed: 9 }),
  );
  expect(ct!.labels).toEqual(mr!.labels);
  expect(ct!.masks).toEqual(mr!.masks);
  expect(ct!.x).not.toEqual(mr!.x);
});

test('makeImages(side) puts every lesion on that side', () => {
  const { boxes } = makeImages({ kind: 'brain', size: 48, count: 8, seed: 3, side: -1 });
  for (let i = 0; i < 8; i += 1) expect(boxes[4 * i + 1]! + boxes[4 * i + 3]! / 2).toBeLessThan(24);
});

test('makeImages(tag): shares of 0 and 1 tag one class only, and the corner of those is bright', () => {
  const set = makeImages({ kind: 'brain', size: 48, count: 20, seed: 4, tag: { shares: [0, 1] } });
  expect([...set.tagged]).toEqual([...set.labels]);
  const plain = makeImages({ kind: 'brain', size: 48, count: 20, seed: 4 });
  for (let i = 0; i < 20; i += 1) {
    const same = set.x.subarray(i * 2304, (i + 1) * 2304).every((v, k) => v === plain.x[i * 2304 + k]);
    expect(same).toBe(set.tagged[i] === 0);
  }
});

test('makeImages(tag): a share of 0.95 tags about so many, whatever the order', () => {
  const options: ImageOptions = { kind: 'shapes', size: 32, count: 400, seed: 4, classes: ['disc', 'ring'] };
  const { tagged, labels } = makeImages({ ...options, tag: { shares: [0.05, 0.95] } });
  const share = (label: number) =>
    tagged.reduce((sum, value, i) => sum + (labels[i] === label ? value : 0), 0) / 200;
  expect(share(1)).toBeGreaterThan(0.88);
  expect(share(0)).toBeLessThan(0.12);
});

test.each(kinds)(
  'makeImages(%s, shift): vendor A is the default; vendor B changes images, not masks',
  (kind) => {
    const options: ImageOptions = { kind, size: 32, count: 3, seed: 7 };
    const [plain, a, b] = [undefined, vendorA, vendorB(1)].map((shift) =>
      makeImages(shift ? { ...options, shift } : options),
    );
    expect(a!.x).toEqual(plain!.x);
    expect(b!.x).not.toEqual(plain!.x);
    expect(b!.masks).toEqual(plain!.masks);
  },
);

test('makeImages(corruption) spoils the images and leaves the truth', () => {
  const options: ImageOptions = { kind: 'brain', size: 48, count: 3, seed: 7 };
  const spoilt = makeImages({ ...options, corruption: { kind: 'blur', strength: 1 } });
  const plain = makeImages(options);
  expect(spoilt.x).not.toEqual(plain.x);
  expect(spoilt.masks).toEqual(plain.masks);
  expect(makeImages({ ...options, corruption: { kind: 'blur', strength: 0 } }).x).toEqual(plain.x);
});

test.each<[string, Partial<ImageOptions>]>([
  ['size', { size: 31 }],
  ['size', { size: 300 }],
  ['count', { count: 0 }],
  ['count', { count: 1.5 }],
  ['bytes', { size: 256, count: 90_000 }],
  ['seed', { seed: Number.NaN }],
  ['kind', { kind: 'elbow' as ImageKind }],
  ['classes', { classes: ['ring', 'broken'] }],
  ['classes', { classes: [] }],
  ['contrast', { shift: { ...vendorA, contrast: 2 } }],
  ['tag.shares', { tag: { shares: [0.5] } }],
  ['corruption', { corruption: { kind: 'blur', strength: 3 } }],
])('makeImages() refuses a wrong %s: %o', (word, wrong) => {
  expect(() => makeImages({ kind: 'brain', size: 48, count: 2, seed: 1, ...wrong })).toThrow(RangeError);
  expect(() => makeImages({ kind: 'brain', size: 48, count: 2, seed: 1, ...wrong })).toThrow(word);
});

test('sliceLength() is at least one image and shrinks with the size', () => {
  expect(sliceLength({ kind: 'brain', size: 48 })).toBeGreaterThan(sliceLength({ kind: 'brain', size: 96 }));
  for (const kind of kinds) expect(sliceLength({ kind, size: 256 })).toBe(1);
});
