import type { ScannerShift } from '../../../data/transform/scannerShift';
import { calibrationError, reliability, type ReliabilityBin } from '../../../math/calibration';
import { cnnAnswerer } from '../../../math/cnnInfer';
import { hash32 } from '../../../math/rng';
import { netShape, pixels } from './nets';
import { fed, remedies, shifted, type Remedy } from './scanner';

/** Patients whom no network has seen, by whom all are judged. */
export const scannerTest = 100;

/** One network on one scanner. */
export interface ScannerScore {
  readonly accuracy: number;
  /** Mean probability that it gave to its own answers. */
  readonly sureness: number;
  readonly bins: readonly ReliabilityBin[];
  readonly calibrationError: number;
}

export type ScannerScores = Readonly<Partial<Record<Remedy, ScannerScore>>>;

/** An unseen patient on the other scanner: the same patient has the same scanner whatever the strength. */
export function otherImage(bytes: Uint8Array, shift: ScannerShift, patient: number): Uint8Array {
  const moved = shift.contrast + shift.noise + shift.bias + shift.resolution > 0;
  return moved ? shifted(bytes, shift, hash32(0xb, patient)) : bytes;
}

/** How sure a network was of each answer, and whether it was right. */
export function scoreOf(sure: readonly number[], right: readonly number[]): ScannerScore {
  const bins = reliability(sure, right);
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  return { accuracy: mean(right), sureness: mean(sure), bins, calibrationError: calibrationError(bins) };
}

/**
 * Judges the networks on unseen patients of a scanner; gives up the turn after every image, and shows a network as
 * soon as it is through.
 * @param x images of vendor A
 */
export function* judgeNets(
  nets: Readonly<Partial<Record<Remedy, ArrayLike<number>>>>,
  x: Uint8Array,
  labels: ArrayLike<number>,
  shift: ScannerShift,
): Generator<ScannerScores | undefined, ScannerScores> {
  const images: Uint8Array[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    images.push(otherImage(x.subarray(i * pixels, (i + 1) * pixels), shift, i));
    yield undefined;
  }
  let scores: ScannerScores = {};
  for (const remedy of remedies) {
    const params = nets[remedy];
    if (!params) continue;
    const answer = cnnAnswerer(netShape, params);
    const [sure, right]: number[][] = [[], []];
    for (const [i, image] of images.entries()) {
      const [ring, solid] = answer(fed(remedy, image)).probabilities;
      sure!.push(Math.max(ring!, solid!));
      right!.push((solid! > ring! ? 1 : 0) === labels[i] ? 1 : 0);
      yield undefined;
    }
    scores = { ...scores, [remedy]: scoreOf(sure!, right!) };
    yield scores;
  }
  return scores;
}

/** How often each gray level occurs, as a share of all pixels but the air. */
export function grayCounts(images: Iterable<Uint8Array>, bins = 64): Float64Array {
  const counts = new Float64Array(bins);
  for (const image of images)
    for (let i = 0; i < image.length; i += 1)
      if (image[i]! > 12) counts[Math.min(bins - 1, Math.floor((image[i]! * bins) / 256))]! += 1;
  return counts;
}
