import { describe, expect, test } from 'vitest';
import {
  ownSettings,
  ownShape,
  prepareOwn,
  wrongCases,
  type OwnSets,
} from '../../../src/chapters/convolution/derive/ownData';
import { ownNotes, sayOwnFault, sayRefusal } from '../../../src/chapters/convolution/derive/sayOwn';
import { ownEn } from '../../../src/chapters/convolution/text/own.en';
import { ownEs } from '../../../src/chapters/convolution/text/own.es';
import type { Dataset, DatasetFailure, DatasetPart } from '../../../src/data/read/dataset/dataset';
import { cnnLayout } from '../../../src/math/cnnShape';

const side = 12;

/** Images whose first pixel is their own number and whose label is given. */
function part(labels: readonly number[], from = 0, size = side, channels = 1): DatasetPart {
  const images = new Uint8Array(labels.length * size * size * channels);
  labels.forEach((_, index) =>
    images.fill((from + index) % 256, index * size * size * channels, (index + 1) * size * size * channels),
  );
  return { count: labels.length, images, labels: Uint16Array.from(labels) };
}
const repeat = (count: number, label: number) => Array.from({ length: count }, () => label);
const dataset = (parts: Dataset['parts'], change: Partial<Dataset> = {}): Dataset => ({
  name: 'own',
  rows: side,
  columns: side,
  channels: 1,
  kind: 'one',
  classes: ['a', 'b'],
  parts,
  ...change,
});
const setsOf = (given: Dataset, seed = 1): OwnSets => {
  const result = prepareOwn(given, seed);
  if (!result.ok) throw new Error(result.fault.code);
  return result.sets;
};
const firsts = ({ x }: { x: ArrayLike<number> }, area = side * side) =>
  Array.from({ length: x.length / area }, (_, index) => x[index * area]!);

test('what the file has cut apart stays apart', () => {
  const sets = setsOf(
    dataset({
      train: part([...repeat(10, 0), ...repeat(10, 1)]),
      val: part([...repeat(3, 0), ...repeat(3, 1)], 100),
      test: part([...repeat(4, 0), ...repeat(4, 1)], 200),
    }),
  );
  expect(sets.counts).toEqual([
    [10, 10],
    [3, 3],
    [4, 4],
  ]);
  expect(sets.ownSplit).toBe(true);
  expect(firsts(sets.validation).every((first) => first >= 100 && first < 200)).toBe(true);
  expect(firsts(sets.test).every((first) => first >= 200)).toBe(true);
});

test('one pile is cut by lot, class by class, and no image is in two sets', () => {
  const given = dataset({ all: part([...repeat(60, 0), ...repeat(20, 1)]) });
  const sets = setsOf(given);
  const all = [...firsts(sets.train), ...firsts(sets.validation), ...firsts(sets.test)];
  expect(all).toHaveLength(80);
  expect(new Set(all).size).toBe(80);
  for (const counts of sets.counts) expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(sets.counts[2]).toEqual([12, 4]);
  expect(setsOf(given)).toEqual(sets);
  expect(firsts(setsOf(given, 2).train)).not.toEqual(firsts(sets.train));
});

test('labels stay with their images, and the order is mixed', () => {
  const sets = setsOf(dataset({ train: part([...repeat(40, 0), ...repeat(40, 1)]) }));
  const { labels } = sets.train;
  firsts(sets.train).forEach((first, index) => expect(labels[index]).toBe(first < 40 ? 0 : 1));
  const half = Array.from(labels.slice(0, labels.length / 2));
  expect(half.filter((label) => label === 1).length).toBeGreaterThan(0);
});

test('large images are halved to 64 pixels or less: each pixel the mean of four', () => {
  const size = 130;
  const images = new Uint8Array(14 * size * size);
  for (let at = 0; at < images.length; at += 1) images[at] = (at % size) % 2 === 0 ? 100 : 200;
  const labels = Uint16Array.from([...repeat(7, 0), ...repeat(7, 1)]);
  const sets = setsOf(dataset({ all: { count: 14, images, labels } }, { rows: size, columns: size }));
  expect([sets.rows, sets.columns, sets.halved]).toEqual([32, 32, 2]);
  expect(sets.train.x[0]).toBe(150);
});

