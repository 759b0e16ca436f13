import { describe, expect, test } from 'vitest';
import { makeImages } from '../../../src/data/make/makeImages';
import { burnTag, tagMarks } from '../../../src/data/transform/burnTag';
import type { ByteImage } from '../../../src/data/transform/byteImage';
import { corrupt, corruptions } from '../../../src/data/transform/corrupt';
import { vendorA, vendorB } from '../../../src/data/transform/scannerShift';
import { shiftScanner } from '../../../src/data/transform/shiftScanner';

const brain: ByteImage = {
  pixels: makeImages({ kind: 'brain', size: 48, count: 1, seed: 2 }).x,
  columns: 48,
  channels: 1,
};
const color: ByteImage = {
  pixels: makeImages({ kind: 'fundus', size: 48, count: 1, seed: 2 }).x,
  columns: 48,
  channels: 3,
};
const wide: ByteImage = { pixels: brain.pixels.slice(0, 48 * 30), columns: 48, channels: 1 };
const pictures = { brain, color, wide };

const mean = ({ pixels }: ByteImage) => pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
const difference = (a: ByteImage, b: ByteImage) =>
  a.pixels.reduce((sum, value, i) => sum + Math.abs(value - b.pixels[i]!), 0) / a.pixels.length;

describe.each(Object.entries(pictures))('%s', (_name, image) => {
  const kept = image.pixels.slice();

  test.each(corruptions)(
    'corrupt(%s): strength 0 changes nothing, more changes more, the input stays',
    (kind) => {
      expect(corrupt(image, kind, 0, 1)).toEqual(image);
      const [half, whole] = [corrupt(image, kind, 0.5, 1), corrupt(image, kind, 1, 1)];
      expect(difference(half, image)).toBeGreaterThan(0);
      expect(difference(whole, image)).toBeGreaterThan(difference(half, image));
      expect(corrupt(image, kind, 1, 1)).toEqual(whole);
      expect(image.pixels).toEqual(kept);
    },
  );

  test.each(['contrast', 'noise', 'bias', 'resolution'] as const)(
    'shiftScanner(%s): strength 0 is the image, more is farther from it, the input stays',
    (way) => {
      expect(shiftScanner(image, vendorA, 3)).toEqual(image);
      const at = (strength: number) => shiftScanner(image, { ...vendorA, [way]: strength }, 3);
      expect(difference(at(0.4), image)).toBeGreaterThan(0);
      expect(difference(at(1), image)).toBeGreaterThan(difference(at(0.4), image));
      expect(at(1)).toEqual(at(1));
      expect(image.pixels).toEqual(kept);
    },
  );

  test('burnTag() changes one corner only and leaves the input as it is', () => {
    const tagged = burnTag(image, {}, 4);
    const rows = image.pixels.length / image.channels / image.columns;
    let changed = 0;
    tagged.pixels.forEach((value, i) => {
      if (value === image.pixels[i]) return;
      changed += 1;
      const pixel = Math.floor(i / image.channels);
      expect(Math.floor(pixel / 48)).toBeLessThan(Math.min(rows, 12));
      expect(pixel % 48).toBeLessThan(12);
    });
    const inked = tagMarks.P.join('')
      .split('')
      .filter((each) => each === '1').length;
    expect(changed).toBeLessThanOrEqual(inked * image.channels);
    expect(changed).toBeGreaterThan(0.8 * inked * image.channels);
    expect(image.pixels).toEqual(kept);
  });
});

test('burnTag(corner) at 256 pixels is a mark of 20 x 30 pixels in that corner', () => {
  const black: ByteImage = { pixels: new Uint8Array(256 * 256), columns: 256, channels: 1 };
  const { pixels } = burnTag(black, { mark: 'box', corner: 'bottomRight', stray: 0, gray: 200 }, 1);
  const on = [...pixels.keys()].filter((i) => pixels[i]! > 0);
  const rows = on.map((i) => Math.floor(i / 256));
  const columns = on.map((i) => i % 256);
  expect([Math.min(...rows), Math.max(...rows)]).toEqual([211, 240]);
  expect([Math.min(...columns), Math.max(...columns)]).toEqual([221, 240]);
  const level = on.reduce((sum, i) => sum + pixels[i]!, 0) / on.length;
  expect(Math.abs(level - 200)).toBeLessThan(2);
});

test('vendorB(1) darkens a brain, and vendorB(0) is vendor A', () => {
  expect(vendorB(0)).toEqual(vendorA);
  expect(mean(shiftScanner(brain, vendorB(1), 3))).toBeLessThan(0.9 * mean(brain));
});

test.each([-0.1, 1.1, Number.NaN])('strength %s is refused', (strength) => {
  expect(() => corrupt(brain, 'blur', strength, 1)).toThrow(RangeError);
  expect(() => shiftScanner(brain, { ...vendorA, noise: strength }, 1)).toThrow('noise');
});
