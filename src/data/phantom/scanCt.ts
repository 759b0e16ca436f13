import type { Rng } from '../../math/rng';
import { shade, toBytes, tone } from '../transform/levels';
import type { ScannerShift } from '../transform/scannerShift';
import { blur } from './blur';
import { uniform } from './field';
import type { Field } from './field';
import { valueNoise } from './noise';

/**
 * What a CT scanner makes of a slice in one window: a reconstruction's blur and its grainy, correlated noise. Another
 * vendor's window is wider and brighter, its beam hardens towards the middle, its kernel is softer, its dose lower.
 * @param levels [size, size], 0..255, without noise
 * @returns bytes
 */
export function scanCt(levels: Field, size: number, rng: Rng, shift: ScannerShift): Uint8Array {
  const deviation = uniform(rng, 6, 10) + 15 * shift.noise;
  const gamma = 1 + shift.contrast * uniform(rng, 0.4, 0.8);
  const [gain, offset] = [1 - 0.25 * shift.contrast, shift.contrast * uniform(rng, 10, 25)];
  const cup = Float32Array.of(0, 0, 0, 1, 1);
  const toned = shade(tone(levels, gamma, gain, offset), size, cup, 0.4 * shift.bias);
  const soft = blur(toned, size, 0.55 + 0.85 * shift.resolution);
  // Noise of a reconstruction has no finest grain: half of it is white, half two pixels wide.
  const wide = valueNoise(rng, size, Math.floor(size / 2));
  for (let i = 0; i < soft.length; i += 1) soft[i] = soft[i]! + 0.7 * deviation * (rng.normal() + wide[i]!);
  return toBytes(soft);
}
