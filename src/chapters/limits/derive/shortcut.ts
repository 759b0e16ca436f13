import { cnnAnswerer } from '../../../math/cnnInfer';
import { initialCnnParameters } from '../../../math/cnnShape';
import { gradCam, type ClassMap } from '../../../math/gradCam';
import { correlation, covered, median, occlusionMap } from '../../../math/occlusion';
import { hash32 } from '../../../math/rng';
import type { ModelName } from '../modelShortcut';
import type { Hospital } from './cheat';
import { fixedScale, netShape, pixels, side } from './nets';

/** Pixels along a side of the brush. */
export const brush = 8;
/** Pixels from one place of the patch to the next in the map of all places. */
export const stride = 4;
/** Patients whom both networks are tested on. */
export const shortcutTest = 100;

/** Which of the two was trained where: drawn by the seed, so that the letter gives nothing away. */
export function hospitalOf(model: ModelName, seed: number): Hospital {
  const first: Hospital = hash32(seed, 0xab) % 2 === 0 ? 'cheat' : 'honest';
  const second: Hospital = first === 'cheat' ? 'honest' : 'cheat';
  return model === 'A' ? first : second;
}

export const cheaterOf = (seed: number): ModelName => (hospitalOf('A', seed) === 'cheat' ? 'A' : 'B');

export const normalized = (bytes: ArrayLike<number>): Float32Array =>
  Float32Array.from(bytes, (value) => (value - fixedScale.mean) / fixedScale.sd);

/** Bytes with the brush on them, in the middle gray of the image. */
export function brushed(bytes: Uint8Array, row: number, col: number): Uint8Array {
  if (row < 0 || col < 0) return bytes;
  const half = brush / 2;
  return Uint8Array.from(covered(bytes, side, row - half, col - half, brush, median(bytes)));
}

/** Probability of a solid tumor. */
export function solidOf(params: ArrayLike<number>, bytes: ArrayLike<number>): number {
  return cnnAnswerer(netShape, params)(normalized(bytes)).probabilities[1]!;
}

/** Share of right answers; gives up the turn after each image. */
export function* accuracyOn(
  params: ArrayLike<number>,
  x: Uint8Array,
  labels: ArrayLike<number>,
): Generator<undefined, number> {
  const answer = cnnAnswerer(netShape, params);
  let right = 0;
  for (let i = 0; i < labels.length; i += 1) {
    const [ring, solid] = answer(normalized(x.subarray(i * pixels, (i + 1) * pixels))).probabilities;
    if ((solid! > ring! ? 1 : 0) === labels[i]) right += 1;
    yield undefined;
  }
  return right / labels.length;
}

/** Where covering takes most from the answer that the network gives to this image. */
export function* fallsOf(params: ArrayLike<number>, bytes: Uint8Array): Generator<undefined, ClassMap> {
  const answer = cnnAnswerer(netShape, params);
  const image = normalized(bytes);
  const label = answer(image).probabilities[1]! > 0.5 ? 1 : 0;
  const map = yield* occlusionMap(image, side, (each) => answer(each).probabilities[label]!, brush, stride);
  return { rows: map.rows, columns: map.columns, values: map.falls.map((fall) => Math.max(0, fall)) };
}

/** The same network before it has learned anything. */
export const randomWeights = (seed: number): Float32Array => initialCnnParameters(netShape, 1000 + seed);

/** Grad-CAM of the answer that the network gives to this image. */
export function camOf(params: ArrayLike<number>, bytes: Uint8Array, label?: number): ClassMap {
  const image = normalized(bytes);
  return gradCam(netShape, params, image, label ?? (solidOf(params, bytes) > 0.5 ? 1 : 0));
}

/** How alike two maps are, -1 to 1; NaN where one of them is empty. */
export const likeness = (a: ClassMap, b: ClassMap): number => correlation(a.values, b.values);

/** Share of a map that lies in the corner of the mark: 12 of 48 pixels in both directions. NaN for an empty map. */
export function cornerShare({ rows, columns, values }: ClassMap): number {
  let [corner, all] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    all += values[i]!;
    if (Math.floor(i / columns) < rows / 4 && i % columns < columns / 4) corner += values[i]!;
  }
  return all > 0 ? corner / all : NaN;
}
