import { createRng, hash32 } from '../../math/rng';
import { airLevel, airShell, brainShell, drawBrain } from './brainAnatomy';
import { drawTumor } from './brainLesion';
import type { TumorKind } from './brainLesion';
import type { HeadPalette } from './brainPalette';
import { checkSize, coordinate, cover, mix } from './field';
import type { Field } from './field';
import { drawPose, toPixel } from './pose';
import type { Pose } from './pose';
import type { Finding } from './tissue';

/** What may be chosen about the patient. */
export interface HeadOptions {
  /** The tumor, or a healthy brain; 'ring' unless given. */
  readonly tumor?: TumorKind | 'none';
  /** -1 left, 1 right in the image; drawn from the seed unless given. */
  readonly side?: -1 | 1;
  /** How far the tumor stands out of its edema: 1 (default) as drawn, 0 not at all. */
  readonly contrast?: number;
  /** Center of the tumor in pixels of the image; drawn from the seed unless given. All else stays the same. */
  readonly place?: { readonly row: number; readonly column: number };
}

/** A head before any scanner. */
export interface Head {
  /** [size, size] gray levels, about 0..255, no noise. */
  readonly levels: Field;
  readonly lesion: Uint8Array;
  readonly anatomy: Uint8Array;
  readonly findings: readonly Finding[];
}

/** Where a place of the image lies in the body. */
function bodyPoint(pose: Pose, size: number, { row, column }: { row: number; column: number }) {
  const [x, y] = [(2 * column) / size - 1, (2 * row) / size - 1];
  return { x: pose.bodyX(x, y), y: pose.bodyY(x, y) };
}

/**
 * An axial slice of a head as gray levels of one modality, healthy or with a tumor.
 * The same seed with another tumor or another palette is the same patient.
 * @param size pixels along a side, 32 to 512
 * @throws RangeError for any other size
 */
export function paintHead(
  size: number,
  seed: number,
  palette: HeadPalette,
  { tumor = 'ring', side, contrast = 1, place: asked }: HeadOptions,
): Head {
  checkSize(size);
  const rng = createRng(hash32(seed, 1));
  const pose = drawPose(rng, 0.12, [0.94, 1.04], [0.05, 0.04]);
  const drawnSide = rng.next() < 0.5 ? -1 : 1;
  const brain = drawBrain(rng, size, palette);
  const healthy = tumor === 'none';
  const growth = drawTumor(rng, size, brain.white, palette, {
    kind: healthy ? 'ring' : tumor,
    side: side ?? drawnSide,
    contrast,
    ...(asked && { at: bodyPoint(pose, size, asked) }),
  });
  const edge = (2 / size / 0.9) * 0.6;
  const levels = new Float32Array(size * size);
  const lesion = new Uint8Array(size * size);
  const anatomy = new Uint8Array(size * size);
  const point = { ventricle: 0, cortex: 0 };
  for (let i = 0; i < levels.length; i += 1) {
    const imageX = coordinate(i % size, size);
    const imageY = coordinate(Math.floor(i / size), size);
    const x = pose.bodyX(imageX, imageY);
    const y = pose.bodyY(imageX, imageY);
    const out = brain.shell(x, y);
    if (out > airShell) {
      levels[i] = airLevel;
      continue;
    }
    let level = out < 0.7 ? 0 : brain.cover(x, y, i, edge);
    const inside = cover(brainShell - out, edge);
    if (inside > 0.001) {
      const by = healthy ? 0 : growth.push(x, y);
      const tissue = brain.tissue(x - by * (x - growth.x), y - by * (y - growth.y), i, point);
      level = mix(level, healthy ? tissue : growth.over(tissue, point, x, y, i), inside);
    }
    levels[i] = level + brain.sinuses(x, y);
    if (inside < 0.5) continue;
    anatomy[i] = 1;
    if (!healthy && growth.holds(x, y, i)) lesion[i] = 1;
  }
  const place = toPixel(pose, size, growth.x, growth.y);
  const radius = (growth.radius * pose.scale * size) / 2;
  return { levels, lesion, anatomy, findings: healthy ? [] : [{ kind: tumor, ...place, radius }] };
}
