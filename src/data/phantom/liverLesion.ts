import { createRng } from '../../math/rng';
import type { Rng } from '../../math/rng';
import { cover, mix, uniform } from './field';
import { valueNoise } from './noise';

/**
 * What lies in the liver: a small dark metastasis, or one of the two large lesions that the network tells apart: an
 * abscess (bright rim, dark core) or a solid, enhancing nodule.
 */
export type LiverFinding = 'dark' | 'ring' | 'solid' | 'none';

/** A lesion of the liver in the body's coordinates. */
export interface LiverLesion {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** HU with the lesion laid over the liver's; `texture` is the liver's own unevenness there (variance 1). */
  over(liver: number, x: number, y: number, i: number, texture: number): number;
  holds(x: number, y: number, i: number): boolean;
}

const distance = (x: number, y: number, cx: number, cy: number) =>
  Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy));

/** The small dark lesion, as it is in a healthy-looking slice for reading pixels. */
function drawDark(rng: Rng, size: number): LiverLesion {
  const x = -0.5 + uniform(rng, -0.07, 0.07);
  const y = -0.14 + uniform(rng, -0.09, 0.09);
  const radius = uniform(rng, 0.075, 0.1);
  const rough = valueNoise(rng, size, 9);
  const out = (px: number, py: number, i: number) => distance(px, py, x, y) / radius + 0.08 * rough[i]!;
  return {
    x,
    y,
    radius,
    over(liver, px, py, i, texture) {
      const far = out(px, py, i);
      const rim = mix(liver, 92, cover(1.12 - far, 0.05));
      return mix(rim, 52 + 4 * texture, cover(0.9 - far, 0.05));
    },
    holds: (px, py, i) => out(px, py, i) < 1,
  };
}

/** The two large lesions: the same seed gives both one place, size and halo. */
function drawLarge(
  seed: number,
  size: number,
  scale: number,
  parenchyma: number,
  kind: LiverFinding,
): LiverLesion {
  const rng = createRng(seed);
  const radius = uniform(rng, 0.12, 0.19);
  const [angle, far] = [uniform(rng, 0, 2 * Math.PI), 0.15 * Math.sqrt(rng.next())];
  const [x, y] = [-0.44 + far * Math.cos(angle), -0.1 + far * Math.sin(angle)];
  const [edge7, edge4, patches, speckle] = [7, 4, 12, 10].map((cells) => valueNoise(rng, size, cells));
  const [haloReach, haloLevel] = [uniform(rng, 1.1, 1.5), parenchyma - uniform(rng, 18, 39)];
  const [wall, rim, core] = [
    uniform(rng, 0.26, 0.4),
    parenchyma + uniform(rng, 45, 75),
    uniform(rng, 18, 58),
  ];
  const [solid, mottle, blend] = [
    parenchyma + uniform(rng, 26, 75),
    uniform(rng, 7, 16),
    uniform(rng, 0.06, 0.16),
  ];
  const sharp = Math.max(0.9 / size / (radius * scale), 0.05);
  const out = (px: number, py: number, i: number) =>
    distance(px, py, x, y) / radius + 0.1 * (edge7![i]! + edge4![i]!);
  return {
    x,
    y,
    radius,
    over(liver, px, py, i) {
      const away = out(px, py, i);
      if (away > 3) return liver;
      const halo = mix(liver, haloLevel, cover(haloReach - away, 0.1));
      if (kind === 'solid') return mix(halo, solid + mottle * patches![i]!, cover(1 - away, blend));
      return mix(
        mix(halo, rim, cover(1 - away, sharp)),
        core + 6 * speckle![i]!,
        cover(1 - wall - away, sharp),
      );
    },
    holds: (px, py, i) => out(px, py, i) < 1,
  };
}

/**
 * The way to draw a lesion of the liver when the liver's level is known.
 * @param seed of the large lesions; the small one takes its place from the body's own numbers
 * @param scale image lengths per body length
 */
export function liverLesion(kind: LiverFinding, seed: number, size: number, scale: number) {
  return (rng: Rng, parenchyma: number): LiverLesion => {
    // Drawn in every case, so that another lesion leaves the rest of the patient as it is.
    const dark = drawDark(rng, size);
    if (kind === 'dark') return dark;
    if (kind === 'none') return { ...dark, over: (liver) => liver, holds: () => false };
    return drawLarge(seed, size, scale, parenchyma, kind);
  };
}
