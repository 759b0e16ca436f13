// What the checks hold for right is worked out here once more, by the formulas of the paper and by hand.
import { describe, expect, test } from 'vitest';
import { items as convolution } from '../../../src/chapters/convolution/check/items';
import { items as deep } from '../../../src/chapters/deep/check/items';
import { items as descent } from '../../../src/chapters/descent/check/items';
import { items as learning } from '../../../src/chapters/learning/check/items';
import { items as limits } from '../../../src/chapters/limits/check/items';
import { items as network } from '../../../src/chapters/network/check/items';
import { items as neuron } from '../../../src/chapters/neuron/check/items';
import { items as pixels } from '../../../src/chapters/pixels/check/items';
import { items as transfer } from '../../../src/chapters/transfer/check/items';
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

describe('descent', () => {
  test('one step: 1.5 − 0.25 · 4 = 0.5', () => {
    expect(numberOf(descent, 'next-weight')).toBe(1.5 - 0.25 * 4);
  });

  test('a batch of three: 1 − 0.5 · 0.2 = 0.9, with the sum it would be 0.7', () => {
    expect(numberOf(descent, 'three-patients-one-step')).toBeCloseTo(1 - (0.5 * 0.6) / 3, 12);
    expect(1 - 0.5 * 0.6).toBeCloseTo(0.7, 12);
  });

  test('24 batches in each of 10 epochs: 240 steps', () => {
    expect(numberOf(descent, 'steps-of-a-training')).toBe(24 * 10);
    expect(24 * 50).toBe(1200);
  });
});

describe('network', () => {
  test('through two ReLU: 2 · max(0, −1) + max(0, 1.5) − 0.5 = 1, without them −1', () => {
    const [first, second] = [1 - 2, 0.5 * 1 + 2 - 1];
    expect(numberOf(network, 'patient-through-relu')).toBeCloseTo(
      2 * Math.max(0, first) + Math.max(0, second) - 0.5,
      12,
    );
    expect(2 * first + second - 0.5).toBe(-1);
  });

  test('5 values, 4 neurons, 1 output: 4 · (5 + 1) + (4 + 1) = 29 numbers', () => {
    expect(numberOf(network, 'numbers-to-learn')).toBe(4 * (5 + 1) + (4 + 1));
  });

  test('three of four sick patients are at 0.40 or above: 75 %', () => {
    const called = [0.92, 0.71, 0.45, 0.3].filter((output) => output >= 0.4);
    expect(numberOf(network, 'sensitivity-at-a-cut')).toBe((100 * called.length) / 4);
  });

  test('one or no hidden neuron is monotonic in sodium, two make both ends high', () => {
    const squash = (z: number) => 1 / (1 + Math.exp(-z));
    const low = (x: number) => squash(-4 * (x + 1));
    const high = (x: number) => squash(4 * (x - 1));
    const both = (x: number) => squash(8 * (low(x) + high(x)) - 4);
    expect([-3, 0, 3].map((x) => both(x) > 0.5)).toEqual([true, false, true]);
    for (const sign of [-1, 1]) {
      const one = [-3, -1, 0, 1, 3].map((x) => squash(sign * 8 * high(x) - 4));
      expect([...one].sort((a, b) => sign * (a - b))).toEqual(one);
    }
  });
});

describe('deep', () => {
  test('two sigmoids at 0.8: 0.16 · 0.16, ten of them about a hundred-millionth', () => {
    expect(numberOf(deep, 'through-two-sigmoids')).toBeCloseTo((0.8 * 0.2) ** 2, 12);
    expect(1 / (0.8 * 0.2) ** 2).toBeCloseTo(39.1, 1);
    expect(Math.round(Math.log10((0.8 * 0.2) ** 10))).toBe(-8);
  });

  test('at −2: sigmoid 0.105, ReLU 0, leaky ReLU 0.01', () => {
    const squash = 1 / (1 + Math.exp(2));
    expect((squash * (1 - squash)).toFixed(3)).toBe('0.105');
    const item = deep.find(({ id }) => id === 'what-a-negative-sum-lets-through');
    expect(item?.kind === 'match' ? item.correct : []).toEqual([
      'about-a-tenth',
      'nothing-at-all',
      'one-hundredth',
    ]);
  });

  test('the first step of Adam is the learning rate, whatever the slope', () => {
    for (const slope of [40, 0.4]) {
      const m = (0.1 * slope) / (1 - 0.9);
      const v = (0.001 * slope ** 2) / (1 - 0.999);
      expect((0.05 * m) / Math.sqrt(v)).toBeCloseTo(0.05, 9);
    }
    expect(numberOf(deep, 'first-step-of-adam')).toBeCloseTo(0.05, 8);
  });

  test('twelve sigmoid layers let at most a ten-millionth through', () => {
    expect(0.25 ** 12).toBeLessThan(1e-7);
    expect(0.25 ** 11).toBeGreaterThan(1e-7);
  });
});

describe('convolution', () => {
  test('the vessel: 3 · (−10 + 2 · 40 − 10) = 180', () => {
    expect(numberOf(convolution, 'filter-on-a-vessel')).toBe(3 * (-10 + 2 * 40 - 10));
  });

  test('windows of 5 in steps of 2 on 64 pixels: starts 0, 2, …, 58', () => {
    let places = 0;
    for (let start = 0; start + 5 <= 64; start += 2) places += 1;
    expect(numberOf(convolution, 'cells-on-a-side')).toBe(places);
  });

  test('the calcification: 160 / 4 / 4 = 10', () => {
    expect(numberOf(convolution, 'calcification-fades')).toBe(160 / 4 / 4);
  });

  test('16 filters of 5 x 5 with a bias each: 416', () => {
    expect(numberOf(convolution, 'numbers-in-a-layer')).toBe(16 * (5 * 5 * 1 + 1));
  });
});

describe('transfer', () => {
  test('a head of 3 classes on 32 numbers: 3 · (32 + 1) = 99', () => {
    expect(numberOf(transfer, 'numbers-in-a-head')).toBe(3 * (32 + 1));
  });
});

describe('limits', () => {
  test('130 of 200 at 80 %: 15 points too sure', () => {
    expect(numberOf(limits, 'surer-than-right')).toBeCloseTo(80 - (100 * 130) / 200, 9);
  });

  test('32 true and 48 false calls: a PPV of 40 %', () => {
    const [called, alarms] = [0.8 * 40, 0.05 * 960];
    expect([called, alarms]).toEqual([32, 48]);
    expect(numberOf(limits, 'ppv-in-screening')).toBeCloseTo((100 * called) / (called + alarms), 9);
  });

  test('at 12 false alarms a miss, both thresholds cost the same', () => {
    const price = numberOf(limits, 'price-of-a-miss');
    expect(200 + 5 * price).toBe(80 + 15 * price);
  });
});
