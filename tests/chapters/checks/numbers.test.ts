// What the checks hold for right is worked out here once more, by the formulas of the paper and by hand.
import { describe, expect, test } from 'vitest';
import { items as learning } from '../../../src/chapters/learning/check/items';
import { items as neuron } from '../../../src/chapters/neuron/check/items';
import { items as pixels } from '../../../src/chapters/pixels/check/items';
import type { CheckItem } from '../../../src/state/check';

/** The number that an item holds for right. */
function numberOf(items: readonly CheckItem[], id: string): number {
  const item = items.find((each) => each.id === id);
  if (item?.kind !== 'number') throw new Error(`${id} asks for no number`);
  return item.correct;
}

describe('learning', () => {
  test('center A goes to the mean of what is nearer to it than to B', () => {
    const nearer = [2, 3, 4, 7, 10].filter((value) => Math.abs(value - 2) < Math.abs(value - 8));
    expect(nearer).toEqual([2, 3, 4]);
    expect(numberOf(learning, 'center-moves')).toBe((2 + 3 + 4) / 3);
  });
});

describe('pixels', () => {
  test('the adrenal nodule: 1019 − 1024 = −5 HU', () => {
    expect(numberOf(pixels, 'adrenal-nodule')).toBe(1019 - 1024);
  });

  test('the stroke: 5 of 40 HU are 32 of 256 grays, and of 400 HU about 3', () => {
    expect(numberOf(pixels, 'stroke-window')).toBeCloseTo((5 / 40) * 256, 9);
    expect(Math.round((5 / 400) * 256)).toBe(3);
  });

  test('14 bits on 8: 64 levels on a gray', () => {
    expect(numberOf(pixels, 'export-to-8-bits')).toBe(2 ** 14 / 2 ** 8);
  });

  test('the gain leaves the contrast at 0.25', () => {
    expect(numberOf(pixels, 'gain-and-contrast')).toBeCloseTo(Math.abs(180 - 240) / 240, 12);
    expect(numberOf(pixels, 'gain-and-contrast')).toBeCloseTo(Math.abs(90 - 120) / 120, 12);
  });
});

describe('neuron', () => {
  test('the nodule: 1.5 · 2 − 2 · 1 − 0.5 = 0.5', () => {
    expect(numberOf(neuron, 'nodule-sum')).toBeCloseTo(1.5 * 2 + -2 * 1 + -0.5, 12);
  });

  test('the false alarm: 2 · 0.8 · 0.8 · 0.2 · 0.5 = 0.128', () => {
    expect(numberOf(neuron, 'pull-on-the-weight')).toBeCloseTo(2 * 0.8 * (0.8 * 0.2) * 0.5, 12);
  });

  test('three times the sum: 0.73 becomes 0.95 and 0.27 becomes 0.05', () => {
    const squash = (z: number) => 1 / (1 + Math.exp(-z));
    const z = Math.log(0.73 / 0.27);
    expect(squash(3 * z).toFixed(2)).toBe('0.95');
    expect(squash(-3 * z).toFixed(2)).toBe('0.05');
  });

  test('at an output of 0.99 the sigmoid has a slope of 0.0099', () => {
    expect(0.99 * (1 - 0.99)).toBeCloseTo(0.0099, 12);
  });
});
