import { beforeAll, describe, expect, test } from 'vitest';
import {
  accuracyOn,
  augmented,
  dataFor,
  droppedUnits,
  leakSplit,
  OUTPUT_UNIT,
  patientsOf,
  settingsFor,
  shape,
  testPatients,
  watchValidation,
  zeroShare,
} from '../../../src/chapters/deep/derive/regular';
import { sayLeak, sayRemedies } from '../../../src/chapters/deep/derive/sayRegularise';
import { initialRegularise, swapRemedy } from '../../../src/chapters/deep/modelRegularise';
import { regulariseEn } from '../../../src/chapters/deep/text/regularise.en';
import { regulariseEs } from '../../../src/chapters/deep/text/regularise.es';
import { startCpu } from '../../../src/engine/cpuBackend';
import { DenseRun } from '../../../src/engine/models/denseRun';
import { freeSlices } from '../../../src/engine/slices';
import type { Backend } from '../../../src/engine/backend';
import { networkForward } from '../../../src/math/network';
import { dropoutFactor } from '../../../src/math/training';

let backend: Backend;
beforeAll(async () => {
  backend = await startCpu();
});

async function trained(remedy: Parameters<typeof settingsFor>[0], steps: number, seed = 1) {
  const options = {
    shape,
    settings: settingsFor(remedy, 1),
    data: dataFor(remedy, 1, seed),
    replicas: [{ seed }],
  };
  const run = new DenseRun(remedy, options, backend);
  await run.open();
  const snapshot = await run.train(steps, {}, freeSlices);
  run.close();
  return snapshot;
}

describe('after 600 steps', { timeout: 60_000 }, () => {
  test('L1 has carried more than half of the weights to exactly 0, L2 and no remedy none of the living ones', async () => {
    expect(zeroShare((await trained('l1', 600)).params)).toBeGreaterThan(0.5);
    expect(zeroShare((await trained('l2', 600)).params)).toBeLessThan(0.05);
  });

  test('every remedy leaves a smaller loss on unseen patients than none', async () => {
    const none = (await trained('none', 600)).testLoss!;
    for (const remedy of ['l1', 'l2', 'dropout', 'augment'] as const)
      expect((await trained(remedy, 600)).testLoss!, remedy).toBeLessThan(none / 1.5);
    const watch = watchValidation(1);
    let next = watch.next();
    while (!next.done) next = watch.next();
    expect((await trained('none', next.value)).testLoss!).toBeLessThan(none / 1.5);
  });
});

describe('dropout', () => {
  test('the same seed and step leave out the same neurons, the next step others', () => {
    const at = (step: number) => droppedUnits({ seed: 1, step, strength: 1 });
    expect(at(20)).toEqual(at(20));
    expect(at(20)).not.toEqual(at(21));
    expect(at(20)).toHaveLength(OUTPUT_UNIT);
  });

  test('when it is tested a neuron speaks as the mean of what it says over the masks', () => {
    let [sum, dropped] = [0, 0];
    for (let step = 0; step < 4000; step += 1) {
      const factor = dropoutFactor(1, step, 3, 0, 0.4);
      sum += factor / 4000;
      if (factor === 0) dropped += 1;
    }
    expect(sum).toBeCloseTo(1, 1);
    expect(dropped / 4000).toBeCloseTo(0.4, 1);
  });

  test('a tested network leaves nobody out: its outputs are those of the whole network', async () => {
    const { params, outputs } = await trained('dropout', 30);
    const { x } = patientsOf(1);
    for (const i of [0, 7, 39])
      expect(outputs[i]).toBeCloseTo(
        networkForward(shape, params, x.subarray(2 * i, 2 * i + 2)).a.at(-1)![0]!,
        5,
      );
  });
});

test('augmentation keeps every patient and every label, and moves only copies', () => {
  const patients = patientsOf(1);
  const more = augmented(patients, 1, 0.55);
  expect(more.y).toHaveLength(16 * 40);
  expect(more.x.slice(0, 80)).toEqual(patients.x);
  for (let i = 0; i < more.y.length; i += 1) expect(more.y[i]).toBe(patients.y[i % 40]);
});

test('a split by patient shares no patient between its sides, a split by image nearly all', () => {
  const near = (by: 'image' | 'patient') => {
    const { train, test } = leakSplit(1, by);
    expect(train.y).toHaveLength(96);
    expect(test.y).toHaveLength(48);
    return train.x.length + test.x.length;
  };
  expect(near('image')).toBe(near('patient'));
  // Sisters lie within some spreads of one another.
  const share = (by: 'image' | 'patient') => {
    const { train, test } = leakSplit(1, by);
    let sisters = 0;
    for (let i = 0; i < 48; i += 1) {
      for (let k = 0; k < 96; k += 1) {
        const d = Math.hypot(test.x[2 * i]! - train.x[2 * k]!, test.x[2 * i + 1]! - train.x[2 * k + 1]!);
        if (d < 0.35) {
          sisters += 1;
          break;
        }
      }
    }
    return sisters / 48;
  };
  expect(share('image')).toBeGreaterThan(0.9);
  expect(share('patient')).toBeLessThan(share('image'));
});

test('accuracyOn counts as the threshold of a half does', () => {
  const params = new Float32Array(177);
  const { y } = testPatients(1);
  expect(accuracyOn(params, testPatients(1))).toBeCloseTo(y.filter((label) => label === 1).length / 300, 5);
});

test('swapping the remedy keeps the step; the text equivalent tells both losses in both languages', () => {
  const state = swapRemedy('l1')({ ...initialRegularise, step: 600 });
  expect(state.step).toBe(600);
  const score = {
    trainLoss: 0.1,
    testLoss: 1.5,
    trainAccuracy: 1,
    testAccuracy: 0.9,
    truth: 0.6,
    zeros: 0.7,
  };
  const better = { ...score, testLoss: 0.4 };
  expect(sayRemedies(state, score, better, null, regulariseEn.words, 'en')).toBe(
    'Step 600: loss on unseen patients 1.50 without a remedy, 0.400 with L1. 70 % of the weights are exactly 0.',
  );
  expect(sayLeak(600, score, score, regulariseEs.words, 'es')).toContain(
    'exactitud de prueba 90 %, año que viene 60 %',
  );
  expect(sayLeak(0, null, null, regulariseEn.words, 'en')).toContain('not trained yet');
});
