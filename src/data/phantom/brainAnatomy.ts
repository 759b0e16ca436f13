import type { Rng } from '../../math/rng';
import type { HeadPalette } from './brainPalette';
import { bell, clamp, cover, ellipse, mix, uniform } from './field';
import { valueNoise } from './noise';

/** What a point of brain is made of, besides its level: written for every pixel into one object. */
export interface BrainPoint {
  /** 0..1 */
  ventricle: number;
  /** 0..1 */
  cortex: number;
}

/** Gray levels (0..255) of a head after contrast, and its shape; drawn anew for every patient. */
export interface Brain {
  readonly white: number;
  /** 0 in the middle, 1 on the skin; x to the right, y down, about -1..1. */
  shell(x: number, y: number): number;
  /** Gray level of brain at a point; `point` takes how far it is ventricle and cortex. */
  tissue(x: number, y: number, i: number, point: BrainPoint): number;
  /** Gray level outside the brain: air, scalp, skull, fluid under it. */
  cover(x: number, y: number, i: number, edge: number): number;
  /** Bright sinuses at the top and the bottom of the midline. */
  sinuses(x: number, y: number): number;
}

/** Where the brain's surface lies in the head's shells, and where the air begins for sure. */
export const brainShell = 0.845;
export const airShell = 1.12;
/** Level of air in both modalities. */
export const airLevel = 4;

/** Caudate, putamen, thalamus: center, radii, angle. */
const nuclei = [
  [0.165, -0.15, 0.055, 0.11, 0.25],
  [0.3, -0.02, 0.07, 0.17, -0.25],
  [0.115, 0.11, 0.085, 0.12, 0.2],
] as const;

/** Horns of the lateral ventricles. */
const horns = [
  [0.085, -0.17, 0.042, 0.17, 0.3],
  [0.16, 0.27, 0.05, 0.17, -0.35],
  [0.055, 0.04, 0.025, 0.16, 0],
] as const;

/** Share of a point that is ventricle: the horns on both sides and the third ventricle between them. */
function ventricleAt(x: number, y: number, scale: number): number {
  if (Math.abs(x) > 0.5 || Math.abs(y) > 0.65) return 0;
  let share = cover(1 - ellipse(x, y, 0, 0.06, 0.016 * scale, 0.12), 0.3);
  for (let k = 0; k < horns.length; k += 1) {
    const horn = horns[k]!;
    const centerX = horn[0] * (0.6 + 0.4 * scale);
    const out = ellipse(
      Math.abs(x),
      y,
      centerX,
      horn[1],
      horn[2] * scale,
      horn[3] * (0.5 + 0.5 * scale),
      horn[4],
    );
    share = Math.max(share, cover(1 - out, 0.16));
  }
  return share;
}

/** A bright spot of squared distance over squared width; nothing beyond four widths. */
const spot = (squares: number) => (squares > 16 ? 0 : Math.exp(-squares));

/**
 * A head's anatomy. The noise's ridges make the folds of the cortex, which is what makes it believable; plexus,
 * vessels and sinuses enhance, so that "a bright pixel" alone does not make a tumor.
 */
export function drawBrain(rng: Rng, size: number, palette: HeadPalette): Brain {
  const [ax, ay, egg] = [uniform(rng, 0.7, 0.77), uniform(rng, 0.87, 0.93), uniform(rng, 0.04, 0.12)];
  const white = uniform(rng, ...palette.white);
  const gray = palette.gray(white, rng.next());
  const fluid = uniform(rng, ...palette.fluid);
  const [scalp, marrow] = [uniform(rng, ...palette.scalp), uniform(rng, ...palette.marrow)];
  const ventricleScale = uniform(rng, 0.8, 1.3);
  const choroid = uniform(rng, 40, 95);
  const [upper, lower] = [uniform(rng, 40, 90), uniform(rng, 80, 150)];
  const noise = (cells: number) => valueNoise(rng, size, cells);
  const [scalpNoise, coarse, fine] = [noise(8), noise(7), noise(14)];
  const [texture, wiggle, outline] = [noise(6), noise(6), noise(5)];
  const vesselX = new Float64Array(6);
  const vesselY = new Float64Array(6);
  const vesselGain = new Float64Array(6);
  for (let k = 0; k < 6; k += 1) {
    const [angle, far] = [uniform(rng, 0, 2 * Math.PI), uniform(rng, 0.68, 0.82)];
    vesselX[k] = far * ax * Math.cos(angle);
    vesselY[k] = far * ay * Math.sin(angle);
    vesselGain[k] = uniform(rng, 30, 90);
  }
  const shell = (x: number, y: number) => {
    const u = x / (ax * (1 + egg * y));
    const v = y / ay;
    return Math.sqrt(u * u + v * v);
  };
  return {
    white,
    shell,
    tissue(x, y, i, point) {
      const depth = brainShell - shell(x, y);
      const ridge = Math.abs(fine[i]! + 0.35 * coarse[i]!);
      const fold = Math.sqrt(clamp(1 - depth / 0.3));
      const cortex = Math.max(bell(Math.max(depth, 0), 0.05), fold === 0 ? 0 : bell(ridge, 0.5) * fold);
      let level = mix(white, gray, cortex) + 3 * texture[i]!;
      const reach = clamp(1.15 - depth / 0.24);
      if (reach > 0) level = mix(level, fluid, 0.9 * bell(ridge, 0.2) * reach);
      const middle = x - 0.012 * wiggle[i]!;
      if (Math.abs(middle) < 0.25) {
        const fissure = cover(Math.abs(y) - 0.34, 0.03);
        level = mix(level, gray, bell(middle, 0.075) * fissure);
        level = mix(level, fluid, 0.85 * bell(middle, 0.02) * fissure);
      }
      const ventricle = ventricleAt(x, y, ventricleScale);
      const side = Math.abs(x);
      if (side < 0.5 && Math.abs(y) < 0.5) {
        for (let k = 0; k < nuclei.length; k += 1) {
          const nucleus = nuclei[k]!;
          const out = ellipse(side, y, nucleus[0], nucleus[1], nucleus[2], nucleus[3], nucleus[4]);
          level = mix(level, 1.04 * gray, 0.85 * cover(1 - out, 0.12));
        }
        level = mix(level, 0.9 * fluid, ventricle);
        level += choroid * spot(((side - 0.165) / 0.03) ** 2 + ((y - 0.3) / 0.06) ** 2);
      }
      for (let k = 0; k < 6; k += 1)
        level += vesselGain[k]! * spot(((x - vesselX[k]!) ** 2 + (y - vesselY[k]!) ** 2) / 0.0004);
      point.ventricle = ventricle;
      point.cortex = cortex;
      return level;
    },
    cover(x, y, i, edge) {
      const out = shell(x, y) + 0.006 * outline[i]!;
      const skin = mix(airLevel, scalp + 10 * scalpNoise[i]!, cover(1 - out, edge));
      const bone = mix(skin, palette.skull, cover(0.955 - out, edge)) + marrow * bell(out - 0.905, 0.018);
      return mix(bone, fluid, cover(0.868 - out, edge));
    },
    sinuses: (x, y) =>
      lower * spot((x / 0.035) ** 2 + ((y - 0.865 * ay) / 0.03) ** 2) +
      upper * spot((x / 0.025) ** 2 + ((y + 0.85 * ay) / 0.025) ** 2),
  };
}
