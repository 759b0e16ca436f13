import { conv2d, convCell, convSize, type ConvFilters } from '../../../math/conv';
import type { Maps } from '../../../math/maps';

/** A gray image or a map: one number per cell, row by row. */
export interface Grid {
  readonly rows: number;
  readonly cols: number;
  readonly values: ArrayLike<number>;
}

export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** How the window walks: cells per move, zeros put around the image, and the gap between neighboring weights. */
export interface Walk {
  readonly stride: number;
  readonly padding: number;
  readonly dilation: number;
}

export const plainWalk: Walk = { stride: 1, padding: 0, dilation: 1 };

/** Pixels that the window spans along a side: d(k - 1) + 1. */
export const spanOf = (side: number, dilation: number) => dilation * (side - 1) + 1;

/** Side of a square filter from the list of its weights. */
export const sideOf = (weights: ArrayLike<number>) => Math.round(Math.sqrt(weights.length));

/** Why a walk gives no map. */
export type WalkFault = 'stride' | 'dilation' | 'padding' | 'span';

/** The first thing that is wrong with a walk over an image of `length` pixels a side, or null. */
export function walkFault(length: number, side: number, walk: Walk): WalkFault | null {
  const { stride, padding, dilation } = walk;
  if (!Number.isInteger(stride) || stride < 1) return 'stride';
  if (!Number.isInteger(dilation) || dilation < 1) return 'dilation';
  if (!Number.isInteger(padding) || padding < 0) return 'padding';
  return spanOf(side, dilation) > length + 2 * padding ? 'span' : null;
}

/** Cells along a side of the map: floor((n + 2p - d(k - 1) - 1) / s) + 1, or 0 where the walk is not possible. */
export function outputLength(length: number, side: number, walk: Walk): number {
  return walkFault(length, side, walk) === null ? convSize(length, side, walk) : 0;
}

const steps = ({ stride, padding, dilation }: Walk) => ({ stride, padding, dilation });

const mapsOf = ({ rows, cols, values }: Grid): Maps => ({ rows, columns: cols, channels: 1, values });

const filtersOf = (weights: ArrayLike<number>): ConvFilters => ({
  kernel: sideOf(weights),
  inputs: 1,
  filters: 1,
  weights,
});

/**
 * The map of one filter over one image: each cell is the sum of the products under the window (Fig. 14).
 * An impossible walk gives a map without cells.
 */
export function convolve(image: Grid, weights: ArrayLike<number>, walk: Walk = plainWalk): Grid {
  const side = sideOf(weights);
  if (walkFault(Math.min(image.rows, image.cols), side, walk) !== null)
    return { rows: 0, cols: 0, values: [] };
  const { rows, columns, values } = conv2d(mapsOf(image), filtersOf(weights), steps(walk));
  return { rows, cols: columns, values };
}

/** One product of the window. */
export interface Tap extends Cell {
  /** Whether the pixel lies in the image; outside stands a zero. */
  readonly inside: boolean;
  readonly pixel: number;
  readonly weight: number;
  readonly product: number;
}

/** The products behind one cell of the map, in the order of the weights, and their sum. */
export function productsAt(
  image: Grid,
  weights: ArrayLike<number>,
  { row, col }: Cell,
  walk: Walk = plainWalk,
): { readonly taps: readonly Tap[]; readonly sum: number } {
  const { products, sum } = convCell(mapsOf(image), filtersOf(weights), row, col, 0, steps(walk));
  const taps = products.map(({ row: y, column: x, input, weight, product }): Tap => {
    const inside = y >= 0 && y < image.rows && x >= 0 && x < image.cols;
    return { row: y, col: x, inside, pixel: input, weight, product };
  });
  return { taps, sum };
}

/** A part of an image; what lies outside of it is 0. */
export function crop(image: Grid, top: number, left: number, rows: number, cols: number): Grid {
  const values = new Float64Array(rows * cols);
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < cols; col += 1) {
      const [y, x] = [top + row, left + col];
      if (y >= 0 && y < image.rows && x >= 0 && x < image.cols)
        values[row * cols + col] = image.values[y * image.cols + x]!;
    }
  }
  return { rows, cols, values };
}

/** The image with `by` rows and columns of zeros on every side. */
export const pad = (image: Grid, by: number): Grid =>
  crop(image, -by, -by, image.rows + 2 * by, image.cols + 2 * by);

/** Largest absolute value, at least `least`: the two ends of a signed scale. */
export function strength(values: ArrayLike<number>, least = 1e-9): number {
  let most = least;
  for (let index = 0; index < values.length; index += 1) most = Math.max(most, Math.abs(values[index]!));
  return most;
}

/** The cell with the largest value; the first of several. */
export function brightest({ values, cols }: Grid): Cell {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) if (values[index]! > values[best]!) best = index;
  return { row: Math.floor(best / Math.max(1, cols)), col: best % Math.max(1, cols) };
}
