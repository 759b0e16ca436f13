import { accuracy, confusion, sensitivity, specificity, type Confusion } from '../../../math/metrics';
import type { Cases } from './cases';

export interface Scores {
  readonly counts: Confusion;
  readonly accuracy: number;
  readonly sensitivity: number;
  readonly specificity: number;
  readonly auc: number;
  /** True when they are of the test cases; without any, of the training cases. */
  readonly ofTest: boolean;
  readonly cases: number;
}

/** Area under the ROC curve: the share of pairs of a diseased and a healthy case that are in order, ties half. */
export function areaUnderRoc(outputs: ArrayLike<number>, labels: ArrayLike<number>): number {
  let [pairs, won] = [0, 0];
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i]! <= 0.5) continue;
    for (let j = 0; j < labels.length; j += 1) {
      if (labels[j]! > 0.5) continue;
      pairs += 1;
      won += outputs[i]! > outputs[j]! ? 1 : outputs[i] === outputs[j] ? 0.5 : 0;
    }
  }
  return pairs === 0 ? NaN : won / pairs;
}

/**
 * What the network's answers are worth at a threshold, on the test cases if there are any.
 * @param outputs of the training cases, then of the test cases
 */
export function scoresOf({ train, test }: Cases, outputs: Float32Array, threshold: number): Scores {
  const ofTest = test.y.length > 0;
  const labels = ofTest ? test.y : train.y;
  const from = ofTest ? train.y.length : 0;
  const own = outputs.subarray(from, from + labels.length);
  const counts = confusion(own, labels.subarray(0, own.length), threshold);
  return {
    counts,
    accuracy: accuracy(counts),
    sensitivity: sensitivity(counts),
    specificity: specificity(counts),
    auc: areaUnderRoc(own, labels.subarray(0, own.length)),
    ofTest,
    cases: own.length,
  };
}
