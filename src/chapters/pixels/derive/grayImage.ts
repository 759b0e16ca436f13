import type { PlainImage } from '../../../data/image';
import type { Stroke } from '../modelMatrix';

/** Longest side that the chapter works on: larger images are cropped to their middle, never resampled. */
export const MAX_SIDE = 1024;

/** The middle of an image, at most MAX_SIDE pixels a side; the image itself when it is not larger. */
export function cropToMiddle(image: PlainImage): PlainImage {
  const rows = Math.min(image.rows, MAX_SIDE);
  const columns = Math.min(image.columns, MAX_SIDE);
  if (rows === image.rows && columns === image.columns) return image;
  const top = Math.floor((image.rows - rows) / 2);
  const left = Math.floor((image.columns - columns) / 2);
  const length = columns * image.channels;
  const stored = image.stored.slice(0, rows * length);
  for (let row = 0; row < rows; row++) {
    const from = ((top + row) * image.columns + left) * image.channels;
    stored.set(image.stored.subarray(from, from + length), row * length);
  }
  return { ...image, rows, columns, stored };
}

/** A color image as gray: 0.299 R + 0.587 G + 0.114 B, the luma of television (ITU-R BT.601). */
export function toGray(image: PlainImage): PlainImage {
  if (image.channels === 1) return image;
  const stored = image.stored.slice(0, image.rows * image.columns);
  for (let i = 0; i < stored.length; i++) {
    const [r, g, b] = [image.stored[3 * i]!, image.stored[3 * i + 1]!, image.stored[3 * i + 2]!];
    stored[i] = Math.round(0.299 * r + 0.587 * g + 0.114 * b);
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
