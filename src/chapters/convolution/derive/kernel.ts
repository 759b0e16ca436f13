import { brightest, convolve, productsAt, sideOf, strength, type Cell, type Grid } from './convolve';

/** What the figure of the filter draws of an image. */
export interface KernelView {
  readonly map: Grid;
  /** The cell of the map under study, held inside it, and the pixel in the middle of its window. */
  readonly cell: Cell;
  readonly middle: Cell;
  readonly side: number;
  readonly sum: number;
  readonly low: number;
  readonly high: number;
  /** The larger of the two ends without its sign: what a signed scale goes to. */
  readonly most: number;
  readonly peak: Cell;
}

const hold = (value: number, count: number) => Math.min(Math.max(0, count - 1), Math.max(0, value));

/** The map of a filter over the whole image, and what stands at one cell of it. */
export function kernelMap(image: Grid, filter: readonly number[]) {
  const map = convolve(image, filter);
  let [low, high] = [Infinity, -Infinity];
  for (let index = 0; index < map.values.length; index += 1) {
    low = Math.min(low, map.values[index]!);
    high = Math.max(high, map.values[index]!);
  }
  return { map, low, high, most: strength(map.values, 1), peak: brightest(map) };
}

export function kernelView(
  image: Grid,
  filter: readonly number[],
  whole: ReturnType<typeof kernelMap>,
  at: Cell,
): KernelView {
  const side = sideOf(filter);
  const half = (side - 1) / 2;
  const cell = { row: hold(at.row, whole.map.rows), col: hold(at.col, whole.map.cols) };
  return {
    ...whole,
    cell,
    middle: { row: cell.row + half, col: cell.col + half },
    side,
    sum: productsAt(image, filter, cell).sum,
  };
}

/** The cell of the map whose window has this pixel in its middle, as near as the map allows. */
export function cellAround(pixel: Cell, side: number, map: Grid): Cell {
  const half = (side - 1) / 2;
  return { row: hold(pixel.row - half, map.rows), col: hold(pixel.col - half, map.cols) };
}
