import { pointSet, type Points } from '../../../data/points';
import type { Rows } from '../../../math/kMeans';
import { neighborGraph, propagate } from '../../../math/labelPropagation';
import { networkForward } from '../../../math/network';
import { initialParameters, type NetworkShape } from '../../../math/networkShape';
import { createRng, hash32 } from '../../../math/rng';
import { initialState, trainingStep, type TrainingSettings } from '../../../math/training';
import type { WaysState } from '../modelWays';

/** The planes show so many standard deviations to every side. */
export const HALF = 3.25;
export const CELLS = 40;

export const fieldAsk = {
  from: 0,
  to: 1,
  columns: CELLS,
  rows: CELLS,
  bounds: { x0: -HALF, x1: HALF, y0: -HALF, y1: HALF },
} as const;

export const rowsOf = ({ x, y }: Points): Rows => Array.from(y, (_, i) => [x[2 * i]!, x[2 * i + 1]!]);

const CASES = 60;

/** The patients of the first two ways: with their labels, and the same without. */
export const cloudsOf = (seed: number): Points => pointSet('clouds', CASES, hash32(seed, 21));

export const plainSettings: Omit<TrainingSettings, 'batchSize'> = {
  loss: 'bce',
  optimizer: 'sgd',
  learningRate: 0.3,
  l1: 0,
  l2: 0,
  dropout: 0,
};

/** The third way: patients in a ring around those with normal values, of whom few have a label. */
export const SEMI_CASES = 200;
export const LABELED_EACH = 8;
const NEIGHBORS = 7;
/** So sure must the network be for its guess to be taken as a label. */
const SURE = 0.95;
/** Steps after which it is asked for its guesses. */
export const SEMI_LEARNED = 200;

export const semiShape: NetworkShape = {
  inputs: 2,
  hidden: [8],
  outputs: 1,
  activation: 'tanh',
  outputActivation: 'sigmoid',
};

export const semiSettings: Omit<TrainingSettings, 'batchSize'> = {
  ...plainSettings,
  optimizer: 'adam',
  learningRate: 0.03,
};

export interface SemiCases {
  readonly points: Points;
  /** -1 or 1 where the label is known, else 0. */
  readonly given: Float64Array;
}

export function semiCases(seed: number): SemiCases {
  const points = pointSet('ring', SEMI_CASES, hash32(seed, 22));
  const given = new Float64Array(SEMI_CASES);
  const left = [LABELED_EACH, LABELED_EACH];
  for (const i of createRng(hash32(seed, 23)).shuffle(SEMI_CASES)) {
    const label = points.y[i]!;
    if (left[label]! === 0) continue;
    left[label]! -= 1;
    given[i] = label === 1 ? 1 : -1;
  }
  return { points, given };
}

/** First parameters of the network: the same whatever it learns from. */
export const semiStart = (seed: number): Float32Array => initialParameters(semiShape, hash32(seed, 24));

/** What the network that has learned from the few labels says of each case, 0..1. */
export function guessesOf(seed: number, { points, given }: SemiCases): Float32Array {
  const { x, y } = trainingCases(points, given);
  let state = initialState(semiStart(seed));
  const settings = { ...semiSettings, batchSize: y.length };
  for (let step = 0; step < SEMI_LEARNED; step += 1)
    state = trainingStep(semiShape, settings, state, x, y, seed).state;
  return Float32Array.from(points.y, (_, i) => {
    const at = [points.x[2 * i]!, points.x[2 * i + 1]!];
    return networkForward(semiShape, state.params, at).a.at(-1)![0]!;
  });
}

/** Cases with a label, given or taken for one, as a network learns from them. */
export function trainingCases(points: Points, labels: ArrayLike<number>): Points {
  const chosen = Array.from(points.y, (_, i) => i).filter((i) => labels[i] !== 0);
  const x = new Float32Array(2 * chosen.length);
  chosen.forEach((i, k) => x.set([points.x[2 * i]!, points.x[2 * i + 1]!], 2 * k));
  return { x, y: Float32Array.from(chosen, (i) => (labels[i]! > 0 ? 1 : 0)) };
}

/** What each case counts as: -1 or 1 by its label, by a sure guess, or by what has spread to it; 0 as nothing. */
export function labelsFor(
  { seed, labels, rounds }: Pick<WaysState, 'seed' | 'labels' | 'rounds'>,
  cases: SemiCases,
): Float64Array {
  const { given, points } = cases;
  if (labels === 'few') return given;
  if (labels === 'spread') {
    const scores = propagate(neighborGraph(rowsOf(points), NEIGHBORS), given, rounds);
    return scores.map(Math.sign);
  }
  const guesses = guessesOf(seed, cases);
  return given.map((label, i) => {
    if (label !== 0) return label;
    return guesses[i]! >= SURE ? 1 : guesses[i]! <= 1 - SURE ? -1 : 0;
  });
}

/** Cases without a given label, to see how the network does on them. */
export function unlabeled({ points, given }: SemiCases): Points {
  return trainingCasesByTruth(points, given);
}

function trainingCasesByTruth(points: Points, given: ArrayLike<number>): Points {
  const truth = Array.from(points.y, (label, i) => (given[i] === 0 ? (label > 0.5 ? 1 : -1) : 0));
  return trainingCases(points, truth);
}
