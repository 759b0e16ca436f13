import type { Rng } from '../../math/rng';
import { bell, cover, ellipse, mix, uniform, valueNoise } from './field';

/** Gray levels (0..255) of a T1-weighted head after contrast, and its shape; drawn anew for every patient. */
export interface Brain {
  readonly white: number;
  readonly gray: number;
  readonly fluid: number;
  /** 1 on the skin, smaller inside; x to the right, y down, about -1..1. */
  shell(x: number, y: number): number;
  /** Gray level of brain at a point, and how far it is ventricle and cortex (0..1). */
  tissue(x: number, y: number, i: number): { level: number; ventricle: number; cortex: number };
  /** Gray level outside the brain: air, scalp, skull, fluid under it. */
  cover(x: number, y: number, i: number, edge: number): number;
  /** Bright sinuses at the top and the bottom of the midline. */
  sinuses(x: number, y: number): number;
}

const nuclei = [
  [0.165, -0.15, 0.055, 0.11, 0.25],
  [0.3, -0.02, 0.07, 0.17, -0.25],
  [0.115, 0.11, 0.085, 0.12, 0.2],
] as const;

const horns = [
  [0.085, -0.17, 0.042, 0.17, 0.3],
  [0.16, 0.27, 0.05, 0.17, -0.35],
  [0.055, 0.04, 0.025, 0.16, 0],
] as const;

/** Share of a point that is ventricle: the horns on both sides and the third ventricle between them. */
function ventricleAt(x: number, y: number, scale: number): number {
  let share = cover(1 - ellipse(x, y, 0, 0.06, 0.016 * scale, 0.12), 0.3);
  for (const [cx, cy, rx, ry, angle] of horns) {
    const out = ellipse(
      Math.abs(x),
      y,
      cx * (0.6 + 0.4 * scale),
      cy,
      rx * scale,
      ry * (0.5 + 0.5 * scale),
      angle,
    );
    share = Math.max(share, cover(1 - out, 0.16));
  }
  return share;
}

/** A head's anatomy. The noise's ridges make the folds of the cortex, which is what makes it believable. */
export function drawBrain(rng: Rng, size: number): Brain {
  const [ax, ay, egg] = [uniform(rng, 0.7, 0.77), uniform(rng, 0.87, 0.93), uniform(rng, 0.04, 0.12)];
  const white = uniform(rng, 138, 152);
  const gray = white * uniform(rng, 0.62, 0.69);
  const fluid = uniform(rng, 30, 44);
  const [scalp, marrow] = [uniform(rng, 165, 215), uniform(rng, 20, 55)];
  const ventricleScale = uniform(rng, 0.8, 1.3);
  const [choroid, upper, lower] = [uniform(rng, 40, 95), uniform(rng, 40, 90), uniform(rng, 80, 150)];
  const [scalpNoise, coarse, fine] = [
    valueNoise(rng, size, 8),
    valueNoise(rng, size, 7),
    valueNoise(rng, size, 14),
  ];
  const [texture, wiggle] = [valueNoise(rng, size, 6), valueNoise(rng, size, 6)];
  const outline = valueNoise(rng, size, 4);
  const vessels = Array.from({ length: 6 }, () => {
    const [angle, far] = [uniform(rng, 0, 2 * Math.PI), uniform(rng, 0.68, 0.82)];
    return { x: far * ax * Math.cos(angle), y: far * ay * Math.sin(angle), gain: uniform(rng, 30, 90) };
  });
  const shell = (x: number, y: number) => {
    const [u, v] = [x / (ax * (1 + egg * y)), y / ay];
    return Math.sqrt(u * u + v * v);
  };
  return {
    white,
    gray,
    fluid,
    shell,
    tissue(x, y, i) {
      const depth = 0.845 - shell(x, y);
      const ridge = Math.abs(fine[i]! + 0.35 * coarse[i]!);
      const fold = Math.sqrt(Math.min(1, Math.max(0, 1 - depth / 0.3)));
      const cortex = Math.max(bell(Math.max(depth, 0), 0.05), bell(ridge, 0.5) * fold);
      let level = mix(white, gray, cortex) + 3 * texture[i]!;
      const sulcus = bell(ridge, 0.2) * Math.min(1, Math.max(0, 1.15 - depth / 0.24));
      level = mix(level, fluid, 0.9 * sulcus);
      const fissure = cover(Math.abs(y) - 0.34, 0.03);
      const middle = x - 0.012 * wiggle[i]!;
      level = mix(level, gray, bell(middle, 0.075) * fissure);
      level = mix(level, fluid, 0.85 * bell(middle, 0.02) * fissure);
      for (const [cx, cy, rx, ry, angle] of nuclei)
        level = mix(
          level,
          1.04 * gray,
          0.85 * cover(1 - ellipse(Math.abs(x), y, cx, cy, rx, ry, angle), 0.12),
        );
      const ventricle = ventricleAt(x, y, ventricleScale);
      level = mix(level, 0.9 * fluid, ventricle);
      level += choroid * bell(Math.hypot((Math.abs(x) - 0.165) / 0.03, (y - 0.3) / 0.06), 1);
      for (const vessel of vessels) level += vessel.gain * bell(Math.hypot(x - vessel.x, y - vessel.y), 0.02);
      return { level, ventricle, cortex };
    },
    cover(x, y, i, edge) {
      const out = shell(x, y) + 0.006 * outline[i]!;
      const skin = mix(4, scalp + 10 * scalpNoise[i]!, cover(1 - out, edge));
      const skull = mix(skin, 28, cover(0.955 - out, edge)) + marrow * bell(out - 0.905, 0.018);
      return mix(skull, fluid, cover(0.868 - out, edge));
    },
    sinuses: (x, y) =>
      lower * bell(Math.hypot(x / 0.035, (y - 0.865 * ay) / 0.03), 1) +
      upper * bell(Math.hypot(x / 0.025, (y + 0.85 * ay) / 0.025), 1),
  };
}
