import { adamStep } from './optimizer';
import { softmax } from './softmax';
import { batchOfStep } from './training';

/** How a last layer learns alone: Adam with a rate that falls to 0 along a cosine. */
export interface HeadSettings {
  readonly learningRate: number;
  /** Steps after which the rate would be 0. */
  readonly steps: number;
  readonly batchSize: number;
  /** Decides the order of the cases. */
  readonly seed: number;
  /** Strength of L2 on the weights; 0 when left out. */
  readonly l2?: number;
}

/** Cases for a last layer. */
export interface HeadCases {
  /** [cases, features], row after row. */
  readonly features: ArrayLike<number>;
  /** Class of each case, 0..classes-1. */
  readonly labels: ArrayLike<number>;
}

/** Sums of each class for one case: features · weights + biases. */
export function headSums(
  params: ArrayLike<number>,
  features: ArrayLike<number>,
  from: number,
  count: number,
  classes: number,
): Float64Array {
  const biases = count * classes;
  const sums = Float64Array.from({ length: classes }, (_, k) => params[biases + k]!);
  for (let i = 0; i < count; i += 1) {
    const x = features[from + i]!;
    for (let k = 0; k < classes; k += 1) sums[k]! += x * params[i * classes + k]!;
  }
  return sums;
}

/**
 * Probabilities of the classes for each case.
 * @param params [features, classes] weights, then one bias per class
 * @param count features of a case
 * @returns [cases, classes]
 */
export function headProbabilities(
  params: ArrayLike<number>,
  features: ArrayLike<number>,
  count: number,
  classes: number,
): Float64Array {
  const cases = features.length / count;
  const result = new Float64Array(cases * classes);
  for (let i = 0; i < cases; i += 1)
    result.set(softmax(headSums(params, features, i * count, count, classes)), i * classes);
  return result;
}

/** Share of cases whose most probable class is theirs. */
export function headAccuracy(
  params: ArrayLike<number>,
  { features, labels }: HeadCases,
  count: number,
  classes: number,
): number {
  let right = 0;
  for (let i = 0; i < labels.length; i += 1) {
    const sums = headSums(params, features, i * count, count, classes);
    if (sums.every((sum) => sum <= sums[labels[i]!]!)) right += 1;
  }
  return right / labels.length;
}

/**
 * Trains a softmax layer on features that stay as they are: what fine-tuning does when everything below is frozen.
 * @param initial [features, classes] weights, then one bias per class
 * @param classes 2 or more
 * @param stops steps after which the parameters are wanted, rising
 * @returns the parameters at each stop
 */
export function trainSoftmaxHead(
  { features, labels }: HeadCases,
  initial: ArrayLike<number>,
  classes: number,
  { learningRate, steps, batchSize, seed, l2 = 0 }: HeadSettings,
  stops: readonly number[],
): Float64Array[] {
  const cases = labels.length;
  const count = features.length / cases;
  const params = Float64Array.from(initial);
  const [m, v] = [new Float64Array(params.length), new Float64Array(params.length)];
  const gradient = new Float64Array(params.length);
  const biases = count * classes;
  const kept: Float64Array[] = [];
  if (stops.includes(0)) kept.push(params.slice());
  for (let step = 0; step < (stops.at(-1) ?? 0); step += 1) {
    gradient.fill(0);
    const batch = batchOfStep(seed, step, cases, batchSize);
    for (const i of batch) {
      // Slopes of cross-entropy after a softmax: the probabilities, less 1 for the right class.
      const slopes = softmax(headSums(params, features, i * count, count, classes));
      slopes[labels[i]!]! -= 1;
      for (let k = 0; k < classes; k += 1) {
        const slope = slopes[k]! / batch.length;
        gradient[biases + k]! += slope;
        for (let f = 0; f < count; f += 1) gradient[f * classes + k]! += slope * features[i * count + f]!;
      }
    }
    const rate = 0.5 * learningRate * (1 + Math.cos((Math.PI * Math.min(step, steps)) / steps));
    for (let p = 0; p < params.length; p += 1) {
      const g = gradient[p]! + (p < biases ? l2 * params[p]! : 0);
      const next = adamStep(params[p]!, g, rate, m[p]!, v[p]!, step + 1);
      params[p] = next.next;
      m[p] = next.m;
      v[p] = next.v;
    }
    if (stops.includes(step + 1)) kept.push(params.slice());
  }
  return kept;
}
