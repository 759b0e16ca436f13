import { createRng } from '../../math/rng';
import type { Rng } from '../../math/rng';
import { identityRescale } from '../image';
import { blur, shrink } from './blur';
import { bell, checkSize, coordinate, cover, mix, uniform } from './field';
import { valueNoise } from './noise';
import type { Field } from './field';
import { paintLesion, placeLesions } from './fundusLesions';
import type { Landmarks } from './fundusLesions';
import type { Finding } from './tissue';
import type { Phantom } from './truth';
import { drawVessels, walkVessel } from './vessels';
import type { Segment } from './vessels';

/**
 * A color photograph of a retina with the truth about its lesions and landmarks. Findings are of the kinds
 * 'microaneurysm', 'hemorrhage', 'exudate'; a healthy eye has none.
 */
export interface FundusPhantom extends Phantom {
  readonly disc: Finding;
  readonly macula: Finding;
}

const aperture = 0.96;

/** 1 where the camera sees retina. */
function retinaMask(size: number): Uint8Array {
  const mask = new Uint8Array(size * size);
  for (let i = 0; i < mask.length; i += 1) {
    const [x, y] = [coordinate(i % size, size), coordinate(Math.floor(i / size), size)];
    if (x * x + y * y <= aperture * aperture) mask[i] = 1;
  }
  return mask;
}

/** Background of the retina: pigment, light falling off to the rim, macula, nerve fibers, optic disc. */
function paintRetina(rng: Rng, size: number, { macula, disc }: Landmarks, discRadius: number): Field[] {
  const [broad, fine, choroid] = [
    valueNoise(rng, size, 4),
    valueNoise(rng, size, 22),
    valueNoise(rng, size, 10),
  ];
  const pigment = uniform(rng, 0.8, 1.15);
  const base = [205 * uniform(rng, 0.88, 1.08), 98 * pigment, 42 * pigment * uniform(rng, 0.8, 1.2)];
  const [tiltX, tiltY] = [0.1 * uniform(rng, -1, 1), 0.08 * uniform(rng, -1, 1)];
  const cupRadius = discRadius * uniform(rng, 0.38, 0.55);
  const discColor = [248, 188 * uniform(rng, 0.92, 1.08), 112];
  const cupColor = [254, 228, 178];
  const darkening = [0.4, 0.95, 0.6];
  const sheen = [0.1, 0.18, 0];
  const channels = base.map(() => new Float32Array(size * size));
  for (let i = 0; i < size * size; i += 1) {
    const x = coordinate(i % size, size);
    const y = coordinate(Math.floor(i / size), size);
    const rim = Math.sqrt(x * x + y * y) / aperture;
    const fromMacula = Math.sqrt((x - macula.x) ** 2 + (y - macula.y) ** 2);
    const fovea = 0.3 * bell(fromMacula, 0.2) + 0.2 * bell(fromMacula, 0.07);
    const fromDisc = Math.sqrt(((x - disc.x) / 0.9) ** 2 + (y - disc.y) ** 2);
    const onDisc = 0.95 * cover(discRadius - fromDisc, 0.016);
    const onCup = 0.8 * cover(cupRadius - Math.sqrt((x - disc.x) ** 2 + (y - disc.y) ** 2), 0.03);
    const light = 1 - 0.3 * rim ** 2.2 + tiltX * x + tiltY * y + 0.035 * broad[i]!;
    const mottle = 1 + 0.02 * fine[i]! + 0.035 * choroid[i]!;
    const sheenHere = bell(fromDisc, 0.35);
    for (let c = 0; c < 3; c += 1) {
      const retina = base[c]! * (1 - darkening[c]! * fovea) * (1 + sheen[c]! * sheenHere) * light * mottle;
      const head = mix(discColor[c]!, cupColor[c]!, onCup) * Math.sqrt(light);
      channels[c]![i] = mix(retina, head, onDisc);
    }
  }
  return channels;
}

/** Arteries or veins: from the disc, two arcades round the macula and two towards the nose. */
function drawTree(rng: Rng, { disc, macula }: Landmarks, side: number, artery: boolean, size: number): Field {
  const width = artery ? 0.016 : 0.0215;
  const start = disc.x + (artery ? 0.015 : -0.015);
  const segments: Segment[] = [-1, 1].flatMap((half) => {
    const y = disc.y + 0.02 * half;
    const angle = (Math.PI / 2) * half + side * half * uniform(rng, 0.15, 0.4);
    const arcade = {
      x: start,
      y,
      angle,
      width: width * uniform(rng, 0.9, 1.1),
      turn: side * half * uniform(rng, 1.7, 2.1),
      length: 2,
      depth: 0,
    };
    const nasal = {
      ...arcade,
      angle: angle - side * half * uniform(rng, 0.7, 1),
      width: 0.75 * width * uniform(rng, 0.8, 1.1),
      turn: -side * half * uniform(rng, 0, 0.6),
      length: 1,
    };
    return [...walkVessel(rng, arcade), ...walkVessel(rng, nasal)];
  });
  const outside = segments.filter((piece) => Math.hypot(piece.x0 - macula.x, piece.y0 - macula.y) > 0.17);
  return drawVessels(outside, size);
}

