import { brainMr } from '../../../data/phantom/brainMr';
import type { ImageKind } from '../../../data/make/kinds';
import type { Cell, Grid } from '../derive/convolve';
import { brainBytes } from './brainBytes';

/** Pixels along a side: few enough that single pixels are seen. */
export const imageSide = 64;

export const imageIds = ['lines', 'brain', 'chest', 'fundus', 'ct'] as const;
export type ImageId = (typeof imageIds)[number];

/** Images that are drawn in a worker, since they take longer than a frame. */
export type DrawnId = Exclude<ImageId, 'lines' | 'brain'>;

/** What each drawn image is made of, and which of its channels is read. */
export const recipes: Readonly<
  Record<
    DrawnId,
    { readonly kind: ImageKind; readonly label: string; readonly seed: number; readonly channel: number }
  >
> = {
  chest: { kind: 'chest', label: 'nodule', seed: 2, channel: 0 },
  // Green: the channel in which vessels stand out best.
  fundus: { kind: 'fundus', label: 'diabetic', seed: 4, channel: 1 },
  ct: { kind: 'liver', label: 'dark', seed: 3, channel: 0 },
};

/** Where the patch of the sliding window is cut from each image. */
export const patchOrigin: Readonly<Record<ImageId, Cell>> = {
  lines: { row: 7, col: 8 },
  brain: { row: 36, col: 15 },
  chest: { row: 16, col: 8 },
  fundus: { row: 18, col: 20 },
  ct: { row: 24, col: 12 },
};

/** Places in the test pattern that the steps speak of: cells of the map of a 3 x 3 filter. */
export const onVertical: Cell = { row: 29, col: 11 };
export const onHorizontal: Cell = { row: 11, col: 40 };
export const onFlat: Cell = { row: 28, col: 30 };

let pattern: Grid | null = null;
let brain: Grid | null = null;

/** Lines, a flat square, a ring and a dot of 255 on black: what each filter answers can be worked out by hand. */
export function linesImage(): Grid {
  if (pattern) return pattern;
  const values = new Uint8Array(imageSide * imageSide);
  const put = (row: number, col: number) => {
    values[row * imageSide + col] = 255;
  };
  for (let row = 6; row < 58; row += 1) put(row, 12);
  for (let col = 24; col < 58; col += 1) put(12, col);
  for (let row = 22; row < 38; row += 1) for (let col = 24; col < 40; col += 1) put(row, col);
  for (let index = 0; index < 14; index += 1) put(44 + index, 24 + index);
  put(30, 50);
  for (let row = 42; row < 60; row += 1)
    for (let col = 42; col < 60; col += 1)
      if (Math.round(Math.hypot(row - 50, col - 50)) === 7) put(row, col);
  pattern = { rows: imageSide, cols: imageSide, values };
  return pattern;
}

/** The bundled slice: quick enough to be drawn when it is first asked for. */
export function brainImage(): Grid {
  if (brain) return brain;
  const { stored } = brainMr(imageSide, 11, { tumor: 'ring', side: -1 }).image;
  brain = { rows: imageSide, cols: imageSide, values: brainBytes(stored) };
  return brain;
}
