import { createRng, hash32 } from '../../math/rng';
import type { ScannerShift } from '../transform/scannerShift';
import { vendorA } from '../transform/scannerShift';
import { ctPalette } from './brainPalette';
import type { BrainOptions } from './brainMr';
import type { Field } from './field';
import { paintHead } from './head';
import { scanCt } from './scanCt';
import type { Phantom } from './truth';

/** HU of a gray level of soft tissue: white matter (103) 30, gray matter (115) 37. */
const slope = 0.6;
const huOf = (level: number) => 30 + slope * (level - 103);

/** The window in which the gray levels of the painting are the gray levels of the screen. */
export const headWindow = { center: huOf(127.5), width: 255 * slope };

/** HU: air below all tissue, bone far above it. */
function toHounsfield(levels: Field): Field {
  const hu = new Float32Array(levels.length);
  for (let i = 0; i < hu.length; i += 1) {
    const level = levels[i]!;
    const soft = huOf(level);
    if (level < 30) hu[i] = -1000 + ((level - 4) / 26) * (1000 + huOf(30));
    else hu[i] = level > 215 ? soft + 27 * (level - 215) : soft;
  }
  return hu;
}

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
  return {
    image: {
      ...scanCt(toHounsfield(levels), size, rng, { shift, noise: [6 * slope, 10 * slope], blur: 0.55 }),
      window: headWindow,
      name: 'CT, head',
    },
    ...truth,
  };
}
