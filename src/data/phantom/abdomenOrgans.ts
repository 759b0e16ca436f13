import type { Rng } from '../../math/rng';
import { blob } from './abdomenLayers';
import { bell, cover, ellipse, uniform } from './field';
import type { LiverLesion } from './liverLesion';
import { valueNoise } from './noise';
import type { Layer } from './tissue';

/** The liver with what lies in it. */
export interface LiverLayers {
  readonly layers: Layer[];
  readonly lesion: LiverLesion;
}

/** Liver with its vessels, gall bladder and a lesion; `draw` makes the lesion when its turn has come. */
export function liverLayers(
  rng: Rng,
  size: number,
  depth: Layer['cover'],
  draw: (rng: Rng, parenchyma: number) => LiverLesion,
): LiverLayers {
  const wavy = valueNoise(rng, size, 6);
  const texture = valueNoise(rng, size, 22);
  const parenchyma = uniform(rng, 104, 114);
  const veins = Array.from({ length: 7 }, () => {
    const angle = uniform(rng, 2.1, 4.3);
    const [bend, gain] = [uniform(rng, 4, 8), uniform(rng, 38, 62)];
    return { c: Math.cos(angle), s: Math.sin(angle), bend, gain };
  });
  const veinGlow = (x: number, y: number) => {
    let glow = 0;
    for (const { c, s, bend, gain } of veins) {
      const along = (x + 0.08) * c + (y + 0.04) * s;
      const across = (y + 0.04) * c - (x + 0.08) * s + 0.06 * Math.sin(along * bend);
      const width = 0.024 * Math.max(0, 1 - along / 0.62) + 0.006;
      glow = Math.max(glow, gain * bell(across, width) * cover(along, 0.02) * cover(0.56 - along, 0.05));
    }
    return glow;
  };
  const lesion = draw(rng, parenchyma);
  const outside = (x: number, y: number, i: number) => {
    const right = (x - (0.2 - 0.55 * Math.max(y + 0.1, 0) - 0.25 * (y + 0.3) ** 2)) / 0.9;
    return Math.max(0.8 * (depth(x, y, i) - 0.79), right, y - 0.33 + 0.42 * (x + 0.45)) + 0.014 * wavy[i]!;
  };
  return {
    lesion,
    layers: [
      {
        tissue: 'soft',
        cover: (x, y, i) => cover(-outside(x, y, i), 0.008),
        value: (x, y, i) => lesion.over(parenchyma + 4 * texture[i]! + veinGlow(x, y), x, y, i, texture[i]!),
      },
      { tissue: 'soft', cover: blob(-0.2, -0.24, 0.075, 0.12, 0.5), value: 70 },
      { tissue: 'other', cover: blob(-0.2, -0.24, 0.066, 0.11, 0.5), value: 9 },
    ],
  };
}

/** Stomach with a level of gas over fluid, and spleen; lower down also pancreas and bowel. */
export function hollowLayers(rng: Rng, size: number, low: boolean): Layer[] {
  const food = valueNoise(rng, size, 34);
  const stool = valueNoise(rng, size, 48);
  const lobes = valueNoise(rng, size, 20);
  const level = -0.35 + uniform(rng, -0.03, 0.03);
  const inStomach = blob(0.37, -0.3, 0.235, 0.165, 0.3);
  const inColon = blob(0.63, -0.2, 0.085, 0.12, -0.5);
  const loop = (x: number, y: number, turn: number): Layer[] => [
    { tissue: 'soft', cover: blob(x, y, 0.085, 0.058, turn), value: 82 },
    { tissue: 'other', cover: blob(x, y, 0.062, 0.036, turn), value: (_x, _y, i) => 28 + 8 * food[i]! },
  ];
  const stomach: Layer[] = [
    { tissue: 'soft', cover: blob(0.37, -0.3, 0.255, 0.185, 0.3), value: 74 },
    { tissue: 'other', cover: inStomach, value: (_x, _y, i) => 22 + 14 * food[i]! },
    { tissue: 'air', cover: (x, y) => inStomach(x, y) * cover(level - y, 0.004), value: -985 },
  ];
  const colonAndPancreas: Layer[] = [
    { tissue: 'soft', cover: blob(0.63, -0.2, 0.097, 0.132, -0.5), value: 62 },
    { tissue: 'other', cover: inColon, value: (_x, _y, i) => -40 + 110 * stool[i]! },
    {
      tissue: 'air',
      cover: (x, y) => inColon(x, y) * cover(-0.235 - y, 0.004),
      value: -975,
    },
    {
      tissue: 'soft',
      cover: (x, y, i) =>
        cover(0.052 - Math.abs(y + 0.01 + 0.4 * (x - 0.12) ** 2) + 0.016 * lobes[i]!, 0.01) *
        cover(x + 0.08, 0.012) *
        cover(0.42 - x, 0.015),
      value: (_x, _y, i) => 92 + 11 * lobes[i]!,
    },
  ];
  const spleen: Layer[] = [
    {
      tissue: 'soft',
      cover: (x, y) => {
        const out = ellipse(x, y, 0.655, 0.1, 0.125, 0.235, -0.32);
        const hilum = cover(0.085 - Math.hypot(x - 0.5, y - 0.06), 0.02);
        return cover((1 - out) * 0.13, 0.008) * (1 - hilum);
      },
      value: (_x, _y, i) => 122 + 3 * food[i]!,
    },
  ];
  if (!low) return [...stomach, ...spleen];
  return [...stomach, ...colonAndPancreas, ...spleen, ...loop(0.2, 0.13, 0.2), ...loop(0.34, 0.08, -0.5)];
}

/** Aorta with a calcified plaque, vena cava, portal vein, crura of the diaphragm. */
export function vesselLayers(rng: Rng): Layer[] {
  const aorta = uniform(rng, 0.056, 0.066);
  const plaque = uniform(rng, 0.2, 1.2);
  return [
    { tissue: 'soft', cover: blob(-0.13, 0.12, 0.085, 0.03, -0.7), value: 62 },
    { tissue: 'soft', cover: blob(0.015, 0.1, 0.03, 0.06, 0), value: 62 },
    { tissue: 'soft', cover: blob(-0.115, 0.095, 0.07, 0.052, 0.15), value: 148 },
    { tissue: 'soft', cover: blob(0.065, 0.09, aorta, aorta), value: 158 },
    {
      tissue: 'other',
      cover: (x, y) =>
        cover(0.008 - Math.abs(Math.hypot(x - 0.065, y - 0.09) - aorta), 0.003) *
        cover(0.45 - Math.abs(Math.atan2(y - 0.09, x - 0.065) - plaque), 0.08),
      value: 520,
    },
    { tissue: 'soft', cover: blob(-0.06, -0.03, 0.075, 0.03, -0.35), value: 150 },
  ];
}
