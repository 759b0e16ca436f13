// A head on the features of the source network: learned from a few images, honest about what it has never met.
import { headAccuracy, headProbabilities, trainSoftmaxHead, type HeadCases } from '../../../math/softmaxHead';
import { createRng } from '../../../math/rng';
import { featureCount } from './plan';

/** Images of each class that a head needs, and how many classes and images it takes. */
export const leastPerClass = 3;
export const mostPerClass = 60;
export const mostClasses = 6;

/** A small model: what its features are brought to, a weight for each, and what it has met. */
export interface OwnModel {
  readonly classes: readonly string[];
  /** Mean and spread of each feature over the images that it learned from. */
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  /** [features, classes] weights, then one bias per class. */
  readonly weights: readonly number[];
  /** Features of the images that it learned from, brought to mean 0 and spread 1: [images, features]. */
  readonly known: readonly number[];
  /** An image farther than this from all of them is not called. */
  readonly limit: number;
}

/** Spread that a feature is given at least, as a part of the mean spread: a dead one must not shout. */
const LEAST_SPREAD = 0.25;
/** How much farther than the loneliest of its own images a new one may lie. */
const MARGIN = 1.05;
const settings = { learningRate: 0.03, steps: 240, batchSize: 16, seed: 1, l2: 0.02 } as const;

const scaled = (
  features: ArrayLike<number>,
  mean: readonly number[],
  spread: readonly number[],
): Float64Array =>
  Float64Array.from(
    { length: features.length },
    (_, i) => (features[i]! - mean[i % featureCount]!) / spread[i % featureCount]!,
  );

/** Mean difference of two images' features: 1 is about one spread in each. */
function distance(a: ArrayLike<number>, from: number, b: ArrayLike<number>, to: number): number {
  let squares = 0;
  for (let f = 0; f < featureCount; f += 1) squares += (a[from + f]! - b[to + f]!) ** 2;
  return Math.sqrt(squares / featureCount);
}

function nearest(one: ArrayLike<number>, from: number, known: ArrayLike<number>, but = -1): number {
  let least = Infinity;
  for (let i = 0; i < known.length / featureCount; i += 1)
    if (i !== but) least = Math.min(least, distance(one, from, known, i * featureCount));
  return least;
}

function learn(cases: HeadCases, classes: number): Float64Array {
  const start = new Float64Array((featureCount + 1) * classes);
  return trainSoftmaxHead(cases, start, classes, settings, [settings.steps])[0]!;
}

/**
 * Learns a head from features.
 * @param features [images, 32]
 * @param labels class of each image; every class has three images at least
 */
export function learnOwn(
  features: ArrayLike<number>,
  labels: readonly number[],
  classes: readonly string[],
): OwnModel {
  const count = labels.length;
  const mean = Array.from({ length: featureCount }, (_, f) => {
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += features[i * featureCount + f]!;
    return sum / count;
  });
  const own = mean.map((middle, f) => {
    let squares = 0;
    for (let i = 0; i < count; i += 1) squares += (features[i * featureCount + f]! - middle) ** 2;
    return Math.sqrt(squares / count);
  });
  const usual = own.reduce((sum, value) => sum + value, 0) / featureCount || 1;
  const spread = own.map((value) => Math.max(value, LEAST_SPREAD * usual));
  const known = scaled(features, mean, spread);
  let loneliest = 0;
  for (let i = 0; i < count; i += 1)
    loneliest = Math.max(loneliest, nearest(known, i * featureCount, known, i));
  return {
    classes,
    mean,
    spread,
    weights: [...learn({ features: known, labels }, classes.length)],
    known: [...known],
    limit: MARGIN * loneliest,
  };
}

/** What a model says of an image. */
export interface OwnVerdict {
  /** One per class, together 1. */
  readonly probabilities: readonly number[];
  /** Index of the most probable class. */
  readonly called: number;
  /** How far the nearest of the images that it learned from is, and from where on it does not call. */
  readonly distance: number;
  readonly limit: number;
  readonly isStrange: boolean;
}

/** Calls an image by its 32 features, and tells how near it is to what was learned. */
export function judgeOwn(model: OwnModel, features: ArrayLike<number>): OwnVerdict {
  const x = scaled(features, model.mean, model.spread);
  const probabilities = [...headProbabilities(model.weights, x, featureCount, model.classes.length)];
  const far = nearest(x, 0, model.known);
  return {
    probabilities,
    called: probabilities.indexOf(Math.max(...probabilities)),
    distance: far,
    limit: model.limit,
    isStrange: !(far <= model.limit),
  };
}

/**
 * Share of images that are called rightly by heads that have not seen them: each quarter is judged by a head of the
 * other three.
 * @param features [images, 32]
 */
export function checkOwn(features: ArrayLike<number>, labels: readonly number[], classes: number): number {
  const order = createRng(7).shuffle(labels.length);
  const all = Float64Array.from(features);
  // Each class is dealt out in turn, so that no quarter lacks one.
  const turn = new Map<number, number>();
  const fold = new Map<number, number>();
  for (const i of order) {
    const next = turn.get(labels[i]!) ?? 0;
    turn.set(labels[i]!, next + 1);
    fold.set(i, next % 4);
  }
  const take = (list: readonly number[]) => ({
    features: list.flatMap((i) => [...all.subarray(i * featureCount, (i + 1) * featureCount)]),
    labels: list.map((i) => labels[i]!),
  });
  let right = 0;
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const held = labels.map((_, i) => i).filter((i) => fold.get(i) === quarter);
    const rest = labels.map((_, i) => i).filter((i) => fold.get(i) !== quarter);
    if (held.length === 0) continue;
    const train = take(rest);
    const names = Array.from({ length: classes }, (_, k) => String(k));
    const model = learnOwn(train.features, train.labels, names);
    const test = take(held);
    const cases = { features: scaled(test.features, model.mean, model.spread), labels: test.labels };
    right += Math.round(headAccuracy(model.weights, cases, featureCount, classes) * held.length);
  }
  return right / labels.length;
}
