import { createRng, hash32 } from '../../math/rng';
import { identityRescale } from '../image';
import type { ScannerShift } from '../transform/scannerShift';
import { vendorA } from '../transform/scannerShift';
import { shrink } from './blur';
import type { ChestFinding } from './chestLesion';
import { paintChest } from './chestPath';
import { checkSize } from './field';
import { toPixel } from './pose';
import { develop, exposeXray } from './scanXray';
import type { Phantom } from './truth';

/** What may be chosen about the patient and the detector. */
export interface ChestOptions {
  /** 'none' unless given. */
  readonly finding?: ChestFinding;
  /** -1 left, 1 right in the image; drawn from the seed unless given. */
  readonly side?: -1 | 1;
  /** How far the finding stands out: 1 (default) as drawn, 0 not at all. */
  readonly contrast?: number;
  /** Vendor A unless given. */
  readonly shift?: ScannerShift;
}

/** Stored units per gray level. */
export const xrayGain = 16;

/**
 * A frontal chest radiograph: normal, with a nodule, or with a consolidation. What the beam passes is added up (soft
 * tissue, air, bone, vessels), weakened by the law of Beer and Lambert, veiled by scatter and developed like a film.
 * The same seed with another finding is the same patient.
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: another one is another patient
 * @returns 12-bit stored numbers without a unit (16 per gray level), bone bright, and the truth
 * @throws RangeError for any other size
 */
export function chestXray(
  size: number,
  seed: number,
  { finding = 'none', side, contrast = 1, shift = vendorA }: ChestOptions = {},
): Phantom {
  checkSize(size);
  // Vessels and rib edges are thinner than a pixel of a small picture: paint larger, then take means.
  const factor = size <= 128 ? 2 : 1;
  const large = size * factor;
  const { path, lungs, marked, pose, lesion } = paintChest(large, seed, { finding, side, contrast });
  const film = develop(path, large);
  const small = (field: Float32Array) => (factor === 1 ? field : shrink(field, large, factor));
  const half = (field: Float32Array) => Uint8Array.from(small(field), (share) => (share >= 0.5 ? 1 : 0));
  const levels = exposeXray(small(film), size, createRng(hash32(seed, 2)), shift);
  const stored = new Uint16Array(levels.length);
  for (let i = 0; i < stored.length; i += 1)
    stored[i] = Math.min(4095, Math.max(0, Math.round(xrayGain * levels[i]!)));
  const place = toPixel(pose, size, lesion.x, lesion.y);
  const radius = (lesion.radius * pose.scale * size) / 2;
  return {
    image: {
      rows: size,
      columns: size,
      channels: 1,
      stored,
      bits: 12,
      rescale: identityRescale,
      window: { center: 127.5 * xrayGain, width: 255 * xrayGain },
      modality: 'DX',
      name: 'Chest radiograph',
    },
    findings: finding === 'none' ? [] : [{ kind: finding, ...place, radius }],
    lesion: half(marked),
    anatomy: half(lungs),
  };
}
