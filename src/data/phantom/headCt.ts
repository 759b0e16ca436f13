import { createRng, hash32 } from '../../math/rng';
import type { ImageWindow } from '../image';
import type { ScannerShift } from '../transform/scannerShift';
import { vendorA } from '../transform/scannerShift';
import { ctHu, ctHuPerLevel, ctPalette } from './brainPalette';
import type { BrainOptions } from './brainMr';
import { paintHead } from './head';
import { scanCt } from './scanCt';
import type { Phantom } from './truth';

/** The window in which the levels 0..255 of the painting are those of the screen. */
export const headWindow: ImageWindow = { center: ctHu(127.5), width: 255 * ctHuPerLevel };

/**
 * An axial CT slice of the same heads after contrast, with the same lesions (the target set of transfer learning).
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: the same patient as brainMr(size, seed)
 * @returns 12-bit stored numbers, HU = stored - 1024, with a window for brain, and the truth
 * @throws RangeError for any other size
 */
export function headCt(size: number, seed: number, options: BrainOptions = {}): Phantom {
  const { levels, ...truth } = paintHead(size, seed, ctPalette, options);
  const shift: ScannerShift = options.shift ?? vendorA;
  const rng = createRng(hash32(seed, 2));
  const noise = [6 * ctHuPerLevel, 10 * ctHuPerLevel] as const;
  return {
    image: {
      ...scanCt(levels.map(ctHu), size, rng, { shift, noise, blur: 0.55 }),
      window: headWindow,
      name: 'CT, head',
    },
    ...truth,
  };
}
