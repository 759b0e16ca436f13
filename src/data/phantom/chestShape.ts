import type { Rng } from '../../math/rng';
import { clamp, cover, ellipse, uniform } from './field';

/**
 * The outlines of one chest in frontal projection, in its own coordinates: x from -1 (the patient's right, on the left
 * of the picture) to 1, y from -1 (neck) to 1 (belly).
 */
export interface ChestShape {
  /** Half of the chest's inner width at a height. */
  wall(y: number): number;
  /** Height of the dome of the diaphragm on the side of x. */
  dome(x: number): number;
  /** Distance into the lung on the side of x, negative outside. */
  lungDepth(x: number, y: number): number;
  /** Thickness of the body along the beam, 0 (air) to 1. */
  body(x: number, y: number): number;
  /** Thickness of the heart, 0..1. */
  heart(x: number, y: number): number;
  /** Soft tissue of the middle: great vessels, aortic arch, right atrium; 0..1. */
  middle(x: number, y: number): number;
  /** Where the vessels leave the middle, on each side (0 right, 1 left of the patient). */
  readonly hila: readonly [readonly [number, number], readonly [number, number]];
  /** The aortic arch, which pushes the windpipe aside. */
  readonly archY: number;
}

/** The smaller of two distances, rounded off over a width. */
function smoothMin(a: number, b: number, width: number): number {
  const h = clamp(0.5 + (0.5 * (b - a)) / width);
  return b + (a - b) * h - width * h * (1 - h);
}

/** A function of -1.25..1.25 looked up instead of worked out: it is asked for every pixel. */
function table(of: (v: number) => number): (v: number) => number {
  const steps = 500;
  const values = Float64Array.from({ length: steps + 2 }, (_, i) => of((2.5 * i) / steps - 1.25));
  return (v) => {
    const at = clamp(((v + 1.25) / 2.5) * steps, 0, steps);
    const left = Math.floor(at);
    return values[left]! + (values[left + 1]! - values[left]!) * (at - left);
  };
}

/** A chest's outlines; every patient has others. */
export function drawChestShape(rng: Rng): ChestShape {
  const halfWidth = uniform(rng, 0.7, 0.78);
  const apexY = -0.76 + uniform(rng, -0.03, 0.03);
  const low = 0.48 + uniform(rng, -0.06, 0.08);
  const breath = uniform(rng, -0.04, 0.04);
  const [domeRight, domeLeft] = [low - 0.075 + breath, low + 0.5 * breath];
  const heartSize = uniform(rng, 0.9, 1.15);
  const [heartX, heartY] = [0.13 * heartSize, Math.min(domeLeft, domeRight) - 0.2];
  const heartTurn = uniform(rng, 0.4, 0.6);
  const archY = -0.3 + uniform(rng, -0.03, 0.03);
  const arch = uniform(rng, 0.075, 0.095);
  const [skin, waist] = [uniform(rng, 0.94, 1.06), uniform(rng, -0.04, 0.06)];
  const slope = uniform(rng, 0.3, 0.38);
  const wall = table((y) => {
    const t = clamp((0.3 - y) / 1.12, 0, 0.999);
    return halfWidth * Math.sqrt(1 - t ** 2.4) - 0.03 * clamp(y - 0.3);
  });
  const dome = (x: number) => {
    const top = x < 0 ? domeRight : domeLeft;
    const center = x < 0 ? -0.36 : 0.4;
    const square = (x - center) * (x - center);
    return top + 0.55 * square + 2.2 * square * square;
  };
  const border = (x: number, y: number) =>
    x < 0
      ? 0.1 + 0.015 * cover(y + 0.5, 0.08) + 0.02 * cover(y + 0.1, 0.08)
      : 0.095 + 0.03 * cover(y + 0.2, 0.06);
  return {
    wall,
    dome,
    archY,
    hila: [
      [-0.17, -0.02],
      [0.17, -0.07],
    ],
    lungDepth(x, y) {
      const side = Math.abs(x);
      const across = smoothMin(wall(y) - side, side - border(x, y), 0.03);
      const top = (y - apexY - 0.9 * (side - 0.31) * (side - 0.31)) * 0.9;
      const bottom = (dome(x) - y) * 0.8;
      return smoothMin(smoothMin(across, top, 0.12), bottom, 0.03);
    },
    body(x, y) {
      const side = Math.abs(x);
      const neck = cover(0.2 + 0.05 * clamp((y + 0.95) / 0.2) - side, 0.012);
      const away = clamp((side - 0.2) / 0.75, 0, 1.3);
      const shoulder = -0.86 + slope * away * Math.sqrt(away);
      const trunk = Math.max(cover(y - shoulder, 0.014), neck);
      // Below the armpit the skin closes in and the body gets thin towards it; above it the shoulder fills the picture.
      const armpit = clamp((-0.22 - y) / 0.3);
      const edge = skin + waist * y + 0.025 * Math.sin(3.1 * y + 1.2) + 0.5 * armpit * armpit;
      const share = (side / edge) * (side / edge);
      const flank = clamp(1 - share * share * (side / edge));
      return trunk * Math.sqrt(flank) * (0.72 + 0.28 * cover(y + 0.55, 0.12));
    },
    heart(x, y) {
      if (Math.abs(x - heartX) > 0.55 || Math.abs(y - heartY) > 0.55) return 0;
      const out = ellipse(x, y, heartX, heartY, 0.35 * heartSize, 0.255, heartTurn);
      return cover(1 - out, 0.03) * (0.55 + 0.45 * Math.sqrt(Math.max(0, 1 - out * out)));
    },
    middle(x, y) {
      if (Math.abs(x) > 0.4) return 0;
      const square = (x / (0.125 + 0.05 * cover(y + 0.35, 0.1))) ** 2;
      const column = Math.exp(-square * square);
      const knob = cover(1 - ellipse(x, y, 0.1, archY, arch, arch * 1.1), 0.07);
      const trunkOut = ellipse(x, y, 0.13, archY + 0.17, 0.075, 0.09, -0.3);
      const atrium = cover(1 - ellipse(x, y, -0.07, heartY + 0.02, 0.155, 0.2), 0.06);
      return Math.max(column, 0.8 * knob, 0.65 * cover(1 - trunkOut, 0.1), 0.8 * atrium);
    },
  };
}
