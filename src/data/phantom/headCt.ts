import { createRng, hash32 } from '../../math/rng';
import { identityRescale } from '../image';
import { vendorA } from '../transform/scannerShift';
import type { BrainOptions } from './brainMr';
import { ctPalette } from './brainPalette';
import { paintHead } from './head';
import { scanCt } from './scanCt';
import type { Phantom } from './truth';

/**
 * An axial CT slice of the same heads after contrast, with the same lesions (the target set of transfer learning), as
 * it is copied out of a viewer: in a window for brain, without Hounsfield units.
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: the same patient as brainMr(size, seed)
 * @returns 8-bit gray levels, and the truth
 * @throws RangeError for any other size
 */
export function headCt(size: number, seed: number, options: BrainOptions = {}): Phantom {
  const { levels, ...truth } = paintHead(size, seed, ctPalette, options);
  return {
    image: {
      rows: size,
      columns: size,
      channels: 1,
      stored: scanCt(levels, size, createRng(hash32(seed, 2)), options.shift ?? vendorA),
      bits: 8,
      rescale: identityRescale,
      modality: 'CT',
      name: 'CT, head',
    },
    ...truth,
  };
}
