import type { Rng } from '../../math/rng';
import type { BrainPoint } from './brainAnatomy';
import type { HeadPalette } from './brainPalette';
import { bell, cover, mix, uniform } from './field';
import { valueNoise } from './noise';

/**
 * The tumors of Fig. 12: a bright rim around a dark, necrotic core, or a solid one that infiltrates. The third, five
 * small satellites, is there for those who look for groups without labels.
 */
export type TumorKind = 'ring' | 'solid' | 'satellites';

/** A tumor in the head's coordinates (-1..1, y down). */
export interface BrainTumor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far the tumor pushed the brain away from its center, per length: ventricles and midline give way. */
  push(x: number, y: number): number;
  /** Gray level with edema and tumor laid over the brain's. */
  over(level: number, brain: BrainPoint, x: number, y: number, i: number): number;
  /** Whether a point belongs to the tumor itself (not to the edema). */
  holds(x: number, y: number, i: number): boolean;
}

/** How a tumor is drawn. */
export interface TumorOptions {
  readonly kind: TumorKind;
  /** -1 left, 1 right in the image. */
  readonly side: -1 | 1;
  /** How far the tumor stands out of its edema: 1 as drawn, 0 not at all. */
  readonly contrast: number;
  /** Its center in the head's coordinates, instead of the one that the seed draws. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** A tumor on one side. The same seed gives all kinds the same place, size and edema. */
export function drawTumor(
  rng: Rng,
  size: number,
  white: number,
  palette: HeadPalette,
  { kind, side, contrast, at }: TumorOptions,
): BrainTumor {
  const radius = uniform(rng, 0.17, 0.27);
  const [angle, far] = [uniform(rng, -1.25, 1.25), uniform(rng, 0.34, 0.52)];
  const cx = at?.x ?? side * (0.8 * far * Math.cos(angle) + 0.06);
  const cy = at?.y ?? 1.05 * far * Math.sin(angle);
  const pushed = uniform(rng, 0.2, 0.5) * radius;
  const [edemaReach, edemaLevel] = [uniform(rng, 1.5, 2.1), white * uniform(rng, 0.6, 0.7)];
  const noise = (cells: number) => valueNoise(rng, size, cells);
  const [edge7, edge4, edema9, grain14, wall6, core10] = [
    noise(7),
    noise(4),
    noise(9),
    noise(14),
    noise(6),
    noise(10),
  ];
  const [rim, core] = [palette.rim(white, rng.next()), uniform(rng, ...palette.core)];
  const wall = uniform(rng, 0.3, 0.46);
  const solid = palette.solid(white, rng.next());
  const [mottle, blend] = [palette.mottle * uniform(rng, 12, 26), uniform(rng, 0.08, 0.25)];
  const sharp = Math.max((2 / size / radius) * 0.45, 0.05);
  const satellites = Array.from({ length: 5 }, (_, k) => {
    const at = uniform(rng, 0, 1) + (k * 2 * Math.PI) / 5;
    const away = radius * uniform(rng, 0.75, 1);
    return { x: cx + away * Math.cos(at), y: cy + away * Math.sin(at), r: radius * uniform(rng, 0.26, 0.36) };
  });
  const distance = (x: number, y: number) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) + 1e-4;
  const outness = (x: number, y: number, i: number) =>
    distance(x, y) / radius + 0.13 * (edge7[i]! + edge4[i]!);
  /** 1 on the border of the nearest satellite, less inside. */
  const nearest = (x: number, y: number) => {
    let out = Infinity;
    for (const { x: sx, y: sy, r } of satellites)
      out = Math.min(out, Math.sqrt((x - sx) ** 2 + (y - sy) ** 2) / r);
    return out;
  };
  const tumorLevel = (wet: number, out: number, x: number, y: number, i: number) => {
    if (kind === 'satellites') return mix(wet, solid + 25, cover(1 - nearest(x, y), 0.15));
    if (kind === 'solid') return mix(wet, solid + mottle * grain14[i]!, cover(1 - out, blend));
    const thick = wall + 0.06 * wall6[i]!;
    const bright = mix(wet, rim + 10 * edema9[i]!, cover(1 - out, sharp));
    return mix(bright, core + 8 * palette.mottle * core10[i]!, cover(1 - thick - out, sharp));
  };
  return {
    x: cx,
    y: cy,
    radius,
    push(x, y) {
      const d = distance(x, y);
      return d > 6.6 * radius ? 0 : (pushed * bell(d, 2.2 * radius)) / (d + 0.05);
    },
    over(level, { ventricle, cortex }, x, y, i) {
      const out = outness(x, y, i);
      if (out > 5) return level;
      const edema = cover(edemaReach + 0.45 * edema9[i]! - out, 0.18) * (1 - ventricle) * (1 - 0.5 * cortex);
      const wet = mix(level, edemaLevel, 0.8 * edema);
      return mix(wet, tumorLevel(wet, out, x, y, i), contrast);
    },
    holds: (x, y, i) => (kind === 'satellites' ? nearest(x, y) : outness(x, y, i)) < 1,
  };
}
