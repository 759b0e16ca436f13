import { createRng } from '../../math/rng';
import { blur } from '../phantom/blur';
import { mapChannels } from './byteImage';
import type { ByteImage } from './byteImage';
import { drawBias, normalNoise, shade, tone } from './levels';
import { checkShift } from './scannerShift';
import type { ScannerShift } from './scannerShift';

/** What another camera's filter leaves of red, green and blue: a cooler picture. */
const otherTint = [0.86, 1.12, 1.45] as const;

/**
 * A finished image as another scanner or camera would have made it: its gray scale (gamma 1.6 to 2, gain down to 0.75,
 * offset up to 18; in color a cooler tint), uneven brightness, blur and noise, each by its own strength.
 * The same seed keeps one scanner while a strength moves.
 * @param shift each 0 (nothing changes) to 1
 * @throws RangeError if a strength is not between 0 and 1
 */
export function shiftScanner(image: ByteImage, shift: ScannerShift, seed: number): ByteImage {
  checkShift(shift);
  const rng = createRng(seed);
  const gamma = 1 + shift.contrast * (0.6 + 0.4 * rng.next());
  const gain = 1 - shift.contrast * (0.1 + 0.15 * rng.next());
  const offset = shift.contrast * (8 + 10 * rng.next());
  const bias = drawBias(rng);
  return mapChannels(image, (levels, channel) => {
    const tint = image.channels === 1 ? 1 : 1 + shift.contrast * (otherTint[channel]! - 1);
    const toned = shade(tone(levels, gamma, gain * tint, offset), image.columns, bias, 0.6 * shift.bias);
    return normalNoise(blur(toned, image.columns, 1.3 * shift.resolution), 20 * shift.noise, rng);
  });
}
