// What the checks hold for right is worked out here once more, by the formulas of the paper and by hand.
import { describe, expect, test } from 'vitest';
import { items as neuron } from '../../../src/chapters/neuron/check/items';
import type { CheckItem } from '../../../src/state/check';

/** The number that an item holds for right. */
function numberOf(items: readonly CheckItem[], id: string): number {
  const item = items.find((each) => each.id === id);
  if (item?.kind !== 'number') throw new Error(`${id} asks for no number`);
  return item.correct;
}

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
