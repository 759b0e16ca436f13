import { createRng, hash32 } from '../../math/rng';
import { identityRescale } from '../image';
import type { ScannerShift } from '../transform/scannerShift';
import { vendorA } from '../transform/scannerShift';
import { shrink } from './blur';
import { drawChestBones } from './chestBones';
import { drawChestLesion } from './chestLesion';
import type { ChestFinding } from './chestLesion';
import { drawChestShape } from './chestShape';
import { drawLungVessels, drawTubes } from './chestVessels';
import { bell, checkSize, coordinate, cover, ellipse, uniform } from './field';
import { valueNoise } from './noise';
import { drawPose, toPixel } from './pose';
import { develop, exposeXray } from './scanXray';
import type { Phantom } from './truth';

/** What may be chosen about the patient and the detector. */
export interface ChestOptions {
  /** 'none' unless given. */
  readonly finding?: ChestFinding;
  /** -1 left, 1 right in the image; drawn from the seed unless given. */
  readonly side?: -1 | 1;
  /** How far the finding stands out: 1 (default) as drawn, 0 not at all. */
  readonly contrast?: number;
  /** Vendor A unless given. */
  readonly shift?: ScannerShift;
}

/** Stored units per gray level. */
export const xrayGain = 16;

/**
 * A frontal chest radiograph: normal, with a nodule, or with a consolidation. What the beam passes is added up (soft
 * tissue, air, bone, vessels), weakened by the law of Beer and Lambert, veiled by scatter and developed like a film.
 * The same seed with another finding is the same patient.
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: another one is another patient
 * @returns 12-bit stored numbers without a unit (16 per gray level), bone bright, and the truth
 * @throws RangeError for any other size
 */
