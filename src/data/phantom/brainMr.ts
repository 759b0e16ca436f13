import { createRng } from '../../math/rng';
import type { Rng } from '../../math/rng';
import type { PlainImage } from '../image';
import { identityRescale } from '../image';
import { drawBrain } from './brainAnatomy';
import { drawTumor } from './brainLesion';
import type { TumorKind } from './brainLesion';
import { blur, checkSize, cover, mix, uniform } from './field';
import type { Field } from './field';
import { drawPose, toPixel } from './pose';
import type { Finding } from './tissue';

/** What may be chosen about the patient. */
export interface BrainOptions {
  /** The tumor, or a healthy brain; 'ring' unless given. */
  readonly tumor?: TumorKind | 'none';
  /** -1 left, 1 right in the image; drawn from the seed unless given. */
  readonly side?: -1 | 1;
}

/** Stored units per gray level: an MR scanner's numbers have no unit and no fixed scale. */
const gain = 4;

/** The scanner: contrast, uneven coils, a little blur, Rician noise. */
function scan(rng: Rng, levels: Field, size: number): Uint16Array {
  const [gamma, offset, amplify] = [uniform(rng, 0.95, 1.05), uniform(rng, -4, 4), uniform(rng, 0.95, 1.05)];
  const bias = Array.from({ length: 5 }, () => uniform(rng, -1, 1));
  const shaded = levels.map((level, i) => {
    const [x, y] = [(((i % size) + 0.5) / size) * 2 - 1, ((Math.floor(i / size) + 0.5) / size) * 2 - 1];
    const [b0, b1, b2, b3, b4] = bias as [number, number, number, number, number];
    const field = b0 * x + b1 * y + 0.7 * b2 * x * y + b3 * (x * x - 0.33) + b4 * (y * y - 0.33);
    return 255 * Math.min(1, Math.max(0, level / 255)) ** gamma * Math.exp(0.1 * field);
  });
  const soft = blur(shaded, size, 0.45 * (size / 48) ** 0.3);
  const noise = uniform(rng, 4, 7);
  return Uint16Array.from(soft, (level) => {
    const real = level * amplify + offset + noise * rng.normal();
    return Math.min(4095, Math.round(gain * Math.hypot(real, noise * rng.normal())));
  });
}

/**
 * An axial T1-weighted MR slice of the head after contrast, healthy or with one of the two tumors (Fig. 12).
 * The same seed with another tumor is the same patient with the other lesion.
 * @param size pixels along a side, 32 to 512
 * @param seed any whole number: another one is another patient
 * @returns 12-bit stored numbers without a unit, and the tumor's place
 * @throws RangeError for any other size
 */
export function brainMr(
  size: number,
  seed: number,
  { tumor = 'ring', side }: BrainOptions = {},
): { image: PlainImage; findings: readonly Finding[] } {
  checkSize(size);
  const rng = createRng(seed);
  const pose = drawPose(rng, 0.12, [0.94, 1.04], [0.05, 0.04]);
  const drawnSide = rng.next() < 0.5 ? -1 : 1;
  const brain = drawBrain(rng, size);
  const lesion = drawTumor(rng, size, brain, tumor === 'none' ? 'ring' : tumor, side ?? drawnSide);
  const edge = (2 / size / 0.9) * 0.6;
  const levels = new Float32Array(size * size);
  for (let i = 0; i < levels.length; i += 1) {
    const [x, y] = pose.toBody(
      ((i % size) + 0.5) * (2 / size) - 1,
      (Math.floor(i / size) + 0.5) * (2 / size) - 1,
    );
    let level = brain.cover(x, y, i, edge);
    const inside = cover(0.845 - brain.shell(x, y), edge);
    if (inside > 0.001) {
      const [u, v] = tumor === 'none' ? [x, y] : lesion.unpush(x, y);
      const tissue = brain.tissue(u, v, i);
      level = mix(level, tumor === 'none' ? tissue.level : lesion.over(tissue, x, y, i), inside);
    }
    levels[i] = level + brain.sinuses(x, y);
  }
  const place = toPixel(pose, size, lesion.x, lesion.y);
  return {
    image: {
      rows: size,
      columns: size,
      channels: 1,
      stored: scan(rng, levels, size),
      bits: 12,
      rescale: identityRescale,
      window: { center: 115 * gain, width: 230 * gain },
      modality: 'MR',
      name: 'MR, head',
    },
    findings:
      tumor === 'none' ? [] : [{ kind: tumor, ...place, radius: (lesion.radius * pose.scale * size) / 2 }],
  };
}
