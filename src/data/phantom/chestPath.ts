import { createRng, hash32 } from '../../math/rng';
import { drawChestAir } from './chestAir';
import { drawChestBones } from './chestBones';
import { drawChestLesion } from './chestLesion';
import type { ChestFinding, ChestLesion } from './chestLesion';
import { drawChestShape } from './chestShape';
import { drawLungVessels, drawTubes } from './chestVessels';
import { bell, coordinate, cover, ellipse, uniform } from './field';
import type { Field } from './field';
import { valueNoise } from './noise';
import { drawPose } from './pose';
import type { Pose } from './pose';

/** What a beam meets on its way through one chest. */
export interface ChestPath {
  /** [size, size]: attenuation, 0 (air) to about 2.6 (spine and heart). */
  readonly path: Field;
  /** [size, size]: 1 in the lungs. */
  readonly lungs: Field;
  /** [size, size]: 1 on the finding. */
  readonly marked: Field;
  readonly pose: Pose;
  readonly lesion: ChestLesion;
}

/** What is to be seen in the chest. */
export interface ChestPathOptions {
  readonly finding: ChestFinding;
  /** Drawn from the seed where it is left open. */
  readonly side: -1 | 1 | undefined;
  readonly contrast: number;
}

/** Adds up soft tissue, air, bone, vessels and the finding along the beam. */
export function paintChest(size: number, seed: number, options: ChestPathOptions): ChestPath {
  const { finding, side, contrast } = options;
  const rng = createRng(hash32(seed, 1));
  const pose = drawPose(rng, 0.05, [0.93, 1.04], [0.05, 0.04]);
  const drawnSide = rng.next() < 0.5 ? -1 : 1;
  const shape = drawChestShape(rng);
  const bones = drawChestBones(rng, shape);
  const air = drawChestAir(rng, shape);
  const vessels = drawTubes(drawLungVessels(rng, shape), pose, size);
  const [broad, flesh, mottle] = [
    valueNoise(rng, size, 4),
    valueNoise(rng, size, 9),
    valueNoise(rng, size, 18),
  ];
  const lace = valueNoise(rng, size, Math.min(44, Math.floor(size / 2)));
  const breast = Math.max(0, uniform(rng, -0.08, 0.1));
  const lesion = drawChestLesion(createRng(hash32(seed, 3)), size, finding, side ?? drawnSide, contrast);
  const path = new Float32Array(size * size);
  const lungs = new Float32Array(size * size);
  const marked = new Float32Array(size * size);
  const hilum = (x: number, y: number) => {
    const at = shape.hila[x < 0 ? 0 : 1];
    return Math.abs(x) > 0.4 ? 0 : bell(ellipse(x, y, at[0], at[1] + 0.02, 0.075, 0.12), 1);
  };
  for (let i = 0; i < path.length; i += 1) {
    const imageX = coordinate(i % size, size);
    const imageY = coordinate(Math.floor(i / size), size);
    const x = pose.bodyX(imageX, imageY);
    const y = pose.bodyY(imageX, imageY);
    const body = shape.body(x, y);
    if (body < 0.002) continue;
    const depth = shape.lungDepth(x, y);
    const lung = cover(depth, 0.009);
    const below = y - shape.dome(x);
    const belly = cover(below + 0.02, 0.03);
    const heart = shape.heart(x, y);
    const middle = shape.middle(x, y);
    let mu = body * (1.06 + 0.035 * broad[i]! + 0.02 * flesh[i]!);
    // Behind the domes the lung reaches deeper, so their border is crossed by a little air.
    if (belly > 0) mu += 0.26 * body * belly * (1 - 0.3 * bell(below, 0.12));
    mu += 0.24 * middle * (1 - 0.4 * lung) * body;
    if (lung > 0.002) {
      const thick = 0.62 + 0.38 * (1 - Math.exp(-Math.max(0, depth) / 0.1));
      const kept = (1 - 0.72 * heart) * (1 - 0.66 * middle);
      const texture = 0.03 * mottle[i]! + 0.035 * lace[i]! + 0.03 * broad[i]!;
      mu -= lung * (thick * kept * (0.91 - 0.06 * texture) - 0.02 * texture);
      mu += lung * (0.3 * vessels[i]! + 0.12 * hilum(x, y)) * (1 - 0.6 * heart);
      mu += lung * lesion.density(x, y, i);
      if (breast > 0) mu += lung * breast * cover(1 - ellipse(Math.abs(x), y, 0.42, 0.3, 0.34, 0.3), 0.05);
    }
    const veil = 1 - 0.45 * belly;
    const bone = 0.17 * veil * bones.ribs(x, y) + 0.26 * bones.girdle(x, y) + 0.25 * veil * bones.spine(x, y);
    path[i] = Math.max(0, mu + 0.1 * heart - air(x, y) + body * bone);
    if (depth <= 0) continue;
    lungs[i] = 1;
    if (finding !== 'none' && lesion.holds(x, y, i)) marked[i] = 1;
  }
  return { path, lungs, marked, pose, lesion };
}
