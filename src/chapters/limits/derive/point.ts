import { confusion, sensitivity, specificity } from '../../../math/metrics';
import { expectedCost, patientCounts, predictiveValues, type PatientCounts } from '../../../math/predictive';
import { areaUnderRoc, rocCurve, type RocPoint } from '../../../math/roc';
import { pointRanges, type PointState } from '../modelPoint';
import { diseasedScores, healthyScores } from './triageScores';

/** Patients that the figure counts. */
export const patients = 1000;

/** The stored scores: what the network said of each unseen patient, and the truth. */
export const scores = Float64Array.from([...healthyScores, ...diseasedScores]);
export const truth = Uint8Array.from(scores, (_, i) => (i < healthyScores.length ? 0 : 1));
export const healthy: readonly number[] = healthyScores;
export const diseased: readonly number[] = diseasedScores;
export const curve: readonly RocPoint[] = rocCurve(scores, truth);
export const auc = areaUnderRoc(scores, truth);

export interface PointScores {
  readonly sensitivity: number;
  readonly specificity: number;
  readonly ppv: number;
  readonly npv: number;
  /** Of 1,000 patients. */
  readonly counts: PatientCounts;
  /** Of 1,000 patients, in false alarms. */
  readonly cost: number;
}

/** What a threshold is worth for a prevalence and a price of a miss. */
export function pointScores({ threshold, prevalence, missCost }: PointState): PointScores {
  const c = confusion(scores, truth, threshold);
  const [hit, spared] = [sensitivity(c), specificity(c)];
  const share = prevalence / 100;
  return {
    sensitivity: hit,
    specificity: spared,
    ...predictiveValues(hit, spared, share),
    counts: patientCounts(hit, spared, share, patients),
    cost: patients * expectedCost(hit, spared, share, missCost),
  };
}

/** All thresholds that the slider can take. */
const thresholds = Array.from(
  { length: Math.round((pointRanges.threshold.max - pointRanges.threshold.min) / 0.01) + 1 },
  (_, i) => Number((pointRanges.threshold.min + i * 0.01).toFixed(2)),
);

/** The threshold with the least cost; of equal ones the middle one. */
export function cheapestThreshold(state: PointState): number {
  const costs = thresholds.map((threshold) => pointScores({ ...state, threshold }).cost);
  const least = Math.min(...costs);
  const best = thresholds.filter((_, i) => costs[i]! - least < 1e-9);
  return best[Math.floor(best.length / 2)]!;
}

/** The threshold of the point of the curve that lies nearest to a place. */
export function thresholdNear(x: number, y: number): number {
  const away = (p: RocPoint) => (p.falsePositiveRate - x) ** 2 + (p.sensitivity - y) ** 2;
  const best = curve.reduce((a, b) => (away(b) < away(a) ? b : a));
  const { min, max } = pointRanges.threshold;
  // Calls change at a score itself: one hundredth below it is still called.
  return Math.min(max, Math.max(min, Math.floor(100 * Math.min(1, best.threshold)) / 100));
}
