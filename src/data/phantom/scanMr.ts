import type { Rng } from '../../math/rng';
import { drawBias, ricianNoise, shade, tone } from '../transform/levels';
import type { ScannerShift } from '../transform/scannerShift';
import { blur } from './blur';
import { uniform } from './field';
import type { Field } from './field';

/**
 * What an MR scanner makes of a slice: its gray scale, uneven coils, a little blur, Rician noise.
 * Every draw is made for every scanner, so that one patient keeps one noise while a scanner shifts.
 * @param levels 0..255, without noise
 * @param shift vendor A where all four are 0
 * @returns levels, 0 or more
 */
export function scanMr(levels: Field, size: number, rng: Rng, shift: ScannerShift): Field {
  const gamma = uniform(rng, 0.95, 1.05) + shift.contrast * uniform(rng, 0.6, 1);
  const gain = uniform(rng, 0.95, 1.05) - shift.contrast * uniform(rng, 0.1, 0.25);
  const offset = uniform(rng, -4, 4) + shift.contrast * uniform(rng, 8, 18);
  const noise = uniform(rng, 5, 9) + 15 * shift.noise;
  const shaded = shade(tone(levels, gamma, 1, 0), size, drawBias(rng), 0.1 + 0.6 * shift.bias);
  // A scanner's pixel is the smaller the finer the matrix, but never by as much as the matrix grows.
  const soft = blur(shaded, size, (0.45 + 0.85 * shift.resolution) * (size / 48) ** 0.3);
  for (let i = 0; i < soft.length; i += 1) soft[i] = soft[i]! * gain + offset;
  return ricianNoise(soft, noise, rng);
}
