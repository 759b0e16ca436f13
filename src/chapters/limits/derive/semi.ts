import type { ImageOptions } from '../../../data/make/imageOptions';
import type { CnnOptions, CnnSet } from '../../../engine/client/cnnTypes';
import { neighborGraph, propagate } from '../../../math/labelPropagation';
import { fixedScale, netShape, pixels, recipe, side } from './nets';

/** What is done with images that nobody has labeled. */
export const semiWays = ['plain', 'augment', 'pseudo', 'propagate'] as const;
export type SemiWay = (typeof semiWays)[number];
/** Those that give labels of their own to such images. */
export const givers = ['pseudo', 'propagate'] as const;
export type Giver = (typeof givers)[number];

/** Images with a label, without one, and those by which the networks are judged. */
export const labeledCount = 10;
export const unlabeledCount = 200;
export const judgedCount = 200;
/** From this probability on an answer is taken for a label. */
export const sureFrom = 0.9;
/** Labels spread from each image to so many that resemble it, so many times. */
const neighbors = 7;
const rounds = 60;

/** The first ones are those with a label. */
export const semiImages = (seed: number): ImageOptions => ({
  kind: 'brain',
  size: side,
  count: labeledCount + unlabeledCount,
  seed: 2 * seed + 1,
});

export const semiJudged: ImageOptions = { kind: 'brain', size: side, count: judgedCount, seed: 900_001 };

/** A label that no person gave. */
export interface Taken {
  /** Which of the images without a label. */
  readonly index: number;
  readonly label: 0 | 1;
}

const augment = { rotate: 0.25, scale: 0.1, shift: 0.12, flip: true } as const;

/** A network that learns from the labels of people alone, as they are or turned, shifted and mirrored. */
export function fewPlan(way: 'plain' | 'augment', seed: number, { x, labels }: CnnSet): CnnOptions {
  const settings = recipe(labeledCount, seed);
  return {
    shape: netShape,
    settings: way === 'plain' ? settings : { ...settings, augment },
    train: { x: x.slice(0, labeledCount * pixels), labels: labels.slice(0, labeledCount) },
    normalize: fixedScale,
  };
}

/**
 * The answers that a network is so sure of that they are taken for labels.
 * @param answers probability of a solid tumor for each image without a label
 */
export function sureAnswers(answers: ArrayLike<number>): readonly Taken[] {
  const taken: Taken[] = [];
  for (let index = 0; index < answers.length; index += 1) {
    const solid = answers[index]!;
    if (Math.max(solid, 1 - solid) >= sureFrom) taken.push({ index, label: solid > 0.5 ? 1 : 0 });
  }
  return taken;
}

/**
 * The labels of people, spread to the images that look alike to a network.
 * @param features [labeled, then unlabeled images, features]
 */
export function spreadLabels(features: ArrayLike<number>, labels: ArrayLike<number>): readonly Taken[] {
  const count = labeledCount + unlabeledCount;
  const width = features.length / count;
  const columns = Array.from({ length: width }, (_, f) => {
    const values = Array.from({ length: count }, (__, i) => features[i * width + f]!);
    const mean = values.reduce((sum, v) => sum + v, 0) / count;
    // Each feature counts alike; one that is the same everywhere counts nothing.
    const sd = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / count) || 1;
    return values.map((v) => (v - mean) / sd);
  });
  const points = Array.from({ length: count }, (_, i) => columns.map((column) => column[i]!));
  const given = Float64Array.from({ length: count }, (_, i) =>
    i >= labeledCount ? 0 : labels[i] === 1 ? 1 : -1,
  );
  const scores = propagate(neighborGraph(points, neighbors), given, rounds);
  return Array.from({ length: unlabeledCount }, (_, index) => ({
    index,
    label: scores[labeledCount + index]! > 0 ? 1 : 0,
  }));
}

/** A network that learns from the labels of people and from others; in all, those of people count as much. */
export function takenPlan(seed: number, all: CnnSet, taken: readonly Taken[]): CnnOptions {
  const copies = Math.max(1, Math.round(taken.length / labeledCount));
  const chosen = [
    ...Array.from({ length: copies * labeledCount }, (_, i) => ({
      place: i % labeledCount,
      label: all.labels[i % labeledCount]!,
    })),
    ...taken.map(({ index, label }) => ({ place: labeledCount + index, label })),
  ];
  const x = new Uint8Array(chosen.length * pixels);
  for (const [i, { place }] of chosen.entries())
    x.set((all.x as Uint8Array).subarray(place * pixels, (place + 1) * pixels), i * pixels);
  return {
    shape: netShape,
    settings: { ...recipe(chosen.length, seed), augment },
    train: { x, labels: Uint8Array.from(chosen, ({ label }) => label) },
    normalize: fixedScale,
  };
}

/** What came of a seed. */
export interface SemiResult {
  /** Share of right answers on images that no network has seen. */
  readonly accuracy: Readonly<Record<SemiWay, number>>;
  /** Probability of a solid tumor for each image without a label. */
  readonly answers: Readonly<Record<SemiWay, ArrayLike<number>>>;
  readonly taken: Readonly<Record<Giver, readonly Taken[]>>;
}

/** One network, trained to its end: what it answers to some images, and what its last filters see in them. */
export type TrainSemi = (
  way: SemiWay,
  options: CnnOptions,
  images: Uint8Array,
) => Promise<{ readonly answers: ArrayLike<number>; readonly features: ArrayLike<number> }>;

/** Trains the four networks of a seed, one after the other: the third and the fourth learn from the second. */
export async function semiResult(
  seed: number,
  all: CnnSet,
  judged: CnnSet,
  train: TrainSemi,
): Promise<SemiResult> {
  const images = new Uint8Array(all.x.length + judged.x.length);
  images.set(all.x);
  images.set(judged.x, all.x.length);
  const accuracy = {} as Record<SemiWay, number>;
  const answers = {} as Record<SemiWay, ArrayLike<number>>;
  const keep = async (way: SemiWay, options: CnnOptions) => {
    const result = await train(way, options, images);
    const solid = Array.from(result.answers);
    answers[way] = solid.slice(labeledCount, labeledCount + unlabeledCount);
    const last = solid.slice(labeledCount + unlabeledCount);
    accuracy[way] = last.filter((p, i) => (p > 0.5 ? 1 : 0) === judged.labels[i]).length / judgedCount;
    return result.features;
  };
  await keep('plain', fewPlan('plain', seed, all));
  const features = await keep('augment', fewPlan('augment', seed, all));
  const pseudo = sureAnswers(answers.augment);
  await keep('pseudo', takenPlan(seed, all, pseudo));
  const width = features.length / (images.length / pixels);
  const known = Array.from(features).slice(0, (labeledCount + unlabeledCount) * width);
  const spread = spreadLabels(known, all.labels);
  await keep('propagate', takenPlan(seed, all, spread));
  return { accuracy, answers, taken: { pseudo, propagate: spread } };
}

/** How many of the labels that were taken are wrong. */
export const wrongOf = (taken: readonly Taken[], truth: ArrayLike<number>): readonly Taken[] =>
  taken.filter(({ index, label }) => truth[labeledCount + index] !== label);
