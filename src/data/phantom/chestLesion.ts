import type { Rng } from '../../math/rng';
import { cover, ellipse, uniform } from './field';
import { valueNoise } from './noise';

/** What a chest radiograph may show. */
export type ChestFinding = 'none' | 'nodule' | 'consolidation';

/** A shadow in the lung, in the chest's coordinates. */
export interface ChestLesion {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How much it adds to the path of the beam, in units of the lung's own darkness. */
  density(x: number, y: number, i: number): number;
  /** Whether a point belongs to it. */
  holds(x: number, y: number, i: number): boolean;
}

/**
 * A nodule or a consolidation on one side. The same seed draws both, so another finding leaves the patient as it is.
 * @param side -1 the picture's left, 1 its right
 * @param contrast 1 as drawn; less is harder to see
 */
export function drawChestLesion(
  rng: Rng,
  size: number,
  finding: ChestFinding,
  side: -1 | 1,
  contrast: number,
): ChestLesion {
  const nodule = {
    x: side * uniform(rng, 0.28, 0.58),
    y: uniform(rng, -0.42, 0.22),
    radius: uniform(rng, 0.075, 0.125),
    gain: contrast * uniform(rng, 0.42, 0.62),
  };
  const patch = {
    x: side * uniform(rng, 0.3, 0.48),
    y: uniform(rng, -0.2, 0.25),
    radius: uniform(rng, 0.18, 0.26),
    high: uniform(rng, 0.16, 0.24),
    gain: contrast * uniform(rng, 0.45, 0.75),
  };
  const [edge9, edge7, texture] = [9, 7, 16].map((cells) => valueNoise(rng, size, cells));
  const noduleOut = (x: number, y: number, i: number) =>
    Math.sqrt((x - nodule.x) ** 2 + (y - nodule.y) ** 2) / nodule.radius + 0.1 * edge9![i]!;
  const patchOut = (x: number, y: number, i: number) =>
    ellipse(x, y, patch.x, patch.y, patch.radius, patch.high) + 0.25 * edge7![i]!;
  if (finding === 'consolidation') {
    return {
      x: patch.x,
      y: patch.y,
      radius: Math.max(patch.radius, patch.high),
      density(x, y, i) {
        const out = patchOut(x, y, i);
        return out > 3 ? 0 : patch.gain * cover(1 - out, 0.22) * (1 + 0.25 * texture![i]!);
      },
      holds: (x, y, i) => patchOut(x, y, i) < 1,
    };
  }
  return {
    x: nodule.x,
    y: nodule.y,
    radius: nodule.radius,
    density(x, y, i) {
      const out = noduleOut(x, y, i);
      if (finding === 'none' || out > 2.5) return 0;
      return nodule.gain * cover(1 - out, 0.12) * (0.6 + 0.4 * Math.sqrt(Math.max(0, 1 - out * out)));
    },
    holds: (x, y, i) => finding === 'nodule' && noduleOut(x, y, i) < 1,
  };
}
