import { describe, expect, test } from 'vitest';
import {
  fewPlan, judgedCount, labeledCount, semiImages, semiJudged, semiResult, semiWays, spreadLabels, sureAnswers,
  takenPlan, unlabeledCount, wrongOf, type SemiWay,
} from '../../../src/chapters/limits/derive/semi'; // prettier-ignore
import { storedResult } from '../../../src/chapters/limits/derive/semiAnswers';
import { semiSeeds, semiStored } from '../../../src/chapters/limits/derive/semiSeeds';
import { keptWrong, tilesOf } from '../../../src/chapters/limits/derive/semiTiles';
import { saySemi, semiHeader, semiRows } from '../../../src/chapters/limits/derive/saySemi';
import { pixels } from '../../../src/chapters/limits/derive/nets';
import { model } from '../../../src/chapters/limits/model';
import {
  givenUp, initialSemi, nextSeed, pseudoOutcome, semiRanges, withMeasured,
} from '../../../src/chapters/limits/modelSemi'; // prettier-ignore
import { stepsSemi } from '../../../src/chapters/limits/stepsSemi';
import { semiEn } from '../../../src/chapters/limits/text/semi.en';
import { semiEs } from '../../../src/chapters/limits/text/semi.es';
import { makeImages } from '../../../src/data/make/makeImages';
import { createRng } from '../../../src/math/rng';
import { parseFields, printFields } from '../../../src/state/field';

const all = makeImages(semiImages(semiStored));

describe('what the networks learn from', () => {
  test('sureAnswers takes what is at least 90 % sure, either way', () => {
    expect(sureAnswers([0.95, 0.5, 0.05, 0.89, 0.9])).toEqual([
      { index: 0, label: 1 },
      { index: 2, label: 0 },
      { index: 4, label: 1 },
    ]);
  });

  test('spreadLabels gives two clouds that stand apart their two labels', () => {
    const rng = createRng(3);
    const labels = Array.from({ length: labeledCount + unlabeledCount }, (_, i) => i % 2);
    const features = labels.flatMap((label) => [8 * label + rng.normal(), 100 * rng.normal(), 5]);
    const given = spreadLabels(features, labels);
    expect(given).toHaveLength(unlabeledCount);
    // The second feature says nothing, the third is the same everywhere: neither may drown the first.
    const right = given.filter(({ index, label }) => label === labels[labeledCount + index]);
    expect(right.length).toBeGreaterThan(0.97 * unlabeledCount);
  });

  test('the few are the first ten; varied they are turned, shifted and mirrored', () => {
    const plain = fewPlan('plain', 3, all);
    expect(plain.train.labels).toEqual(all.labels.slice(0, labeledCount));
    expect(plain.train.x).toHaveLength(labeledCount * pixels);
    expect(plain.settings.augment).toBeUndefined();
    expect(fewPlan('augment', 3, all).settings.augment).toMatchObject({ flip: true });
  });

  test('takenPlan weighs the labels of people as much as the others, and keeps who is who', () => {
    const taken = Array.from({ length: 40 }, (_, i) => ({ index: 3 * i, label: (i % 2) as 0 | 1 }));
    const { train } = takenPlan(1, all, taken);
    expect(train.labels).toHaveLength(80);
    expect(train.labels.slice(0, 10)).toEqual(all.labels.slice(0, 10));
    expect(train.labels.slice(30, 40)).toEqual(all.labels.slice(0, 10));
    expect(Array.from(train.labels.slice(40))).toEqual(taken.map(({ label }) => label));
    const place = labeledCount + taken[39]!.index;
    expect(train.x.slice(79 * pixels)).toEqual(all.x.slice(place * pixels, (place + 1) * pixels));
  });

  test('semiResult judges on images of its own, and the givers learn from the second network', async () => {
    const judged = makeImages({ ...semiJudged, count: judgedCount });
    const asked: [SemiWay, number][] = [];
    const result = await semiResult(1, all, judged, (way, options, images) => {
      asked.push([way, options.train.labels.length]);
      const count = images.length / pixels;
      const truth = [...all.labels, ...judged.labels];
      // The first guesses solid for all; the others know all labels, and are sure of every second image.
      const answers = truth.map((label, i) =>
        way === 'plain' ? 1 : i % 2 === 0 ? label : 0.2 + 0.6 * label,
      );
      return Promise.resolve({ answers, features: truth.slice(0, count).map((label) => label) });
    });
    expect(asked).toEqual([
      ['plain', 10],
      ['augment', 10],
      ['pseudo', 200],
      ['propagate', 400],
    ]);
    expect(result.accuracy).toEqual({ plain: 0.5, augment: 1, pseudo: 1, propagate: 1 });
    expect(result.taken.pseudo).toHaveLength(100);
    expect(wrongOf(result.taken.pseudo, all.labels)).toEqual([]);
    expect(wrongOf(result.taken.propagate, all.labels)).toEqual([]);
  });
});

