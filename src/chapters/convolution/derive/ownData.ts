import type { CnnSet, CnnSettings } from '../../../engine/client/cnnTypes';
import type { Dataset, DatasetPart } from '../../../data/read/dataset/dataset';
import type { CnnShape } from '../../../math/cnnShape';
import { createRng, hash32 } from '../../../math/rng';

/** Sides above this are halved until they fit: training time grows with the area. */
const MOST_SIDE = 64;
/** Images to learn from and to be judged on, at most. */
const MOST_TRAIN = 6000;
const MOST_TEST = 2000;
const MOST_CLASSES = 16;
/** Images of each class that learning, choosing and judging need at the very least. */
const LEAST_PER_CLASS = 6;

/** Why nothing can be learned from a dataset. */
export type OwnFault =
  | { readonly code: 'oneClass' }
  | { readonly code: 'fewImages'; readonly name: string; readonly count: number; readonly least: number }
  | { readonly code: 'manyClasses'; readonly count: number; readonly most: number }
  | { readonly code: 'tooSmall'; readonly side: number };

/** A dataset as the network takes it. */
export interface OwnSets {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly channels: 1 | 3;
  readonly classes: readonly string[];
  readonly train: CnnSet;
  readonly validation: CnnSet;
  readonly test: CnnSet;
  /** Images in each set and class: [train, validation, test][class]. */
  readonly counts: readonly (readonly number[])[];
  /** Whether the file itself said which images are for what. */
  readonly ownSplit: boolean;
  /** How often the side was halved. */
  readonly halved: number;
  /** Images that were left out because there are enough. */
  readonly leftOut: number;
}

export type OwnResult =
  { readonly ok: true; readonly sets: OwnSets } | { readonly ok: false; readonly fault: OwnFault };

interface Labelled {
  readonly images: Uint8Array;
  readonly labels: Uint16Array;
}

/** Labels as one class for each picture; of findings, one is asked for: absent 0, present 1. */
function oneLabel({ labels, count }: DatasetPart, dataset: Dataset, finding: number): Uint16Array {
  if (dataset.kind === 'one') return labels.slice();
  const findings = dataset.classes.length;
  return Uint16Array.from({ length: count }, (_, index) => labels[index * findings + finding] ?? 0);
}

function pick({ images, labels }: Labelled, area: number, order: ArrayLike<number>): Labelled {
  const chosen = new Uint8Array(order.length * area);
  const named = new Uint16Array(order.length);
  for (let to = 0; to < order.length; to += 1) {
    const from = order[to]!;
    chosen.set(images.subarray(from * area, (from + 1) * area), to * area);
    named[to] = labels[from]!;
  }
  return { images: chosen, labels: named };
}

function join(parts: readonly Labelled[]): Labelled {
  const images = new Uint8Array(parts.reduce((sum, part) => sum + part.images.length, 0));
  const labels = new Uint16Array(parts.reduce((sum, part) => sum + part.labels.length, 0));
  let [at, to] = [0, 0];
  for (const part of parts) {
    images.set(part.images, at);
    labels.set(part.labels, to);
    at += part.images.length;
    to += part.labels.length;
  }
  return { images, labels };
}

/** Cuts a set in two, each class in the same proportion; at least one image of each class goes to the second. */
function split(set: Labelled, area: number, share: number, seed: number): readonly [Labelled, Labelled] {
  const order = createRng(seed).shuffle(set.labels.length);
  const byClass = new Map<number, number[]>();
  for (const index of order) {
    const label = set.labels[index]!;
    const list = byClass.get(label) ?? [];
    list.push(index);
    byClass.set(label, list);
  }
  const [first, second]: [number[], number[]] = [[], []];
  for (const list of byClass.values()) {
    const away = Math.max(1, Math.round(share * list.length));
    second.push(...list.slice(0, away));
    first.push(...list.slice(away));
  }
  return [pick(set, area, first), pick(set, area, second)];
}

/**
 * At most so many images, drawn by lot. Their order is by lot too: files are often sorted by class, and a look at the
 * first hundreds must be a look at all classes.
 */
function most(set: Labelled, area: number, count: number, seed: number): Labelled {
  return pick(set, area, createRng(seed).shuffle(set.labels.length).subarray(0, count));
}

/** Half as many rows and columns: each pixel is the mean of four. */
function halve({ images, labels }: Labelled, rows: number, columns: number, channels: number): Labelled {
  const [tall, wide] = [Math.floor(rows / 2), Math.floor(columns / 2)];
  const result = new Uint8Array(labels.length * tall * wide * channels);
  let to = 0;
  for (let image = 0; image < labels.length; image += 1)
    for (let row = 0; row < tall; row += 1)
      for (let col = 0; col < wide; col += 1)
        for (let channel = 0; channel < channels; channel += 1) {
          const at = ((image * rows + 2 * row) * columns + 2 * col) * channels + channel;
          const down = columns * channels;
          const sum =
            images[at]! + images[at + channels]! + images[at + down]! + images[at + down + channels]!;
          result[to] = Math.round(sum / 4);
          to += 1;
        }
  return { images: result, labels };
}

const countBy = (labels: ArrayLike<number>, classes: number) => {
  const counts = Array.from({ length: classes }, () => 0);
  for (let index = 0; index < labels.length; index += 1) counts[labels[index]!]! += 1;
  return counts;
};

