import type { PlainImage } from '../../../data/image';
import { levelsOf, requantize } from '../../../data/requantize';
import type { Stroke } from '../modelMatrix';
import { graySteps, withStrokes } from './grayImage';
import { patchSmall, smallSteps, type SmallPicture } from './smallPicture';
import { coarseCounts, countSteps, recount, type StoredCounts } from './storedCounts';

/** A gray image with everything that hangs on all of its pixels: how often each number occurs, and what is drawn. */
export interface Prepared {
  readonly image: PlainImage;
  readonly counts: StoredCounts;
  readonly small: SmallPicture;
}

/** Prepares an image, gray or color, in slices. */
export function* prepareSteps(image: PlainImage): Generator<void, Prepared, void> {
  const gray = yield* graySteps(image);
  const counts = yield* countSteps(gray);
  return { image: gray, counts, small: yield* smallSteps(gray) };
}

/** The image with what was painted on it; only what was painted is counted and drawn anew. */
export function paintPrepared(base: Prepared, strokes: readonly Stroke[]): Prepared {
  if (strokes.length === 0) return base;
  const image = withStrokes(base.image, strokes);
  const places = new Set(strokes.flatMap((stroke) => stroke.places));
  const { padding } = image;
  const counted = (number: number) =>
    padding && number >= padding.from && number <= padding.to ? null : number;
  const changes = [...places]
    .filter((place) => place >= 0 && place < image.stored.length)
    .map((place) => [counted(base.image.stored[place]!), counted(image.stored[place]!)] as const);
  return { image, counts: recount(base.counts, changes), small: patchSmall(base.small, image, places) };
}

/** The image with fewer bits, if fewer are asked for than it has; palette numbers are left alone. */
export function coarsen(whole: Prepared, bits: number): Prepared {
  if (bits >= whole.image.bits || whole.image.palette) return whole;
  const levels = levelsOf(whole.image, bits);
  const image = requantize(whole.image, bits);
  const { small } = whole;
  const values = small.factor === 1 ? image.stored : Float32Array.from(small.values, levels.levelOf);
  return { image, counts: coarseCounts(whole.counts, levels), small: { ...small, values } };
}
