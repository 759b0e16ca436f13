import type { Rng } from '../../math/rng';
import { bell, cover, ellipse, mix, uniform } from './field';
import { valueNoise } from './noise';
import type { Layer } from './tissue';

/** An ellipse as center, radii and angle (radians). */
type Ellipse = readonly [number, number, number, number, number];

/** Signed distance to an ellipse, about (inside > 0); far away it is -1 without a root taken. */
function ellipseDistance(x: number, y: number, shape: Ellipse): number {
  // By index: this is asked millions of times, and taking an array apart goes through its iterator.
  const cx = shape[0];
  const cy = shape[1];
  const rx = shape[2];
  const ry = shape[3];
  const reach = Math.max(rx, ry) + 0.1;
  if (Math.abs(x - cx) > reach || Math.abs(y - cy) > reach) return -1;
  return (1 - ellipse(x, y, cx, cy, rx, ry, shape[4])) * Math.min(rx, ry);
}

/** How much of a point an ellipse with a soft edge covers. */
export const blob = (cx: number, cy: number, rx: number, ry: number, angle = 0, edge = 0.008) => {
  const shape: Ellipse = [cx, cy, rx, ry, angle];
  return (x: number, y: number) => cover(ellipseDistance(x, y, shape), edge);
};

/** Signed distance to the nearest of some ellipses (inside > 0); far away from all of them it is -1. */
const unionDistance = (shapes: readonly Ellipse[]) => {
  const reach = (at: 0 | 1, sign: 1 | -1) =>
    Math.max(...shapes.map((shape) => sign * shape[at] + Math.max(shape[2], shape[3]) + 0.1));
  const [left, right] = [-reach(0, -1), reach(0, 1)];
  const [top, bottom] = [-reach(1, -1), reach(1, 1)];
  return (x: number, y: number) => {
    let nearest = -1;
    if (x < left || x > right || y < top || y > bottom) return nearest;
    for (let i = 0; i < shapes.length; i += 1) nearest = Math.max(nearest, ellipseDistance(x, y, shapes[i]!));
    return nearest;
  };
};

const vertebra = unionDistance([
  [0, 0.27, 0.165, 0.118, 0],
  [0.1, 0.405, 0.034, 0.075, -0.1],
  [-0.1, 0.405, 0.034, 0.075, 0.1],
  [0.16, 0.45, 0.1, 0.026, 0.25],
  [-0.16, 0.45, 0.1, 0.026, -0.25],
  [0.05, 0.485, 0.075, 0.026, -0.6],
  [-0.05, 0.485, 0.075, 0.026, 0.6],
  [0, 0.56, 0.024, 0.075, 0],
]);

/** The body wall from the skin inwards: skin, fat under it, muscle, ribs, and the fat of the belly. */
export function wallLayers(rng: Rng, size: number): { layers: Layer[]; depth: Layer['cover'] } {
  const [rx, ry] = [uniform(rng, 0.9, 0.95), uniform(rng, 0.66, 0.71)];
  const streaks = valueNoise(rng, size, 30);
  const mesentery = valueNoise(rng, size, 18);
  const wave = uniform(rng, 0, 6.28);
  const turn = uniform(rng, -0.06, 0.06);
  let lastPixel = -1;
  let lastDepth = 0;
  /** 0 in the middle, 1 on the skin; kept for the pixel last asked for, as most layers of the wall ask again. */
  const depth = (x: number, y: number, i: number) => {
    if (lastPixel !== i) {
      const out = (Math.abs(x / rx) ** 2.4 + Math.abs(y / ry) ** 2.4) ** (1 / 2.4);
      lastPixel = i;
      lastDepth = out + 0.006 * Math.sin(5 * Math.atan2(y, x) + wave);
    }
    return lastDepth;
  };
  /** Fat under the skin is thicker in the flanks and the back. */
  const fatTo = (x: number, y: number) => 0.895 - 0.028 * Math.abs(x) - 0.035 * Math.max(0, y);
  const ringTo =
    (edge: (x: number, y: number) => number): Layer['cover'] =>
    (x, y, i) =>
      cover(edge(x, y) - depth(x, y, i), 0.009);
  const angles = [-2.72, -2.28, -1.9, 2.86, 2.42].flatMap((angle) => [angle, Math.PI - angle]);
  const ribs = angles.map((angle) => {
    const at = angle + turn + uniform(rng, -0.06, 0.06);
    const radius = 0.845;
    return [
      radius * rx * Math.cos(at),
      radius * ry * Math.sin(at),
      0.085,
      0.026,
      tangent(at, rx, ry),
    ] as const;
  });
  const rib = unionDistance(ribs);
  return {
    depth,
    layers: [
      { tissue: 'soft', cover: ringTo(() => 1), value: 15 },
      { tissue: 'fat', cover: ringTo(() => 0.975), value: (_x, _y, i) => -104 + 5 * streaks[i]! },
      { tissue: 'soft', cover: ringTo(fatTo), value: (_x, _y, i) => 54 + 5 * streaks[i]! },
      { tissue: 'fat', cover: ringTo(() => 0.8), value: (_x, _y, i) => -98 + 9 * mesentery[i]! },
      {
        tissue: 'bone',
        cover: (x, y) => cover(rib(x, y), 0.004),
        value: (x, y) => boneValue(rib(x, y), 0.011, 320),
      },
    ],
  };
}