describe('the stored results', () => {
  const stored = semiSeeds[semiStored - 1]!;

  test('the answers that come with the page are those of their line', () => {
    const { pseudo, propagate } = storedResult.taken;
    expect([pseudo.length, propagate.length]).toEqual(stored.given);
    expect([pseudo, propagate].map((taken) => wrongOf(taken, all.labels).length)).toEqual(stored.wrong);
    expect(keptWrong(storedResult, all.labels)).toEqual({
      wrong: stored.measured.wrong,
      kept: stored.measured.kept,
    });
    for (const way of semiWays) expect(storedResult.answers[way]).toHaveLength(unlabeledCount);
    // On the unread images a network is about as often right as on the judged ones.
    for (const [w, way] of semiWays.entries()) {
      const tiles = way === 'plain' || way === 'augment' ? tilesOf(storedResult, way, all.labels) : [];
      if (tiles.length === 0) continue;
      const right = tiles.filter(({ wrong }) => !wrong).length / tiles.length;
      expect(Math.abs(right - stored.accuracy[w]!), way).toBeLessThan(0.1);
    }
  });

  test('what the words say of ten seeds', () => {
    const column = (way: SemiWay) => semiSeeds.map(({ accuracy }) => accuracy[semiWays.indexOf(way)]!);
    const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
    const minus = (a: SemiWay, b: SemiWay) => column(a).map((value, i) => value - column(b)[i]!);
    expect(semiSeeds).toHaveLength(10);
    expect(minus('augment', 'plain').filter((won) => won > 0)).toHaveLength(9);
    expect(mean(minus('augment', 'plain'))).toBeCloseTo(0.14, 2);
    expect(mean(minus('pseudo', 'augment'))).toBeLessThan(0.005);
    expect(mean(minus('propagate', 'augment'))).toBeLessThan(0.005);
    const spread = minus('propagate', 'augment');
    expect([Math.max(...spread), Math.min(...spread)].map((v) => Math.round(100 * v))).toEqual([7, -35]);
    const sum = (of: 'wrong' | 'kept') => semiSeeds.reduce((all10, { measured }) => all10 + measured[of], 0);
    expect([sum('wrong'), sum('kept')]).toEqual([50, 50]);
    expect(Math.min(...semiSeeds.map(({ given }) => given[0]))).toBeGreaterThan(unlabeledCount / 2);
  });

  test('the questions are answered by the stored seed, and by what was measured for another', () => {
    expect(pseudoOutcome(initialSemi)).toBe('same');
    expect(givenUp(initialSemi)).toBe('none');
    const other = { ...initialSemi, seed: 11 };
    expect(pseudoOutcome(other)).toBe('same');
    const with11 = (won: number, kept: number) => withMeasured(other, { seed: 11, won, wrong: 8, kept });
    expect([0.02, 0.01, -0.02].map((won) => pseudoOutcome(with11(won, 8)))).toEqual([
      'better',
      'same',
      'worse',
    ]);
    expect([8, 4, 1].map((kept) => givenUp(with11(0, kept)))).toEqual(['none', 'half', 'all']);
    const once = with11(0, 8);
    expect(withMeasured(once, { seed: 11, won: 0, wrong: 8, kept: 8 })).toBe(once);
  });
});

test('tilesOf lists the labels that were given, the surest first, with the wrong ones marked', () => {
  const tiles = tilesOf(storedResult, 'pseudo', all.labels);
  expect(tiles).toHaveLength(storedResult.taken.pseudo.length);
  expect(tiles.every(({ sure }, i) => i === 0 || sure <= tiles[i - 1]!.sure)).toBe(true);
  for (const { place, label, wrong } of tiles) expect(wrong).toBe(all.labels[place] !== label);
  expect(tilesOf(storedResult, 'plain', all.labels)).toHaveLength(unlabeledCount);
});

test('nextSeed is one that nobody has stored', () => {
  expect([nextSeed(semiStored), nextSeed(11), nextSeed(semiRanges.seed.max)]).toEqual([11, 12, 11]);
});

test('seed, way, tiles and page come back from the address', () => {
  const semi = { ...initialSemi, seed: 12, look: 'pseudo', tiles: 'wrong', page: 2 } as const;
  const state = { ...model.initial, semi };
  const query = new URLSearchParams(printFields(model.fields, state, model.initial));
  expect(query.toString()).toBe('semiSeed=12&way=pseudo&tiles=wrong&page=2');
  expect(parseFields(model.fields, model.initial, query)).toEqual({ state, refused: [] });
  expect(parseFields(model.fields, model.initial, new URLSearchParams('page=17')).refused).toEqual(['page']);
});

test('the sentence names labels, mistakes and accuracies; what is asked stays covered', () => {
  const state = { ...initialSemi, look: 'pseudo' } as const;
  const tiles = tilesOf(storedResult, 'pseudo', all.labels);
  const wrong = tiles.filter((tile) => tile.wrong).length;
  expect(saySemi(state, storedResult, tiles, false, semiEn.words, 'en')).toContain(
    `${wrong} of them wrongly`,
  );
  expect(saySemi(state, storedResult, tiles, false, semiEs.words, 'es')).toContain(`${wrong} de ellas mal`);
  expect(saySemi(state, storedResult, tiles, true, semiEn.words, 'en')).not.toContain('Pseudo-labels 8');
  expect(saySemi(state, null, [], false, semiEn.words, 'en')).toBe(semiEn.words.sayUntrained);
  const rows = semiRows(state, storedResult, all.labels);
  expect(rows).toHaveLength(40 + 2 * unlabeledCount + tiles.length + unlabeledCount);
  expect(rows.every((row) => row.length === semiHeader.length)).toBe(true);
  expect(semiRows(state, null, null)).toHaveLength(40);
});

test('a step keeps the seed and what was measured', () => {
  const measured = { seed: 11, won: 0, wrong: 1, kept: 1 };
  const state = { ...model.initial, semi: { ...initialSemi, seed: 11, page: 3, measured } };
  expect(stepsSemi[0]!.set!(state).semi).toEqual({ ...initialSemi, seed: 11, measured });
});