/** The camera: round aperture, gamma and color of the sensor, a little blur, noise. */
function photograph(rng: Rng, channels: readonly Field[], size: number): Uint8Array {
  const gamma = uniform(rng, 0.95, 1.05);
  const stored = new Uint8Array(3 * size * size);
  channels.forEach((channel, c) => {
    const tint = uniform(rng, 0.95, 1.05);
    const exposed = channel.map((value) => 255 * tint * Math.min(1, Math.max(0, value / 255)) ** gamma);
    const soft = blur(exposed, size, 0.35);
    for (let i = 0; i < soft.length; i += 1) {
      const noisy = soft[i]! + 4 * rng.normal();
      stored[3 * i + c] = Math.min(255, Math.max(0, Math.round(noisy)));
    }
  });
  return stored;
}

/**
 * A color photograph of a retina (after Fig. 3): disc, macula, arteries and veins and, in diabetic eyes,
 * microaneurysms, hemorrhages and exudates. Blood takes green most, so green shows a microaneurysm best.
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: another one is another eye
 * @param severity of the diabetic retinopathy, 0 (healthy) to 1
 * @returns 8-bit red, green, blue
 * @throws RangeError for any other size
 */
export function fundus(size: number, seed: number, severity = 0.7): FundusPhantom {
  checkSize(size);
  const rng = createRng(seed);
  // Vessels and microaneurysms are thinner than a pixel of a small picture: paint larger, then take means.
  const factor = size <= 128 ? 2 : 1;
  const large = size * factor;
  const side = rng.next() < 0.5 ? -1 : 1;
  const macula = { x: uniform(rng, -0.06, 0.06), y: uniform(rng, -0.05, 0.07) };
  const disc = { x: macula.x + side * uniform(rng, 0.5, 0.58), y: macula.y - uniform(rng, 0.02, 0.1) };
  const marks = { macula, disc };
  const discRadius = uniform(rng, 0.125, 0.15);
  const channels = paintRetina(rng, large, marks, discRadius);
  const veins = drawTree(rng, marks, side, false, large);
  const arteries = drawTree(rng, marks, side, true, large);
  const blood = { veins: [0.32, 0.6, 0.45], arteries: [0.14, 0.47, 0.35] };
  const rough = valueNoise(rng, large, 22);
  const lesions = severity > 0 ? placeLesions(rng, severity, marks, [veins, arteries]) : [];
  channels.forEach((channel, c) => {
    for (let i = 0; i < channel.length; i += 1)
      channel[i]! *= (1 - blood.veins[c]! * veins[i]!) * (1 - blood.arteries[c]! * arteries[i]!);
  });
  const marked = new Float32Array(large * large);
  for (const lesion of lesions) paintLesion(channels, large, lesion, rough, marked);
  channels.forEach((channel, c) => {
    const dark = [6, 4, 4][c]!;
    for (let i = 0; i < channel.length; i += 1) {
      const x = coordinate(i % large, large);
      const y = coordinate(Math.floor(i / large), large);
      channel[i] = mix(dark, channel[i]!, cover(aperture - Math.sqrt(x * x + y * y), 0.012));
    }
  });
  const seen = channels.map((channel) => (factor === 1 ? channel : shrink(channel, large, factor)));
  const covered = factor === 1 ? marked : shrink(marked, large, factor);
  const lesion = Uint8Array.from(covered, (share) => (share >= 0.5 ? 1 : 0));
  // The smallest spots fill no pixel of a small picture; each still marks the pixel that it lies in.
  const pixelOf = (v: number) => Math.min(size - 1, Math.floor(((v + 1) / 2) * size));
  for (const { x, y } of lesions) lesion[pixelOf(y) * size + pixelOf(x)] = 1;
  const finding = (kind: string, x: number, y: number, radius: number): Finding => ({
    kind,
    row: ((y + 1) / 2) * size,
    column: ((x + 1) / 2) * size,
    radius: (radius * size) / 2,
  });
  return {
    image: {
      rows: size,
      columns: size,
      channels: 3,
      stored: photograph(rng, seen, size),
      bits: 8,
      rescale: identityRescale,
      modality: 'OP',
      name: 'Fundus',
    },
    lesion,
    anatomy: retinaMask(size),
    findings: lesions.map(({ kind, x, y, radius }) => finding(kind, x, y, radius)),
    disc: finding('disc', disc.x, disc.y, discRadius),
    macula: finding('macula', macula.x, macula.y, 0.07),
  };
}