/**
 * Brings a dataset into the form that the network takes: one label for each image, three sets, a moderate size.
 * What the file has already cut apart stays apart; what is missing is cut from the rest by lot, class by class.
 * @param finding of a dataset with findings, the one that is to be learned
 */
export function prepareOwn(dataset: Dataset, seed: number, finding = 0): OwnResult {
  const classes =
    dataset.kind === 'one'
      ? dataset.classes
      : [`– ${dataset.classes[finding] ?? ''}`, dataset.classes[finding] ?? ''];
  if (classes.length > MOST_CLASSES)
    return { ok: false, fault: { code: 'manyClasses', count: classes.length, most: MOST_CLASSES } };
  if (Math.min(dataset.rows, dataset.columns) < 12)
    return { ok: false, fault: { code: 'tooSmall', side: Math.min(dataset.rows, dataset.columns) } };

  const area = dataset.rows * dataset.columns * dataset.channels;
  const named = (part: DatasetPart | undefined): Labelled | null =>
    part ? { images: part.images, labels: oneLabel(part, dataset, finding) } : null;
  const parts = {
    train: named(dataset.parts.train),
    val: named(dataset.parts.val),
    test: named(dataset.parts.test),
    all: named(dataset.parts.all),
  };
  const every = join(Object.values(parts).filter((part) => part !== null));
  const found = countBy(every.labels, classes.length);
  if (found.filter((count) => count > 0).length < 2) return { ok: false, fault: { code: 'oneClass' } };
  const scarce = found.findIndex((count) => count > 0 && count < LEAST_PER_CLASS);
  if (scarce >= 0) {
    const fault = {
      code: 'fewImages',
      name: classes[scarce]!,
      count: found[scarce]!,
      least: LEAST_PER_CLASS,
    };
    return { ok: false, fault: fault as OwnFault };
  }

  let pool = parts.train ?? parts.all;
  let test = parts.test;
  let validation = parts.val;
  if (parts.train && parts.all) pool = join([parts.train, parts.all]);
  // A file with a test or validation part alone has nothing to learn from: all of it is cut anew.
  if (!pool) [pool, test, validation] = [every, null, null];
  if (!test) [pool, test] = split(pool, area, 0.2, hash32(seed, 1));
  if (!validation) [pool, validation] = split(pool, area, 0.15, hash32(seed, 2));
  const before = pool.labels.length + test.labels.length + validation.labels.length;
  let three = [
    most(pool, area, MOST_TRAIN, hash32(seed, 3)),
    most(validation, area, MOST_TEST, hash32(seed, 4)),
    most(test, area, MOST_TEST, hash32(seed, 5)),
  ];
  const leftOut = before - three.reduce((sum, set) => sum + set.labels.length, 0);

  let { rows, columns } = dataset;
  let halved = 0;
  while (Math.max(rows, columns) > MOST_SIDE && Math.min(rows, columns) >= 24) {
    const [tall, wide] = [rows, columns];
    three = three.map((set) => halve(set, tall, wide, dataset.channels));
    [rows, columns] = [Math.floor(rows / 2), Math.floor(columns / 2)];
    halved += 1;
  }
  const [train, valid, tested] = three.map(({ images, labels }): CnnSet => ({ x: images, labels }));
  return {
    ok: true,
    sets: {
      name: dataset.name,
      rows,
      columns,
      channels: dataset.channels,
      classes,
      train: train!,
      validation: valid!,
      test: tested!,
      counts: three.map(({ labels }) => countBy(labels, classes.length)),
      ownSplit: parts.test !== null && parts.train !== null,
      halved,
      leftOut,
    },
  };
}

/** The same network as in the figure before, for images of another size and other classes. */
export const ownShape = ({ rows, columns, channels, classes }: OwnSets): CnnShape => ({
  rows,
  columns,
  channels,
  blocks: [
    { filters: 8, kernel: 3, pool: 2 },
    { filters: 16, kernel: 3, pool: 2 },
    { filters: 16, kernel: 3, pool: 1 },
  ],
  head: 'globalMax',
  hidden: [],
  classes: classes.length,
});

/** How it learns: small sets are gone through more often, so that there are steps enough. */
export function ownSettings({ train }: OwnSets, seed: number): CnnSettings {
  const count = train.labels.length;
  const batchSize = count < 400 ? 16 : 32;
  const perEpoch = Math.ceil(count / batchSize);
  return {
    optimizer: 'adam',
    learningRate: 0.005,
    schedule: 'cosine',
    batchSize,
    // Small sets are soon known by heart: no image is seen twice alike.
    augment: { rotate: 0.1, scale: 0.1, shift: 0.05 },
    epochs: Math.min(60, Math.max(12, Math.round(400 / perEpoch))),
    seed,
  };
}

/** One image that was called something else than it is. */
export interface WrongCase {
  readonly index: number;
  readonly label: number;
  readonly called: number;
  readonly probability: number;
}

/** The images of a set that were called wrongly, the surest mistakes first. */
export function wrongCases(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
  classes: number,
): readonly WrongCase[] {
  const wrong: WrongCase[] = [];
  for (let index = 0; index < labels.length; index += 1) {
    let called = 0;
    for (let each = 1; each < classes; each += 1)
      if (probabilities[index * classes + each]! > probabilities[index * classes + called]!) called = each;
    if (called !== labels[index])
      wrong.push({
        index,
        label: labels[index]!,
        called,
        probability: probabilities[index * classes + called]!,
      });
  }
  return wrong.sort((a, b) => b.probability - a.probability);
}
