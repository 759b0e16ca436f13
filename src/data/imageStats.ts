import type { PlainImage } from './image';

/** How many numbers an image is: rows x columns x channels (512 x 512 gray = 262,144). */
export function numberCount(image: PlainImage): number {
  return image.rows * image.columns * image.channels;
}

/** How many bytes the numbers take when each has whole bytes of its own (12 bits take 2 bytes). */
export function byteCount(image: PlainImage): number {
  return numberCount(image) * (image.bits <= 8 ? 1 : image.bits <= 16 ? 2 : 4);
}

/** Smallest, largest and mean value of one channel, in the image's unit. */
export interface ImageStats {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
}

/** Whether a stored number counts: all but padding, and padding too where there is nothing else. */
function counting({ padding, stored }: PlainImage): (number: number) => boolean {
  const isPicture = (number: number) => !padding || number < padding.from || number > padding.to;
  return !padding || stored.some(isPicture) ? isPicture : () => true;
}

/**
 * Smallest, largest and mean value of one channel. Padding does not count, unless there is nothing else.
 * @param channel 0 to channels - 1
 */
export function imageStats(image: PlainImage, channel = 0): ImageStats {
  const { stored, channels } = image;
  const { slope, intercept } = image.rescale;
  const counts = counting(image);
  let min = Infinity;
  let max = -Infinity;
  let sum = 0;
  let count = 0;
  for (let i = channel; i < stored.length; i += channels) {
    const number = stored[i]!;
    if (!counts(number)) continue;
    if (number < min) min = number;
    if (number > max) max = number;
    sum += number;
    count += 1;
  }
  const ends = [slope * min + intercept, slope * max + intercept];
  return { min: Math.min(...ends), max: Math.max(...ends), mean: (slope * sum) / count + intercept };
}

/** Counts of values between `from` and `to` in bins of equal width; the last bin holds `to` itself. */
export interface Histogram {
  readonly counts: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Histogram of one channel over its own range of values; padding does not count.
 * @param bins 1 to 4096; fewer come back if there are fewer different stored numbers than bins
 * @param channel 0 to channels - 1
 */
export function histogram(image: PlainImage, bins = 64, channel = 0): Histogram {
  const { min: from, max: to } = imageStats(image, channel);
  const { slope, intercept } = image.rescale;
  const inside = counting(image);
  const levels = Math.round((to - from) / Math.abs(slope)) + 1;
  const counts = new Uint32Array(Math.max(1, Math.min(bins, 4096, levels)));
  const scale = counts.length / (to - from || 1);
  for (let i = channel; i < image.stored.length; i += image.channels) {
    if (!inside(image.stored[i]!)) continue;
    const bin = Math.floor((slope * image.stored[i]! + intercept - from) * scale);
    counts[Math.min(counts.length - 1, bin)]! += 1;
  }
  return { counts, from, to };
}
