import { accuracy, confusion, sensitivity, specificity, type Confusion } from '../../../math/metrics';
import { areaUnderRoc, rocCurve, type RocPoint } from '../../../math/roc';

export interface CnnScores {
  readonly counts: Confusion;
  readonly accuracy: number;
  readonly sensitivity: number;
  readonly specificity: number;
  readonly auc: number;
  readonly curve: readonly RocPoint[];
  /** Where this threshold stands on the curve. */
  readonly at: { readonly x: number; readonly y: number };
}

/**
 * What the answers are worth at a threshold.
 * @param probabilities [images, classes]
 * @param positive the class that counts as found
 */
export function cnnScores(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
  classes: number,
  positive: number,
  threshold: number,
): CnnScores | null {
  const count = Math.floor(probabilities.length / classes);
  if (count === 0 || labels.length < count) return null;
  const outputs = Float32Array.from(
    { length: count },
    (_, index) => probabilities[index * classes + positive]!,
  );
  const truth = Uint8Array.from({ length: count }, (_, index) => (labels[index] === positive ? 1 : 0));
  const counts = confusion(outputs, truth, threshold);
  const [hit, spared] = [sensitivity(counts), specificity(counts)];
  return {
    counts,
    accuracy: accuracy(counts),
    sensitivity: hit,
    specificity: spared,
    auc: areaUnderRoc(outputs, truth),
    curve: rocCurve(outputs, truth),
    at: { x: Number.isFinite(spared) ? 1 - spared : 0, y: Number.isFinite(hit) ? hit : 0 },
  };
}

/** The threshold of the point of the curve that lies nearest to a place. */
export function nearestThreshold(curve: readonly RocPoint[], x: number, y: number): number | null {
  let best: RocPoint | null = null;
  let least = Infinity;
  for (const point of curve) {
    const away = (point.falsePositiveRate - x) ** 2 + (point.sensitivity - y) ** 2;
    if (away >= least) continue;
    least = away;
    best = point;
  }
  return best && (Number.isFinite(best.threshold) ? best.threshold : 1);
}
