import { describe, expect, test } from 'vitest';
import {
  dealOf,
  dealsOf,
  deck,
  epochMeans,
  FIRST,
  NEURON_2,
  noiseOf,
  runDataOf,
  settingsOf,
} from '../../../src/chapters/descent/derive/batches';
import { sayBatches } from '../../../src/chapters/descent/derive/sayBatches';
import { CARDS, initialBatches, setBatches } from '../../../src/chapters/descent/modelBatches';
import { batchesEn } from '../../../src/chapters/descent/text/batches.en';
import { batchesEs } from '../../../src/chapters/descent/text/batches.es';
import { makeClient } from '../../engine/hosts';

const patientsOf = (deal: ReturnType<typeof dealOf>) => deal.batches.flat().map((card) => card.patient);

describe('the deal', () => {
  test('before the first step all 40 cards are in the deck', () => {
    const deal = dealOf(initialBatches, 0);
    expect(deal).toMatchObject({ epoch: 0, dealt: 0, perEpoch: 5, left: 40, before: [] });
    expect(deal.batches.flat().every((card) => card.state === 'deck')).toBe(true);
  });
  test('every epoch deals every card once, and in another order than the one before', () => {
    const [first, second] = [dealOf(initialBatches, 5), dealOf(initialBatches, 6)];
    expect([...patientsOf(first)].sort((a, b) => a - b)).toEqual(Array.from({ length: CARDS }, (_, i) => i));
    expect([...patientsOf(second)].sort((a, b) => a - b)).toEqual(Array.from({ length: CARDS }, (_, i) => i));
    expect(patientsOf(second)).not.toEqual(patientsOf(first));
    expect(second.before).toEqual(patientsOf(first));
  });
  test('after the last batch of an epoch it still lies on the table; the next step deals anew', () => {
    expect(dealOf(initialBatches, 5)).toMatchObject({ epoch: 0, dealt: 5, left: 0 });
    expect(dealOf(initialBatches, 6)).toMatchObject({ epoch: 1, dealt: 1, left: 32 });
  });
  test('the same seed deals the same order, another seed another', () => {
    expect(patientsOf(dealOf(initialBatches, 3))).toEqual(patientsOf(dealOf(initialBatches, 1)));
    expect(patientsOf(dealOf({ ...initialBatches, seed: 4 }, 1))).not.toEqual(
      patientsOf(dealOf(initialBatches, 1)),
    );
  });
  test('a batch size that does not divide 40 leaves a smaller last batch', () => {
    const deal = dealOf({ size: 16, seed: 3 }, 3);
    expect(deal.batches.map((batch) => batch.length)).toEqual([16, 16, 8]);
    expect(deal.left).toBe(0);
  });
});

describe('the run', () => {
  test('the engine gets the same weights and batch losses', async () => {
    const { client } = makeClient();
    const run = await client.openRun({
      shape: NEURON_2,
      settings: settingsOf(initialBatches),
      data: runDataOf(),
      replicas: [{ seed: initialBatches.seed, initial: Float32Array.from(FIRST) }],
    });
    const deals = dealsOf(initialBatches, 12);
    for (const deal of deals) {
      const snapshot = await run.train(1);
      expect(snapshot.batchLoss).toBeCloseTo(deal.loss, 4);
      deal.params.forEach((value, index) => expect(snapshot.params[index]).toBeCloseTo(value, 4));
    }
    run.close();
  });
  test('the mean of an epoch is the mean of its batches; an epoch that is not over has none', () => {
    const deals = dealsOf(initialBatches, 12);
    const means = epochMeans(deals, 5);
    expect(means).toHaveLength(2);
    expect(means[0]).toMatchObject({ from: 1, to: 5 });
    expect(means[0]!.loss).toBeCloseTo(deals.slice(0, 5).reduce((sum, deal) => sum + deal.loss, 0) / 5, 12);
  });
  test('batches of 1 are noisier than batches of 8, one batch of 40 has no noise, and more steps learn more', () => {
    const of = (size: number) => dealsOf({ ...initialBatches, size }, 3 * Math.ceil(CARDS / size));
    const noise = (size: number) => noiseOf(of(size), Math.ceil(CARDS / size));
    expect(noise(1)).toBeGreaterThan(noise(8));
    expect(noise(40)).toBe(0);
    expect(epochMeans(of(1), 40)[2]!.loss).toBeLessThan(epochMeans(of(40), 1)[2]!.loss / 2);
  });
  test('the highest rate never leaves the range of numbers', () => {
    const deals = dealsOf({ ...initialBatches, size: 1, lr: 20 }, 800);
    expect(deals.every((deal) => Number.isFinite(deal.loss) && deal.params.every(Number.isFinite))).toBe(
      true,
    );
  });
  test('the deck holds as many of either class', () => {
    expect(deck.y.reduce((sum, y) => sum + y, 0)).toBe(CARDS / 2);
  });
});

test('setBatches begins again and holds the size inside 1..40', () => {
  expect(setBatches({ size: 99 })({ ...initialBatches, step: 9 })).toMatchObject({ size: 40, step: 0 });
  expect(setBatches({ size: 0 })(initialBatches).size).toBe(1);
  expect(setBatches({ size: Number.NaN })(initialBatches)).toBe(initialBatches);
});

test('English and Spanish say what was dealt', () => {
  const deals = dealsOf(initialBatches, 5);
  expect(sayBatches(dealOf(initialBatches, 0), undefined, 8, batchesEn.words, 'en')).toBe(
    'All 40 cards are in the deck. Batches of 8: 5 steps make an epoch.',
  );
  expect(sayBatches(dealOf(initialBatches, 5), deals.at(-1), 8, batchesEn.words, 'en')).toMatch(
    /^Batch 5 of 5 in epoch 1 was dealt; its loss was 0\.\d+\. The deck is through: the epoch is over\.$/,
  );
  expect(sayBatches(dealOf(initialBatches, 2), deals[1], 8, batchesEs.words, 'es')).toContain(
    'Quedan 24 cartas.',
  );
});
