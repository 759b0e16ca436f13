import { createRng, hash32 } from '../../math/rng';
import { identityRescale } from '../image';
import { vendorA } from '../transform/scannerShift';
import type { ScannerShift } from '../transform/scannerShift';
import { mrPalette } from './brainPalette';
import { paintHead } from './head';
import type { HeadOptions } from './head';
import { scanMr } from './scanMr';
import type { Phantom } from './truth';

/** What may be chosen about the patient and the scanner. */
export interface BrainOptions extends HeadOptions {
  /** Vendor A unless given. */
  readonly shift?: ScannerShift;
}

/** Stored units per gray level: an MR scanner's numbers have no unit and no fixed scale. */
export const mrGain = 4;

/**
 * An axial T1-weighted MR slice of the head after contrast, healthy or with a tumor (Fig. 12).
 * The same seed with another tumor is the same patient, in the same scan, with the other lesion.
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: another one is another patient
 * @returns 12-bit stored numbers without a unit (4 per gray level), and the truth
 * @throws RangeError for any other size
 */
export function brainMr(size: number, seed: number, options: BrainOptions = {}): Phantom {
  const { levels, ...truth } = paintHead(size, seed, mrPalette, options);
  const scanned = scanMr(levels, size, createRng(hash32(seed, 2)), options.shift ?? vendorA);
  const stored = new Uint16Array(scanned.length);
  for (let i = 0; i < stored.length; i += 1) stored[i] = Math.min(4095, Math.round(mrGain * scanned[i]!));
  return {
    image: {
      rows: size,
      columns: size,
      channels: 1,
      stored,
      bits: 12,
      rescale: identityRescale,
      window: { center: 115 * mrGain, width: 230 * mrGain },
      modality: 'MR',
      name: 'MR, head',
    },
    ...truth,
  };
}