test('of findings one is learned: absent or present', () => {
  // Effusion in every second picture, no mass anywhere.
  const labels = Uint16Array.from(Array.from({ length: 20 }, (_, image) => [0, image % 2]).flat());
  const given = dataset(
    { all: { count: 20, images: part(repeat(20, 0)).images, labels } },
    { kind: 'many', classes: ['mass', 'effusion'] },
  );
  const result = prepareOwn(given, 1, 1);
  expect(result.ok && result.sets.classes).toEqual(['– effusion', 'effusion']);
  expect(prepareOwn(given, 1, 0)).toEqual({ ok: false, fault: { code: 'oneClass' } });
});

describe('what cannot be learned from', () => {
  test.each([
    [dataset({ all: part(repeat(30, 0)) }), 'oneClass'],
    [dataset({ all: part([0, 0, 1]) }), 'fewImages'],
    [dataset({ all: part([...repeat(30, 0), 1, 1]) }), 'fewImages'],
    [dataset({ all: part([0, 1]) }, { classes: Array.from({ length: 17 }, String) }), 'manyClasses'],
    [dataset({ all: part([0, 1], 0, 8) }, { rows: 8, columns: 8 }), 'tooSmall'],
  ] as const)('is refused with its own sentence (%#)', (given, code) => {
    const result = prepareOwn(given, 1);
    expect(result).toMatchObject({ ok: false, fault: { code } });
    if (result.ok) return;
    expect(sayOwnFault(result.fault, 'en')).toMatch(/\.$/);
    expect(sayOwnFault(result.fault, 'es')).not.toBe(sayOwnFault(result.fault, 'en'));
  });
});

test('the network fits the images: 28 x 28 has 3,602 parameters, more classes have more', () => {
  const sets = {
    ...setsOf(dataset({ all: part([...repeat(20, 0), ...repeat(20, 1)]) })),
    rows: 28,
    columns: 28,
  };
  expect(cnnLayout(ownShape(sets)).parameters).toBe(3602);
  expect(cnnLayout(ownShape({ ...sets, classes: ['a', 'b', 'c'] })).parameters).toBe(3602 + 17);
  const steps = ({ epochs, batchSize }: ReturnType<typeof ownSettings>) =>
    epochs * Math.ceil(sets.train.labels.length / batchSize);
  expect(steps(ownSettings(sets, 1))).toBeGreaterThan(100);
});

test('wrongCases lists the surest mistakes first', () => {
  const wrong = wrongCases([0.9, 0.1, 0.3, 0.7, 0.4, 0.6], [1, 1, 0], 2);
  expect(wrong).toEqual([
    { index: 0, label: 1, called: 0, probability: 0.9 },
    { index: 2, label: 0, called: 1, probability: 0.6 },
  ]);
});

test('the notes say who cut the sets apart and what was left out', () => {
  const sets = setsOf(dataset({ all: part([...repeat(20, 0), ...repeat(20, 1)]) }));
  expect(ownNotes(sets, 0, ownEn.words, 'en')).toEqual([ownEn.words.lotSplit]);
  expect(ownNotes({ ...sets, ownSplit: true, halved: 1, leftOut: 7 }, 2, ownEs.words, 'es')).toHaveLength(4);
});

test('every refusal of a reader has a sentence in both languages', () => {
  const failures: DatasetFailure[] = [
    { code: 'empty', data: {} },
    { code: 'tooBig', data: { bytes: 6e8, allowedBytes: 5e8 } },
    { code: 'notDataset', data: { format: 'PNG' } },
    { code: 'corrupt', data: { format: 'npz' } },
    { code: 'encrypted', data: { entry: 'a' } },
    { code: 'tooManyEntries', data: { entries: 10_000, allowed: 5000 } },
    { code: 'unpacksTooBig', data: { bytes: 6e9, allowedBytes: 1e9 } },
    { code: 'noArrays', data: { found: [] } },
    { code: 'numberKind', data: { array: 'train_images', dtype: '<f4' } },
    { code: 'volumes', data: { shape: [3, 28, 28, 28] } },
    { code: 'shape', data: { array: 'train_labels', shape: [3, 4] } },
    { code: 'counts', data: { part: 'train', images: 3, labels: 4 } },
    { code: 'labels', data: { part: 'val' } },
    { code: 'noClasses', data: { folders: 1, pictures: 3 } },
    { code: 'unreadable', data: {} },
    { code: 'stopped', data: {} },
    { code: 'timeout', data: { seconds: 180 } },
  ];
  for (const failure of failures) {
    const [en, es] = [sayRefusal(failure, 'en'), sayRefusal(failure, 'es')];
    expect(en, failure.code).toMatch(/\.$/);
    expect(es, failure.code).toMatch(/\.$/);
    expect(es, failure.code).not.toBe(en);
  }
});