export function chestXray(
  size: number,
  seed: number,
  { finding = 'none', side, contrast = 1, shift = vendorA }: ChestOptions = {},
): Phantom {
  checkSize(size);
  // Vessels and rib edges are thinner than a pixel of a small picture: paint larger, then take means.
  const factor = size <= 128 ? 2 : 1;
  const large = size * factor;
  const rng = createRng(hash32(seed, 1));
  const pose = drawPose(rng, 0.05, [0.93, 1.04], [0.05, 0.04]);
  const drawnSide = rng.next() < 0.5 ? -1 : 1;
  const shape = drawChestShape(rng);
  const bones = drawChestBones(rng, shape);
  const vessels = drawTubes(drawLungVessels(rng, shape), pose, large);
  const noise = (cells: number) => valueNoise(rng, large, Math.min(cells, large / 2));
  const [broad, mottle, lace, flesh] = [noise(4), noise(18), noise(44), noise(9)];
  const trachea = { shift: uniform(rng, -0.03, -0.008), fork: uniform(rng, -0.22, -0.17) };
  const bubble = { x: uniform(rng, 0.3, 0.44), r: uniform(rng, 0.07, 0.13), level: uniform(rng, 0.02, 0.06) };
  const hilum = (x: number, y: number) => {
    const [hx, hy] = shape.hila[x < 0 ? 0 : 1];
    return bell(ellipse(x, y, hx, hy + 0.02, 0.075, 0.12), 1);
  };
  const breast = uniform(rng, -0.08, 0.1);
  const lesion = drawChestLesion(createRng(hash32(seed, 3)), large, finding, side ?? drawnSide, contrast);
  const path = new Float32Array(large * large);
  const anatomy = new Float32Array(large * large);
  const marked = new Float32Array(large * large);
  for (let i = 0; i < path.length; i += 1) {
    const imageX = coordinate(i % large, large);
    const imageY = coordinate(Math.floor(i / large), large);
    const x = pose.bodyX(imageX, imageY);
    const y = pose.bodyY(imageX, imageY);
    const body = shape.body(x, y);
    if (body < 0.002) continue;
    const depth = shape.lungDepth(x, y);
    const lung = cover(depth, 0.009);
    const below = y - shape.dome(x);
    const heart = shape.heart(x, y);
    const middle = shape.middle(x, y);
    let mu = body * (1.06 + 0.035 * broad[i]! + 0.02 * flesh[i]!);
    // The belly under the domes; behind them the lung reaches deeper, so their border is crossed by a little air.
    mu += 0.26 * body * cover(below + 0.02, 0.03) * (1 - 0.3 * bell(below, 0.12));
    mu += 0.24 * middle * (1 - 0.4 * lung) * body;
    if (lung > 0.002) {
      const thick = 0.62 + 0.38 * (1 - Math.exp(-Math.max(0, depth) / 0.1));
      const kept = (1 - 0.72 * heart) * (1 - 0.66 * middle);
      const tissue = 1 + 0.03 * mottle[i]! + 0.035 * lace[i]! + 0.03 * broad[i]!;
      mu -= lung * thick * kept * (0.97 - 0.06 * tissue) - 0.02 * lung * (tissue - 1);
      mu += lung * ((0.3 * vessels[i]! + 0.12 * hilum(x, y)) * (1 - 0.6 * heart) + lesion.density(x, y, i));
      mu += lung * Math.max(0, breast) * cover(1 - ellipse(Math.abs(x), y, 0.42, 0.3, 0.34, 0.3), 0.05);
    }
    mu += 0.1 * heart;
    // Windpipe, main bronchi, gas under the left dome.
    const airX = x - trachea.shift * cover(y - shape.archY + 0.12, 0.05);
    const pipe = bell(airX / 0.04, 1) ** 2 * cover(trachea.fork - y, 0.025);
    const down = y - trachea.fork;
    const bronchus = (slope: number) =>
      bell((x - trachea.shift - slope * down) / 0.02, 1) * cover(down, 0.01) * cover(0.14 - down, 0.03);
    mu -= 0.3 * pipe + 0.16 * Math.max(bronchus(-0.75), bronchus(1.05));
    const gas = cover(
      1 - ellipse(x, y, bubble.x, shape.dome(bubble.x) + 0.05 + bubble.r, 1.5 * bubble.r, bubble.r),
      0.05,
    );
    mu -= 0.3 * gas * cover(shape.dome(bubble.x) + 0.05 + bubble.r + bubble.level - y, 0.01);
    const veil = 1 - 0.45 * cover(below, 0.03);
    mu +=
      body * (0.17 * veil * bones.ribs(x, y) + 0.26 * bones.girdle(x, y) + 0.25 * veil * bones.spine(x, y));
    path[i] = Math.max(0, mu);
    if (depth > 0) anatomy[i] = 1;
    if (depth > 0 && finding !== 'none' && lesion.holds(x, y, i)) marked[i] = 1;
  }
  const film = develop(path, large);
  const small = (field: Float32Array) => (factor === 1 ? field : shrink(field, large, factor));
  const half = (field: Float32Array) => Uint8Array.from(small(field), (share) => (share >= 0.5 ? 1 : 0));
  const levels = exposeXray(small(film), size, createRng(hash32(seed, 2)), shift);
  const stored = new Uint16Array(levels.length);
  for (let i = 0; i < stored.length; i += 1)
    stored[i] = Math.min(4095, Math.max(0, Math.round(xrayGain * levels[i]!)));
  const place = toPixel(pose, size, lesion.x, lesion.y);
  const radius = (lesion.radius * pose.scale * size) / 2;
  return {
    image: {
      rows: size,
      columns: size,
      channels: 1,
      stored,
      bits: 12,
      rescale: identityRescale,
      window: { center: 127.5 * xrayGain, width: 255 * xrayGain },
      modality: 'DX',
      name: 'Chest radiograph',
    },
    findings: finding === 'none' ? [] : [{ kind: finding, ...place, radius }],
    lesion: half(marked),
    anatomy: half(anatomy),
  };
}
