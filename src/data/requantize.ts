import { bitRange, storedRange } from './image';
import type { PlainImage } from './image';

/** Which of a few evenly spread gray levels a stored number falls on, and what a level means. */
export interface Levels {
  readonly bits: number;
  /** The level of a stored number, 0 to 2^bits - 1. */
  levelOf(stored: number): number;
  readonly rescale: PlainImage['rescale'];
}

/**
 * 2^bits levels, spread evenly from the smallest to the largest number that the image's bits can hold; every number
 * takes the nearest one, so 1 bit is black and white. The values keep their unit.
 * @param bits 1 to 16
 * @throws RangeError for any other number of bits
 */
export function levelsOf(image: PlainImage, bits: number): Levels {
  if (!Number.isInteger(bits) || bits < 1 || bits > 16)
    throw new RangeError(`bits must be a whole number from 1 to 16, got ${bits}.`);
  const { min, max } = storedRange(image);
  const step = (max - min) / bitRange(bits).max;
  const { slope, intercept } = image.rescale;
  return {
    bits,
    levelOf: (stored) => Math.round((stored - min) / step),
    rescale: { ...image.rescale, slope: slope * step, intercept: slope * min + intercept },
  };
}

/**
 * The image with fewer gray levels (see levelsOf).
 * @param bits 1 to 16; an image that has no more bits than that comes back as it is (bits cannot be added)
 * @throws RangeError for any other number of bits
 */
export function requantize(image: PlainImage, bits: number): PlainImage {
  const { levelOf, rescale } = levelsOf(image, bits);
  if (bits >= image.bits) return image;
  const stored = new (bits <= 8 ? Uint8Array : Uint16Array)(image.stored.length);
  if (image.bits <= 16) {
    // A table, since a large radiograph has millions of pixels and few different numbers.
    const { min, max } = storedRange(image);
    const table = Uint16Array.from({ length: max - min + 1 }, (_, i) => levelOf(min + i));
    for (let i = 0; i < stored.length; i += 1) stored[i] = table[image.stored[i]! - min]!;
  } else for (let i = 0; i < stored.length; i += 1) stored[i] = levelOf(image.stored[i]!);
  return { ...image, stored, bits, rescale };
}
