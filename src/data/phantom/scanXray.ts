import type { Rng } from '../../math/rng';
import { shade, tone } from '../transform/levels';
import type { ScannerShift } from '../transform/scannerShift';
import { blur, wideBlur } from './blur';
import { uniform } from './field';
import type { Field } from './field';

/** Share of scattered in direct radiation behind a grid. */
const scatterShare = 0.12;

/** Path that is shown white. */
const whitePath = 2.6;

/**
 * Develops what the beam passed into gray levels: Beer and Lambert's law, a veil of scatter that flattens what is
 * dense, the curve of a film, and a little of the edge enhancement that a digital detector adds.
 * @param path [size, size]: attenuation along the beam, 0 (air) to about 2.6 (spine and heart)
 * @returns levels 0..255, bone bright
 */
export function develop(path: Field, size: number): Field {
  const beam = new Float32Array(path.length);
  for (let i = 0; i < path.length; i += 1) beam[i] = Math.exp(-path[i]!);
  const scatter = wideBlur(beam, size, 0.07 * size);
  const level = new Float32Array(path.length);
  const white = 1 - Math.exp(-0.95 * whitePath);
  for (let i = 0; i < path.length; i += 1) {
    const seen = (beam[i]! + scatterShare * scatter[i]!) / (1 + scatterShare);
    level[i] = (255 * (1 - seen ** 0.95)) / white;
  }
  const soft = wideBlur(level, size, 0.018 * size);
  for (let i = 0; i < level.length; i += 1) level[i] = level[i]! + 0.35 * (level[i]! - soft[i]!);
  return level;
}

/**
 * What a detector makes of a film: its gray scale, a tilt of the beam, blur, and noise that is strongest where least
 * radiation came through. Every draw is made for every detector.
 * @param levels 0..255, without noise
 */
export function exposeXray(levels: Field, size: number, rng: Rng, shift: ScannerShift): Field {
  const gamma = uniform(rng, 0.95, 1.08) + shift.contrast * uniform(rng, 0.5, 0.85);
  const gain = uniform(rng, 0.95, 1.03) - shift.contrast * uniform(rng, 0.2, 0.3);
  const offset = uniform(rng, -6, 6) + shift.contrast * uniform(rng, 25, 40);
  const tilt = Float32Array.of(uniform(rng, -1, 1), uniform(rng, -1, 1), 0, 0, 0);
  const deviation = 2.6 + 18 * shift.noise;
  const toned = shade(tone(levels, gamma, gain, offset), size, tilt, 0.06 + 0.4 * shift.bias);
  const soft = blur(toned, size, 0.3 + 1 * shift.resolution);
  for (let i = 0; i < soft.length; i += 1)
    soft[i] = soft[i]! + deviation * (0.6 + 0.7 * Math.min(1, levels[i]! / 255)) * rng.normal();
  return soft;
}
