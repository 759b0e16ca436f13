import { brainMr } from '../../../data/phantom/brainMr';
import type { TumorKind } from '../../../data/phantom/brainLesion';
import { hash32 } from '../../../math/rng';
import type { Rows } from '../../../math/kMeans';
import type { FeatureChoice } from '../modelClusters';

/** Pixels along a side of a slice. */
export const SLICE = 64;
/** Pixels along a side of the picture of a lesion. */
export const CROP = 40;

const KINDS = ['ring', 'solid', 'satellites'] as const satisfies readonly TumorKind[];
export type LesionKind = (typeof KINDS)[number];
export const lesionKinds: readonly LesionKind[] = KINDS;

/** A lesion of a synthetic head, cut out and measured. */
export interface Lesion {
  readonly kind: LesionKind;
  /** [CROP, CROP] stored numbers around the lesion. */
  readonly picture: Uint16Array;
  /** Brightness of the core as a share of the brightest part. */
  readonly core: number;
  /** How unequal the rim is around the clock: SD of 16 sectors, as a share of the brightest part. */
  readonly patchiness: number;
  /** Brightness of the core against the rim. */
  readonly coreToRim: number;
  /** SD of all pixels of the lesion, as a share of the brightest part. */
  readonly spread: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

const SECTORS = 16;
const SECTOR_REACH = 0.3;

/**
 * Measures a lesion as a reader would, with regions drawn from its outline.
 * @param stored [size, size] numbers of the slice; @param lesion [size, size], 1 inside the lesion
 * @returns center in pixels and the four measurements
 */
export function measureLesion(stored: ArrayLike<number>, lesion: ArrayLike<number>, size: number) {
  let [count, row, column] = [0, 0, 0];
  for (let i = 0; i < size * size; i += 1) {
    if (lesion[i] === 0) continue;
    count += 1;
    row += Math.floor(i / size);
    column += i % size;
  }
  row /= count;
  column /= count;
  const radius = Math.sqrt(count / Math.PI);
  const core: number[] = [];
  const inside: number[] = [];
  const around: number[] = [];
  const sectors = Array.from({ length: SECTORS }, (): number[] => []);
  for (let i = 0; i < size * size; i += 1) {
    const [dy, dx] = [Math.floor(i / size) - row, (i % size) - column];
    const out = Math.hypot(dx, dy) / radius;
    const value = stored[i]!;
    if (out < 0.4) core.push(value);
    if (out < 1) inside.push(value);
    if (out < 1.1) around.push(value);
    if (out <= 0.55 || out >= 1.05) continue;
    const angle = Math.atan2(dy, dx);
    sectors.forEach((sector, k) => {
      const away = Math.abs(angle + Math.PI - (k * 2 * Math.PI) / SECTORS);
      if (Math.min(away, 2 * Math.PI - away) < SECTOR_REACH) sector.push(value);
    });
  }
  around.sort((a, b) => a - b);
  const brightest = around[Math.floor(0.95 * (around.length - 1))]!;
  const rim = sectors.filter((sector) => sector.length > 0).map(mean);
  return {
    row,
    column,
    core: mean(core) / brightest,
    patchiness: deviation(rim) / brightest,
    coreToRim: mean(core) / mean(rim),
    spread: deviation(inside) / brightest,
  };
}

function crop(stored: ArrayLike<number>, row: number, column: number): Uint16Array {
  const start = (middle: number) => Math.min(SLICE - CROP, Math.max(0, Math.round(middle - CROP / 2)));
  const [top, left] = [start(row), start(column)];
  return Uint16Array.from(
    { length: CROP * CROP },
    (_, i) => stored[(top + Math.floor(i / CROP)) * SLICE + left + (i % CROP)]!,
  );
}

/** Lesion i of a series: a head is drawn, scanned, and its lesion measured. Takes some milliseconds. */
export function lesionOf(patients: number, i: number): Lesion {
  const kind = KINDS[i % KINDS.length]!;
  const { image, lesion } = brainMr(SLICE, hash32(patients, 0x5e7, i), { tumor: kind });
  const { row, column, ...measured } = measureLesion(image.stored, lesion, SLICE);
  return { kind, picture: crop(image.stored, row, column), ...measured };
}

/** The two measurements of each lesion that are looked at. */
export function measurementsOf(lesions: readonly Lesion[], features: FeatureChoice): Rows {
  return lesions.map((lesion) =>
    features === 'patchiness' ? [lesion.core, lesion.patchiness] : [lesion.coreToRim, lesion.spread],
  );
}

/** What the report calls a lesion: it knows rings, and calls everything else solid. */
export const reportOf = (kind: LesionKind): 'ring' | 'solid' => (kind === 'ring' ? 'ring' : 'solid');
