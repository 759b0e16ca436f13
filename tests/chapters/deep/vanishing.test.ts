import { describe, expect, test } from 'vitest';
import {
  deepData,
  deepSettings,
  deepShape,
  deepWeights,
  firstSizes,
  layerSizes,
  shareArriving,
  sigmoidCeiling,
} from '../../../src/chapters/deep/derive/backward';
import { sayVanishing } from '../../../src/chapters/deep/derive/sayVanishing';
import { build, initialVanishing } from '../../../src/chapters/deep/modelVanishing';
import { stepsVanishing } from '../../../src/chapters/deep/stepsVanishing';
import { model } from '../../../src/chapters/deep/model';
import { vanishingEn } from '../../../src/chapters/deep/text/vanishing.en';
import { vanishingEs } from '../../../src/chapters/deep/text/vanishing.es';
import { batchGradient } from '../../../src/math/training';
import { networkLoss, networkForward } from '../../../src/math/network';
import { numericalGradient } from '../../../src/math/gradient';

test('the ceiling of five sigmoids is 9.77e-4, of ten 9.54e-7', () => {
  expect(sigmoidCeiling(5)).toBeCloseTo(9.765625e-4, 12);
  expect(sigmoidCeiling(10)).toBeCloseTo(9.5367431640625e-7, 18);
});

test('the bars come from a real backward pass: each equals the slopes of the loss by nudging', () => {
  const shape = deepShape(3, 'sigmoid');
  const params = deepWeights({ depth: 3, seed: 1, scale: 1.4 });
  const { x, y } = deepData(1);
  const cases = Array.from({ length: 60 }, (_, i) => i);
  const loss = (p: ArrayLike<number>) =>
    cases.reduce(
      (sum, i) =>
        sum + networkLoss(shape, 'bce', networkForward(shape, p, x.subarray(2 * i, 2 * i + 2)), [y[i]!]),
      0,
    ) / 60;
  const nudged = layerSizes(shape, numericalGradient(loss, params));
  const shown = firstSizes({ depth: 3, seed: 1, scale: 1.4 }, 'sigmoid');
  for (const [layer, size] of shown.entries()) expect(size / nudged[layer]!).toBeCloseTo(1, 4);
  expect(batchGradient(shape, params, x, y, cases, 'bce').gradient).toHaveLength(params.length);
});

test('swapping the activation changes no weight', () => {
  const before = deepWeights(initialVanishing);
  expect(deepWeights(build({ activation: 'relu' })(initialVanishing))).toEqual(before);
});

describe('for ten seeds', () => {
  const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
  const share = (depth: number, bend: 'sigmoid' | 'relu', seed: number) =>
    shareArriving(firstSizes({ depth, seed, scale: 1.4 }, bend));

  test('eight sigmoids let less than a thousandth arrive, eight ReLUs on the same weights more than a twentieth', () => {
    const vanished = seeds.filter((seed) => share(8, 'sigmoid', seed) < 1e-3).length;
    const kept = seeds.filter((seed) => share(8, 'relu', seed) > 0.05).length;
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
  const small = { ...state, vanishing: { ...state.vanishing, depth: 20, scale: 0.8 } };
  expect(swap.predict?.kind === 'choice' && swap.predict.correct(small)).toBe('thousandth');
});

test('the text equivalent tells what arrives, and the accuracy only after training', () => {
  const seen = [{ activation: 'sigmoid', sizes: [1e-6, 0.1], accuracy: 0.5 }] as const;
  expect(sayVanishing(8, 0, seen, vanishingEn.words, 'en')).toBe(
    'Depth 8, step 0. Sigmoid: gradient 1.00·10⁻⁶ in the first layer, 0.100 at the output, a share of 1.00·10⁻⁵.',
  );
  expect(sayVanishing(8, 300, seen, vanishingEs.words, 'es')).toContain('50 % de los pacientes no vistos');
});
