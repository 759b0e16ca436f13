import type { Rng } from '../../math/rng';
import type { PlainImage } from '../image';
import type { ScannerShift } from '../transform/scannerShift';
import { blur } from './blur';
import { uniform } from './field';
import type { Field } from './field';
import { grain } from './noise';

/** HU = stored - 1024, as CT scanners store it. */
export const ctIntercept = -1024;

/** How a CT scanner is set. */
export interface CtScan {
  readonly shift: ScannerShift;
  /** Standard deviation of the noise in HU: smallest and largest drawn. */
  readonly noise: readonly [number, number];
  /** Blur of the reconstruction in pixels. */
  readonly blur: number;
}

/**
 * What a CT scanner makes of a slice in HU: a reconstruction's blur and its grainy, correlated noise. Another vendor
 * may be noisier and softer, harden the beam (a cup-shaped fall of up to 40 HU) and scale soft tissue down by 15 %.
 * @param hu [size, size]
 * @returns 12-bit stored numbers, HU = stored - 1024
 */
export function scanCt(hu: Field, size: number, rng: Rng, { shift, noise, blur: sigma }: CtScan): PlainImage {
  const deviation = uniform(rng, ...noise) * (1 + 1.5 * shift.noise);
  const soft = blur(hu, size, sigma + 0.85 * shift.resolution);
  // Noise of a reconstruction has no finest grain: half of it white, half of it two pixels wide.
  const [white, wide] = [grain(rng, size, 0), grain(rng, size, 0.8)];
  const scale = 1 - 0.15 * shift.contrast;
  const stored = new Uint16Array(hu.length);
  for (let i = 0; i < stored.length; i += 1) {
    const x = (2 * ((i % size) + 0.5)) / size - 1;
    const y = (2 * (Math.floor(i / size) + 0.5)) / size - 1;
    const cup = shift.bias * 40 * Math.max(0, 1 - 1.5 * (x * x + y * y));
    const clean = soft[i]!;
    const value = clean > 300 || clean < -300 ? clean : clean * scale - cup;
    const noisy = value + deviation * 0.7 * (white[i]! + wide[i]!);
    stored[i] = Math.min(4095, Math.max(0, Math.round(noisy - ctIntercept)));
  }
  return {
    rows: size,
    columns: size,
    channels: 1,
    stored,
    bits: 12,
    rescale: { slope: 1, intercept: ctIntercept, unit: 'HU' },
    modality: 'CT',
    name: 'CT',
  };
}
