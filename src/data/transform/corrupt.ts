import { createRng } from '../../math/rng';
import { blur } from '../phantom/blur';
import { drawBias, normalNoise, shade, tone } from './levels';
import type { Levels } from './levels';
import { mapChannels } from './byteImage';
import type { ByteImage } from './byteImage';

/** Ways in which an image may be spoilt, one at a time. */
export const corruptions = [
  'darker',
  'lighter',
  'flat',
  'veil',
  'blur',
  'coarse',
  'uneven',
  'noise',
  'motion',
  'covered',
] as const;
export type Corruption = (typeof corruptions)[number];

/** Means of blocks of pixels: a lower resolution in the same number of pixels. */
function coarsen(levels: Levels, columns: number, block: number): Levels {
  if (block <= 1) return levels;
  const rows = levels.length / columns;
  const out = new Float32Array(levels.length);
  for (let top = 0; top < rows; top += block) {
    for (let left = 0; left < columns; left += block) {
      const [bottom, right] = [Math.min(rows, top + block), Math.min(columns, left + block)];
      let sum = 0;
      for (let r = top; r < bottom; r += 1)
        for (let c = left; c < right; c += 1) sum += levels[r * columns + c]!;
      const mean = sum / ((bottom - top) * (right - left));
      for (let r = top; r < bottom; r += 1) out.fill(mean, r * columns + left, r * columns + right);
    }
  }
  return out;
}

/** A patient who moved: a fainter copy of the picture, shifted along its columns and wrapped round, as in MR. */
function ghost(levels: Levels, columns: number, shift: number, share: number): Levels {
  const rows = levels.length / columns;
  const out = new Float32Array(levels.length);
  for (let row = 0; row < rows; row += 1) {
    const up = ((row + shift) % rows) * columns;
    const down = ((row - shift + rows) % rows) * columns;
    for (let column = 0; column < columns; column += 1) {
      const copies = 0.5 * (levels[up + column]! + levels[down + column]!);
      out[row * columns + column] = (1 - share) * levels[row * columns + column]! + share * copies;
    }
  }
  return out;
}

/** A black square of a side of a share of the picture, somewhere in it. */
function coverUp(levels: Levels, columns: number, share: number, at: readonly [number, number]): Levels {
  const rows = levels.length / columns;
  const side = Math.round(share * Math.min(rows, columns));
  const [top, left] = [Math.floor(at[0] * (rows - side + 1)), Math.floor(at[1] * (columns - side + 1))];
  const out = levels.slice();
  for (let row = top; row < top + side; row += 1)
    out.fill(0, row * columns + left, row * columns + left + side);
  return out;
}

/**
 * The image spoilt in one way: darker (gamma to 1.9), lighter (gamma to 0.52), flat (gain to 0.45), veil (offset to
 * 65), blur (to 1.3 pixels of 48), coarse (blocks to 4 pixels of 48), uneven (bias to 0.7), noise (to 22 levels),
 * motion (a ghost of up to 0.4), covered (a black square of up to a third of the side).
 * @param strength 0 (nothing changes) to 1
 * @param seed of the noise and the places; the same for every strength
 * @returns a new image; the one given stays as it is
 * @throws RangeError if the strength is not between 0 and 1
 */
export function corrupt(image: ByteImage, kind: Corruption, strength: number, seed: number): ByteImage {
  if (!(strength >= 0 && strength <= 1))
    throw new RangeError(`strength must be a number from 0 to 1, got ${strength}.`);
  const { columns } = image;
  const rows = image.pixels.length / image.channels / columns;
  const pixel = Math.min(rows, columns) / 48;
  const rng = createRng(seed);
  const bias = drawBias(rng);
  const place = [rng.next(), rng.next()] as const;
  const shift = Math.round((0.15 + 0.2 * rng.next()) * rows);
  return mapChannels(image, (levels) => {
    switch (kind) {
      case 'darker':
        return tone(levels, 1 + 0.9 * strength, 1, 0);
      case 'lighter':
        return tone(levels, 1 - 0.48 * strength, 1, 0);
      case 'flat':
        return tone(levels, 1, 1 - 0.55 * strength, 0);
      case 'veil':
        return tone(levels, 1, 1, 65 * strength);
      case 'blur':
        return blur(levels, columns, 1.3 * pixel * strength);
      case 'coarse':
        return coarsen(levels, columns, Math.round(1 + (4 * pixel - 1) * strength));
      case 'uneven':
        return shade(levels, columns, bias, 0.7 * strength);
      case 'noise':
        return normalNoise(levels, 22 * strength, rng);
      case 'motion':
        return ghost(levels, columns, shift, 0.4 * strength);
      case 'covered':
        return coverUp(levels, columns, strength / 3, place);
    }
  });
}