/** Direction of the body wall at an angle, so that ribs lie along it. */
function tangent(angle: number, rx: number, ry: number): number {
  return Math.atan2(ry * Math.cos(angle), -rx * Math.sin(angle));
}

/** Cortex outside, cancellous bone inside: HU at a depth below the surface. */
function boneValue(depth: number, cortex: number, inside: number): number {
  return mix(920, inside, cover(depth - cortex, 0.004));
}

/** Spine, its canal, and the muscles beside it. */
export function spineLayers(rng: Rng, size: number): Layer[] {
  const trabeculae = valueNoise(rng, size, 60);
  const muscle = valueNoise(rng, size, 26);
  const back = (side: number): Layer => ({
    tissue: 'soft',
    cover: blob(side * 0.25, 0.5, 0.19, 0.12, side * -0.35, 0.01),
    value: (_x, _y, i) => 52 + 9 * muscle[i]!,
  });
  const psoas = (side: number): Layer => ({
    tissue: 'soft',
    cover: blob(side * 0.225, 0.3, 0.07, 0.095, 0, 0.008),
    value: (_x, _y, i) => 58 + 4 * muscle[i]!,
  });
  return [
    back(1),
    back(-1),
    psoas(1),
    psoas(-1),
    {
      tissue: 'bone',
      cover: (x, y) => cover(vertebra(x, y), 0.004),
      value: (x, y, i) => boneValue(vertebra(x, y), 0.013, 330 + 38 * trabeculae[i]!),
    },
    { tissue: 'soft', cover: blob(0, 0.415, 0.066, 0.05), value: 8 },
    { tissue: 'soft', cover: blob(0, 0.415, 0.036, 0.027), value: 42 },
  ];
}

/** Kidneys with their bright cortex, darker pyramids and the fat of the sinus. */
export function kidneyLayers(rng: Rng, size: number): Layer[] {
  const grainy = valueNoise(rng, size, 40);
  return [-1, 1].flatMap((side): Layer[] => {
    const [cx, cy, tilt] = [side * 0.43, 0.285 + (side < 0 ? 0.03 : -0.02), side * -0.45];
    const pyramids = uniform(rng, 0, 6.28);
    return [
      { tissue: 'fat', cover: blob(cx, cy, 0.17, 0.205, tilt, 0.012), value: -106 },
      {
        tissue: 'soft',
        cover: blob(cx, cy, 0.135, 0.165, tilt),
        value: (x, y, i) => {
          const out = ellipse(x, y, cx, cy, 0.135, 0.165, tilt);
          const fan = 0.5 + 0.5 * Math.sin(8 * Math.atan2(y - cy, x - cx) + pyramids);
          return 172 + 5 * grainy[i]! - 48 * fan * bell(out - 0.62, 0.2);
        },
      },
      { tissue: 'fat', cover: blob(cx - side * 0.05, cy - 0.01, 0.075, 0.07, tilt, 0.012), value: -70 },
      { tissue: 'soft', cover: blob(cx - side * 0.08, cy - 0.03, 0.06, 0.022, side * 0.25), value: 140 },
      { tissue: 'soft', cover: blob(cx - side * 0.05, cy + 0.03, 0.03, 0.024, 0.3), value: 20 },
    ];
  });
}
