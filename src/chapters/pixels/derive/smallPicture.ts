import type { PlainImage } from '../../../data/image';

/** Most pixels that are drawn of a whole image; a larger one is drawn smaller. */
export const MOST_DRAWN = 1_050_000;

/** What is drawn of a gray image: itself, or means of blocks of factor x factor pixels where it is very large. */
export interface SmallPicture {
  /** Side of a block in pixels of the image; 1 is the image itself. */
  readonly factor: number;
  readonly rows: number;
  readonly cols: number;
  readonly values: ArrayLike<number>;
}

/** By how much an image is reduced so that all of it can be drawn at once. */
export function factorOf(rows: number, columns: number): number {
  return Math.max(1, Math.ceil(Math.sqrt((rows * columns) / MOST_DRAWN)));
}

/** Reduces a gray image in slices. Palette numbers are no quantities: of them, one of a block is taken. */
export function* smallSteps(image: PlainImage): Generator<void, SmallPicture, void> {
  const factor = factorOf(image.rows, image.columns);
  if (factor === 1) return { factor, rows: image.rows, cols: image.columns, values: image.stored };
  const rows = Math.ceil(image.rows / factor);
  const cols = Math.ceil(image.columns / factor);
  const values = new Float32Array(rows * cols);
  const atOnce = Math.max(1, Math.floor(200_000 / image.columns / factor));
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) values[row * cols + col] = blockMean(image, row, col, factor);
    if (row % atOnce === atOnce - 1) yield;
  }
  return { factor, rows, cols, values };
}

function blockMean(image: PlainImage, row: number, col: number, factor: number): number {
  const { stored, columns } = image;
  const [top, left] = [row * factor, col * factor];
  if (image.palette) return stored[top * columns + left]!;
  const bottom = Math.min(image.rows, top + factor);
  const right = Math.min(columns, left + factor);
  let sum = 0;
  for (let r = top; r < bottom; r++) for (let c = left; c < right; c++) sum += stored[r * columns + c]!;
  return sum / ((bottom - top) * (right - left));
}

/** The small picture once some pixels of the image (counted row by row) have changed. */
export function patchSmall(small: SmallPicture, image: PlainImage, places: Iterable<number>): SmallPicture {
  if (small.factor === 1) return { ...small, values: image.stored };
  const values = Float32Array.from(small.values);
  const blocks = new Set<number>();
  for (const place of places) {
    const row = Math.floor(Math.floor(place / image.columns) / small.factor);
    blocks.add(row * small.cols + Math.floor((place % image.columns) / small.factor));
  }
  for (const block of blocks)
    values[block] = blockMean(image, Math.floor(block / small.cols), block % small.cols, small.factor);
  return { ...small, values };
}
