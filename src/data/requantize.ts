import { bitRange, storedRange } from './image';
import type { PlainImage } from './image';

/**
 * The image with fewer gray levels: 2^bits of them, spread evenly from the smallest to the largest number that its
 * bits can hold; every pixel takes the nearest level, so 1 bit is black and white. The values keep their unit.
 * @param bits 1 to 12; an image that has no more bits than that comes back as it is (bits cannot be added)
 * @throws RangeError for any other number of bits
 */
export function requantize(image: PlainImage, bits: number): PlainImage {
  if (!Number.isInteger(bits) || bits < 1 || bits > 12)
    throw new RangeError(`bits must be a whole number from 1 to 12, got ${bits}.`);
  if (bits >= image.bits) return image;
  const { min, max } = storedRange(image);
  const { max: top } = bitRange(bits);
  const step = (max - min) / top;
  const stored = new (bits <= 8 ? Uint8Array : Uint16Array)(image.stored.length);
  for (let i = 0; i < stored.length; i += 1) stored[i] = Math.round((image.stored[i]! - min) / step);
  const { slope, intercept } = image.rescale;
  return {
    ...image,
    stored,
    bits,
    rescale: { ...image.rescale, slope: slope * step, intercept: slope * min + intercept },
  };
}
