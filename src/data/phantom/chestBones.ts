import type { Rng } from '../../math/rng';
import type { ChestShape } from './chestShape';
import { bell, clamp, cover, ellipse, uniform } from './field';

/** How much bone lies in the beam at a point, about 0..1.5, and 0 where there is none. */
export type Bone = (x: number, y: number) => number;

/** A tube of bone seen from the side: a bright wall on both borders, less between; d = 1 on the border. */
function tube(d: number, wallShare: number): number {
  const off = Math.abs(d);
  if (off > 1.7) return 0;
  const cube = off * off * off;
  return Math.exp(-cube * cube) * (1 - wallShare) + wallShare * bell(off - 0.86, 0.24);
}

/** One rib: a hoop that runs down as it comes forward, so that its shadow is a sheared ellipse. */
interface Hoop {
  /** Height of its back end at the spine, half-width, half-height, and how steeply it runs down to the side. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shear: number;
  readonly thick: number;
}

function drawHoops(rng: Rng, shape: ChestShape): Hoop[] {
  const phase = uniform(rng, 0, 0.07);
  const tilt = uniform(rng, -0.02, 0.02);
  return Array.from({ length: 10 }, (_, k) => {
    const top = -0.83 + 0.129 * k + phase + uniform(rng, -0.006, 0.006);
    const height = 0.11 + 0.012 * Math.min(k, 8) + tilt * 0.3;
    const shear = 0.12 + 0.032 * k + tilt;
    let width = 0.6;
    for (let turn = 0; turn < 4; turn += 1) width = shape.wall(top + shear * width + height) + 0.012;
    return { top, width, height, shear, thick: uniform(rng, 0.024, 0.029) };
  });
}

/** Ribs of one side: brighter behind, fainter and broader in front, brightest where the hoop turns. */
function drawRibs(rng: Rng, shape: ChestShape): Bone {
  const hoops = drawHoops(rng, shape);
  const front = uniform(rng, 0.34, 0.4);
  return (side, y) => {
    let bone = 0;
    for (let k = 0; k < hoops.length; k += 1) {
      const hoop = hoops[k]!;
      const v = y - hoop.top - hoop.shear * side - hoop.height;
      if (side > hoop.width + 0.06 || Math.abs(v) > hoop.height + 0.12) continue;
      const { width, height, shear, thick } = hoop;
      const a = side / width;
      const b = v / height;
      const r = Math.sqrt(a * a + b * b) + 1e-6;
      const slopeX = (a / width - (shear * b) / height) / r;
      const slopeY = b / height / r;
      const distance = (r - 1) / Math.sqrt(slopeX * slopeX + slopeY * slopeY);
      const behind = cover(-v, 0.012);
      const half = thick * (1.16 - 0.16 * behind);
      if (Math.abs(distance) > 1.8 * half) continue;
      const turn = 1 / Math.sqrt(Math.max(0.16, 1 - a * a));
      const ahead = 0.55 * cover(side - front - 0.025 * k, 0.03) * cover(k - 0.5, 0.2) * cover(6.5 - k, 0.35);
      const strength = behind * cover(side - 0.05, 0.02) + (1 - behind) * ahead;
      // The lower border of a rib is a thin edge: it fades, the upper one is sharp.
      const d = distance / half;
      bone += tube(d, d * b > 0 ? 0.55 : 0.34) * strength * Math.min(1.7, 0.75 + 0.25 * turn);
    }
    return bone;
  };
}

/** Collar bone and shoulder blade of one side. */
function drawGirdle(rng: Rng): Bone {
  const rise = uniform(rng, 0.1, 0.2);
  const height = uniform(rng, -0.63, -0.57);
  const blade = uniform(rng, 0.7, 0.78);
  const lean = uniform(rng, 0.1, 0.2);
  return (side, y) => {
    if (y > 0.12) return 0;
    const middle = height - rise * (side - 0.06) - 0.035 * Math.sin(6.5 * (side - 0.1));
    const half = 0.026 + 0.016 * bell(side - 0.07, 0.06) + 0.008 * bell(side - 0.72, 0.1);
    const collar =
      1.15 * tube((y - middle) / half, 0.35) * cover(side - 0.05, 0.012) * cover(0.8 - side, 0.02);
    const inner = blade + lean * (y + 0.3) + 0.05 * bell(y + 0.58, 0.1);
    const within = cover(-0.04 - 0.5 * (side - blade) - y, 0.02) * cover(y + 0.66, 0.03);
    const plate = (0.16 * cover(side - inner, 0.008) + 0.5 * bell(side - inner - 0.016, 0.014)) * within;
    const spine = 0.4 * tube((y + 0.6 + 0.12 * (side - 0.6)) / 0.026, 0.4) * cover(side - inner - 0.03, 0.03);
    const headOut = ellipse(side, y, 1.02, -0.52, 0.15, 0.15);
    const arm = 0.7 * cover(1 - headOut, 0.04) * (0.7 + 0.3 * Math.min(1, headOut));
    return Math.max(collar, spine, arm) + plate;
  };
}

/** The spine: vertebral bodies with their end plates, pedicles and spinous processes. */
function drawSpine(rng: Rng): Bone {
  const phase = uniform(rng, 0, 0.14);
  return (x, y) => {
    const side = Math.abs(x);
    if (side > 0.16) return 0;
    const step = 0.118 + 0.012 * clamp((y + 1) / 2);
    const turn = (y + phase + 4) / step;
    const at = turn - Math.floor(turn) - 0.5;
    const half = 0.078 + 0.012 * clamp((y + 1) / 2) - 0.01 * bell(at, 0.25);
    const bodyShare = cover(half - side, 0.009);
    const plate = 0.3 * bell(Math.abs(at) - 0.4, 0.07) - 0.22 * bell(Math.abs(at) - 0.5, 0.05);
    const pedicle = 0.3 * bell(ellipse(side, at * step, 0.05, -0.015, 0.016, 0.024), 1);
    const process = 0.3 * bell(ellipse(x, at * step, 0, 0.03, 0.014, 0.034), 1);
    const edge = 0.16 * bell(side - half + 0.008, 0.014);
    return bodyShare * (0.75 + plate + edge) + pedicle + process;
  };
}

/** All bones of one chest. */
export function drawChestBones(rng: Rng, shape: ChestShape): { ribs: Bone; girdle: Bone; spine: Bone } {
  const ribs = [drawRibs(rng, shape), drawRibs(rng, shape)] as const;
  const girdles = [drawGirdle(rng), drawGirdle(rng)] as const;
  return {
    ribs: (x, y) => (x < 0 ? ribs[0](-x, y) : ribs[1](x, y)),
    girdle: (x, y) => (x < 0 ? girdles[0](-x, y) : girdles[1](x, y)),
    spine: drawSpine(rng),
  };
}
