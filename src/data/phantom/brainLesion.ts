import type { Rng } from '../../math/rng';
import type { Brain } from './brainAnatomy';
import { bell, cover, mix, uniform, valueNoise } from './field';

/** The two tumors of Fig. 12: a bright rim around a dark core, or a solid one that infiltrates. */
export type TumorKind = 'ring' | 'solid';

/** A tumor in the head's coordinates (-1..1, y down). */
export interface BrainTumor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where a point lay before the tumor pushed the brain aside: ventricles and midline give way. */
  unpush(x: number, y: number): readonly [number, number];
  /** Gray level with edema and tumor laid over the brain's. */
  over(brain: ReturnType<Brain['tissue']>, x: number, y: number, i: number): number;
}

/** A tumor on one side. The same seed gives both kinds the same place, size and edema. */
export function drawTumor(rng: Rng, size: number, brain: Brain, kind: TumorKind, side: -1 | 1): BrainTumor {
  const radius = uniform(rng, 0.17, 0.27);
  const [angle, far] = [uniform(rng, -1.25, 1.25), uniform(rng, 0.34, 0.52)];
  const [cx, cy] = [side * (0.8 * far * Math.cos(angle) + 0.06), 1.05 * far * Math.sin(angle)];
  const push = uniform(rng, 0.2, 0.5) * radius;
  const [edemaReach, edemaLevel] = [uniform(rng, 1.5, 2.1), brain.white * uniform(rng, 0.6, 0.7)];
  const [edge7, edge4, edema9, grain14] = [7, 4, 9, 14].map((cells) => valueNoise(rng, size, cells));
  const [rim, core, wall] = [uniform(rng, 180, 235), uniform(rng, 45, 75), uniform(rng, 0.3, 0.46)];
  const [solid, mottle, blend] = [uniform(rng, 150, 210), uniform(rng, 12, 26), uniform(rng, 0.08, 0.25)];
  const sharp = Math.max((2 / size / radius) * 0.45, 0.05);
  const distance = (x: number, y: number) => Math.hypot(x - cx, y - cy) + 1e-4;
  return {
    x: cx,
    y: cy,
    radius,
    unpush(x, y) {
      const d = distance(x, y);
      const by = (push * bell(d, 2.2 * radius) * (d / (d + 0.05))) / d;
      return [x - by * (x - cx), y - by * (y - cy)];
    },
    over({ level, ventricle, cortex }, x, y, i) {
      const out = distance(x, y) / radius + 0.13 * (edge7![i]! + edge4![i]!);
      const edema = cover(edemaReach + 0.45 * edema9![i]! - out, 0.18) * (1 - ventricle) * (1 - 0.5 * cortex);
      const wet = mix(level, edemaLevel, 0.8 * edema);
      if (kind === 'solid') return mix(wet, solid + mottle * grain14![i]!, cover(1 - out, blend));
      const thick = wall + 0.06 * edema9![i]!;
      const bright = mix(wet, rim + 10 * grain14![i]!, cover(1 - out, sharp));
      return mix(bright, core + 8 * edema9![i]!, cover(1 - thick - out, sharp));
    },
  };
}
