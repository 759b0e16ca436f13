import { storedAt, storedRange, type ImageWindow, type PlainImage } from '../../../data/image';
import { shownGray, windowRange } from '../../../data/imageWindow';
import type { NumberKind } from '../modelMatrix';
import { isHounsfield } from './windows';

/** A place in the image, counted from 0 at the top left. */
export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of pixels. */
export interface Patch extends Cell {
  readonly rows: number;
  readonly cols: number;
}

/** Side of the patch that the tissue reader looks at. */
export const TILE = 8;

/** The place held inside the image. */
export function insideImage({ row, col }: Cell, image: PlainImage): Cell {
  const hold = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.round(value)));
  return { row: hold(row, image.rows), col: hold(col, image.columns) };
}

/** The 8x8 tile in which a pixel lies: tiles lie side by side, the last ones end with the image. */
export function tileAt(cell: Cell, image: PlainImage): Patch {
  const start = (at: number, count: number) =>
    Math.max(0, Math.min(Math.floor(at / TILE) * TILE, count - TILE));
  return {
    row: start(cell.row, image.rows),
    col: start(cell.col, image.columns),
    rows: Math.min(TILE, image.rows),
    cols: Math.min(TILE, image.columns),
  };
}

/** The square of `side` pixels around a tile, held inside the image. */
export function patchAround(tile: Patch, side: number, image: PlainImage): Patch {
  const rows = Math.min(side, image.rows);
  const cols = Math.min(side, image.columns);
  const start = (at: number, size: number, count: number) =>
    Math.max(0, Math.min(at + TILE / 2 - size / 2, count - size));
  return { row: start(tile.row, rows, image.rows), col: start(tile.col, cols, image.columns), rows, cols };
}

/** What one stored number is, what it means, and which gray of the screen it gets. */
export interface PixelReading {
  readonly stored: number;
  readonly value: number;
  readonly shown: number;
}

/** Reads one pixel of a gray image. */
export function readPixel(image: PlainImage, cell: Cell, window: ImageWindow): PixelReading {
  const stored = storedAt(image, cell.row, cell.col);
  const value = image.rescale.slope * stored + image.rescale.intercept;
  const gray = shownGray(value, window);
  return { stored, value, shown: image.lowIsWhite ? 255 - gray : gray };
}

/** The numbers of a patch, row by row, in one of the three ways of writing them. */
export function patchNumbers(
  image: PlainImage,
  patch: Patch,
  kind: NumberKind,
  window: ImageWindow,
): Float64Array {
  const numbers = new Float64Array(patch.rows * patch.cols);
  for (let i = 0; i < numbers.length; i++) {
    const cell = { row: patch.row + Math.floor(i / patch.cols), col: patch.col + (i % patch.cols) };
    numbers[i] = readPixel(image, cell, window)[kind];
  }
  return numbers;
}

/** Which numbers are black and which white, in the same way of writing; the first is the larger one if low is white. */
export function grayRange(
  image: PlainImage,
  kind: NumberKind,
  window: ImageWindow,
): readonly [number, number] {
  if (kind === 'shown') return [0, 255];
  const { from, to } = windowRange(window);
  const { slope, intercept } = image.rescale;
  const [black, white] = image.lowIsWhite ? [to, from] : [from, to];
  if (kind === 'value') return [black, white];
  return [(black - intercept) / slope, (white - intercept) / slope];
}

/**
 * The stored number that stands for a number typed into the matrix.
 * @param image the image as it is shown, perhaps with fewer bits
 * @param base the image as it was opened: what is painted is kept on its scale
 * @returns null for numbers of the screen, which are made and not stored
 */
export function toStored(
  image: PlainImage,
  base: PlainImage,
  kind: NumberKind,
  typed: number,
): number | null {
  if (kind === 'shown' || !Number.isFinite(typed)) return null;
  const value = kind === 'value' ? typed : image.rescale.slope * typed + image.rescale.intercept;
  const stored = Math.round((value - base.rescale.intercept) / base.rescale.slope);
  const { min, max } = storedRange(base);
  return Math.min(max, Math.max(min, stored));
}

/** What a CT scanner adds to each Hounsfield value in the slices that the tissue reader was trained on. */
const READER_OFFSET = 1024;

/**
 * The 64 numbers that the tissue reader gets: those of CT on the scale that it knows, whatever the scanner adds;
 * others as the image's own bits hold them. Null if they are too few.
 */
export function readerInput(image: PlainImage, base: PlainImage, tile: Patch): Float32Array | null {
  if (tile.rows < TILE || tile.cols < TILE) return null;
  const values = patchNumbers(image, tile, 'value', { center: 0, width: 1 });
  const { slope, intercept } = isHounsfield(base) ? { slope: 1, intercept: -READER_OFFSET } : base.rescale;
  return Float32Array.from(values, (value) => (value - intercept) / slope);
}

/** Places (counted row by row) of a round brush, clipped to the image. */
export function brushPlaces(cells: readonly Cell[], radius: number, image: PlainImage): number[] {
  const places = new Set<number>();
  for (const { row, col } of cells) {
    for (let y = Math.max(0, row - radius); y <= Math.min(image.rows - 1, row + radius); y++) {
      for (let x = Math.max(0, col - radius); x <= Math.min(image.columns - 1, col + radius); x++) {
        if ((y - row) ** 2 + (x - col) ** 2 <= (radius + 0.3) ** 2) places.add(y * image.columns + x);
      }
    }
  }
  return [...places];
}
