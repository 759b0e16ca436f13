import type { RunOptions } from '../../../engine/client/types';
import type { NetworkShape } from '../../../math/networkShape';
import { createRng, hash32 } from '../../../math/rng';
import { poolCount, type Pool, type PoolSet } from './pool';

/** Who chooses the patient whose label is asked for next. */
export const ways = ['yours', 'uncertain', 'random'] as const;
export type Way = (typeof ways)[number];
/** A machine: the least sure patient first, the same with every fourth at random, or all at random. */
export type Lane = 'uncertain' | 'mixed' | 'random';

/** Labels that may be asked for, beside the two that are known. */
export const most = 20;
/** Networks that learn from each way's labels: the same recipe from other first weights. */
export const networks = 10;
const everyFourth = 4;
/** Steps of training after each label, from fresh weights. */
export const trainSteps = 250;

export const activeShape: NetworkShape = {
  inputs: 2,
  hidden: [8],
  outputs: 1,
  activation: 'tanh',
  outputActivation: 'sigmoid',
};

/** One network that has learned from some labels. */
export interface Trial {
  /** Places in the pool, in the order in which they were asked for. */
  readonly labeled: readonly number[];
  /** Share of right answers on patients who are not in the pool. */
  readonly accuracy: number;
  readonly params: Float32Array;
  /** Its probability of the second kind, for every patient of the pool. */
  readonly answers: ArrayLike<number>;
}

/** The patient without a label of whom a network is least sure. */
export function leastSure({ answers, labeled }: Pick<Trial, 'answers' | 'labeled'>): number {
  const taken = new Set(labeled);
  let best = -1;
  for (let i = 0; i < answers.length; i += 1) {
    if (taken.has(i)) continue;
    if (best < 0 || Math.abs(answers[i]! - 0.5) < Math.abs(answers[best]! - 0.5)) best = i;
  }
  return best;
}

/** The next patient in an order that was dealt once. */
export function atRandom({ labeled }: Pick<Trial, 'labeled'>, seed: number, network: number): number {
  const order = createRng(hash32(seed, 0x7a, network)).shuffle(poolCount);
  return order.find((i) => !labeled.includes(i))!;
}

/** What a machine's network learns from next. */
export function nextLabels(
  lane: Lane,
  seed: number,
  network: number,
  { start }: Pool,
  last: Trial | undefined,
): readonly number[] {
  if (!last) return start;
  const { labeled } = last;
  const blind = lane === 'random' || (lane === 'mixed' && (labeled.length - 1) % everyFourth === 0);
  return [...labeled, blind ? atRandom(last, seed, network) : leastSure(last)];
}

/** One run in which each network learns from labels of its own, all in the same draws. */
export function roundOf(
  seed: number,
  { patients, judged }: Pool,
  labels: readonly (readonly number[])[],
): RunOptions {
  return {
    shape: activeShape,
    settings: {
      loss: 'bce',
      optimizer: 'adam',
      learningRate: 0.03,
      batchSize: poolCount,
      l1: 0,
      l2: 0,
      dropout: 0,
    },
    data: { x: patients.x, y: patients.y, testX: judged.x, testY: judged.y },
    // The same first weights for each way: only the labels differ.
    replicas: labels.map((cases, i) => ({ seed: hash32(seed, 0xac, i % networks), cases })),
  };
}

/** How a way fares over its networks after some labels. */
export interface Standing {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export function standingOf(trials: readonly Pick<Trial, 'accuracy'>[]): Standing {
  const all = trials.map(({ accuracy }) => accuracy);
  return {
    mean: all.reduce((sum, each) => sum + each, 0) / all.length,
    low: Math.min(...all),
    high: Math.max(...all),
  };
}

/** In how many networks the first way is ahead of the second. */
export const aheadIn = (
  first: readonly Pick<Trial, 'accuracy'>[],
  second: readonly Pick<Trial, 'accuracy'>[],
): number => first.filter(({ accuracy }, i) => accuracy > second[i]!.accuracy).length;

/** From so many of the ten on, a way counts as ahead. */
const clearly = 7;
export type Leader = 'uncertain' | 'random' | 'equal';

export function leaderOf(
  uncertain: readonly Pick<Trial, 'accuracy'>[],
  random: readonly Pick<Trial, 'accuracy'>[],
): Leader {
  if (aheadIn(uncertain, random) >= clearly) return 'uncertain';
  return aheadIn(random, uncertain) >= clearly ? 'random' : 'equal';
}

/** Who is ahead at the end with the patients that come with the page; a test trains them. */
export const leadAtDefault: Readonly<Record<PoolSet, Leader>> = { border: 'uncertain', corners: 'random' };
