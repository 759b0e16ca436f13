import { describe, expect, test } from 'vitest';
import {
  deepData,
  deepSettings,
  deepShape,
  deepWeights,
  firstSizes,
  shareArriving,
  sigmoidCeiling,
} from '../../../src/chapters/deep/derive/backward';
import { sayVanishing } from '../../../src/chapters/deep/derive/sayVanishing';
import { build, initialVanishing } from '../../../src/chapters/deep/modelVanishing';
import { stepsVanishing } from '../../../src/chapters/deep/stepsVanishing';
import { model } from '../../../src/chapters/deep/model';
import { vanishingEn } from '../../../src/chapters/deep/text/vanishing.en';
import { vanishingEs } from '../../../src/chapters/deep/text/vanishing.es';
import { networkLoss, networkForward } from '../../../src/math/network';
import { networkLayout } from '../../../src/math/networkShape';
import { numericalGradient } from '../../../src/math/gradient';

test('the ceiling of five sigmoids is 9.77e-4, of ten 9.54e-7', () => {
  expect(sigmoidCeiling(5)).toBeCloseTo(9.765625e-4, 12);
  expect(sigmoidCeiling(10)).toBeCloseTo(9.5367431640625e-7, 18);
});

test('the bars come from real backward passes: each equals what nudging every weight gives', () => {
  const shape = deepShape(2, 'sigmoid');
  const start = { depth: 2, seed: 1, scale: 1.4 };
  const params = deepWeights(start);
  const { x, y } = deepData(1);
  const layout = networkLayout(shape);
  const sums = layout.map(() => 0);
  for (let i = 0; i < 60; i += 1) {
    const loss = (p: ArrayLike<number>) =>
      networkLoss(shape, 'bce', networkForward(shape, p, x.subarray(2 * i, 2 * i + 2)), [y[i]!]);
    const nudged = numericalGradient(loss, params);
    for (const [l, { offset, inputs, units }] of layout.entries())
      sums[l]! += nudged.slice(offset, offset + units * (inputs + 1)).reduce((sum, g) => sum + g * g, 0);
  }
  const shown = firstSizes(start, 'sigmoid');
  for (const [l, { inputs, units }] of layout.entries())
    expect(shown[l]! / Math.sqrt(sums[l]! / (60 * units * (inputs + 1)))).toBeCloseTo(1, 4);
});

test('weights that are too large make every bar of a deep ReLU network explode', () => {
  const right = firstSizes({ depth: 20, seed: 1, scale: 1.4 }, 'relu');
  const large = firstSizes({ depth: 20, seed: 1, scale: 3 }, 'relu');
  for (const [layer, size] of large.entries()) expect(size).toBeGreaterThan(1e4 * right[layer]!);
  const small = shareArriving(firstSizes({ depth: 20, seed: 1, scale: 1 }, 'relu'));
  expect(small).toBeLessThan(1e-4);
});

test('swapping the activation changes no weight', () => {
  const before = deepWeights(initialVanishing);
  expect(deepWeights(build({ activation: 'relu' })(initialVanishing))).toEqual(before);
});

describe('for ten seeds', () => {
  const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
  const share = (depth: number, bend: 'sigmoid' | 'relu', seed: number) =>
    shareArriving(firstSizes({ depth, seed, scale: 1.4 }, bend));

  test('eight sigmoids let less than a thousandth arrive, eight ReLUs on the same weights more than a hundred times that', () => {
    const vanished = seeds.filter((seed) => share(8, 'sigmoid', seed) < 1e-3).length;
    const kept = seeds.filter((seed) => share(8, 'relu', seed) > 100 * share(8, 'sigmoid', seed)).length;
    expect(vanished).toBe(10);
    expect(kept).toBeGreaterThanOrEqual(9);
  });

  test('each further pair of sigmoids takes away more', () => {
    for (const seed of seeds) expect(share(12, 'sigmoid', seed)).toBeLessThan(share(4, 'sigmoid', seed) / 10);
  });
});

test('both networks train by the same settings, without any regularizer', () => {
  expect(deepSettings).toMatchObject({ optimizer: 'sgd', l1: 0, l2: 0, dropout: 0 });
});

test('a network is not its own rival', () => {
  const beside = build({ rival: 'relu' })(initialVanishing);
  expect(build({ activation: 'relu' })(beside).rival).toBe('none');
});

test('the question about the swap is judged by the backward pass itself', () => {
  const swap = stepsVanishing.find(({ id }) => id === 'vn-swap')!;
  const state = swap.set!(model.initial);
  expect(swap.predict?.kind === 'choice' && swap.predict.correct(state)).toBe('much');
  const small = { ...state, vanishing: { ...state.vanishing, depth: 20, scale: 1 } };
  expect(swap.predict?.kind === 'choice' && swap.predict.correct(small)).toBe('thousandth');
});

test('the text equivalent tells what arrives, and the accuracy only after training', () => {
  const seen = [{ activation: 'sigmoid', sizes: [1e-6, 0.1], accuracy: 0.5 }] as const;
  expect(sayVanishing(8, 0, seen, vanishingEn.words, 'en')).toBe(
    'Depth 8, step 0. Sigmoid: gradient 1.00·10⁻⁶ in the first layer, 0.100 at the output, a share of 1.00·10⁻⁵.',
  );
  expect(sayVanishing(8, 300, seen, vanishingEs.words, 'es')).toContain('50 % de los pacientes no vistos');
});
