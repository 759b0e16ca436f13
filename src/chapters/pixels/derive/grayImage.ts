import type { PlainImage } from '../../../data/image';
import type { Stroke } from '../modelMatrix';

/** Pixels that are turned to gray before somebody else may have a turn. */
const SLICE = 250_000;

/** A color image as gray, in slices: 0.299 R + 0.587 G + 0.114 B, the luma of television (ITU-R BT.601). */
export function* graySteps(image: PlainImage): Generator<void, PlainImage, void> {
  if (image.channels === 1) return image;
  const stored = image.stored.slice(0, image.rows * image.columns);
  for (let i = 0; i < stored.length; i++) {
    const at = 3 * i;
    stored[i] = Math.round(
      0.299 * image.stored[at]! + 0.587 * image.stored[at + 1]! + 0.114 * image.stored[at + 2]!,
    );
    if (i % SLICE === SLICE - 1) yield;
  }
  return { ...image, channels: 1, stored };
}

/** A gray image with everything that was painted on it. */
export function withStrokes(image: PlainImage, strokes: readonly Stroke[]): PlainImage {
  if (strokes.length === 0) return image;
  const stored = image.stored.slice();
  for (const stroke of strokes) {
    for (const place of stroke.places) if (place >= 0 && place < stored.length) stored[place] = stroke.stored;
  }
  return { ...image, stored };
}
