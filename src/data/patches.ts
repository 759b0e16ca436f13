import { createRng } from '../math/rng';
import { tissues } from './phantom/tissue';
import type { LabelledSlice } from './phantom/tissue';

/** Side of a patch in pixels: 8 x 8 = 64 numbers, as many as an eye can read. */
export const patchSide = 8;

/** The tissues that the classifier of Fig. 2 tells apart; a label is an index into this list. */
export const patchTissues = ['air', 'fat', 'soft', 'bone'] as const;
export type PatchTissue = (typeof patchTissues)[number];

/** Labelled patches of 8 x 8 values. */
export interface PatchSet {
  /** [n, 64]: values in the image's unit (HU), row by row. */
  readonly values: Float32Array;
  /** [n]: index into patchTissues. */
  readonly labels: Uint8Array;
  /** Where each patch was cut: slice, and the row and column of its top left pixel. */
  readonly places: readonly { readonly slice: number; readonly row: number; readonly column: number }[];
}

/** From values in HU to what a small network likes to read: clamped to -1000..1000, in units of 250 HU. */
export function patchInput(values: ArrayLike<number>): Float32Array {
  return Float32Array.from(values, (value) => Math.min(1000, Math.max(-1000, value)) / 250);
}

/**
 * Share of a patch's pixels that the phantom's label map gives to a tissue, 0 to 1.
 * @param row, column top left pixel of the patch
 */
export function patchPurity(slice: LabelledSlice, row: number, column: number, tissue: PatchTissue): number {
  const label = tissues.indexOf(tissue);
  let count = 0;
  for (let r = 0; r < patchSide; r += 1)
    for (let c = 0; c < patchSide; c += 1)
      if (slice.labels[(row + r) * slice.image.columns + column + c] === label) count += 1;
  return count / patchSide ** 2;
}

/** Top left pixels (row * columns + column) of all patches that are at least this pure. */
export function purePatches(slice: LabelledSlice, tissue: PatchTissue, purity = 1): number[] {
  const { rows, columns } = slice.image;
  const corners: number[] = [];
  for (let row = 0; row + patchSide <= rows; row += 1)
    for (let column = 0; column + patchSide <= columns; column += 1)
      if (patchPurity(slice, row, column, tissue) >= purity) corners.push(row * columns + column);
  return corners;
}

/** The 64 values of a patch in the image's unit, row by row. */
export function patchValues(slice: Pick<LabelledSlice, 'image'>, row: number, column: number): Float32Array {
  const { image } = slice;
  const { slope, intercept } = image.rescale;
  return Float32Array.from({ length: patchSide ** 2 }, (_, k) => {
    const at = (row + Math.floor(k / patchSide)) * image.columns + column + (k % patchSide);
    return slope * image.stored[at]! + intercept;
  });
}

/**
 * Seeded labelled patches for the classifier of Fig. 2: of each tissue equally many, in mixed order.
 * @param slices CT phantoms; patches are drawn from all of them
 * @param perTissue number of patches of each tissue, 1 or more; the same place may come twice
 * @param seed any whole number
 * @param noise standard deviation (HU) added to every value, 0 or more
 * @throws RangeError if no slice holds a pure patch of some tissue (too small a phantom)
 */
export function tissuePatches(
  slices: readonly LabelledSlice[],
  perTissue: number,
  seed: number,
  noise = 15,
): PatchSet {
  const rng = createRng(seed);
  const pools = patchTissues.map((tissue) =>
    slices.flatMap((slice, s) => purePatches(slice, tissue).map((corner) => ({ slice: s, corner }))),
  );
  const missing = patchTissues.find((_, label) => pools[label]!.length === 0);
  if (missing !== undefined)
    throw new RangeError(`No ${patchSide} x ${patchSide} patch of pure ${missing} in these slices.`);
  const count = perTissue * patchTissues.length;
  const values = new Float32Array(count * patchSide ** 2);
  const labels = new Uint8Array(count);
  const places = [...rng.shuffle(count)].map((order, n) => {
    const label = order % patchTissues.length;
    const pool = pools[label]!;
    const { slice, corner } = pool[rng.int(pool.length)]!;
    const { columns } = slices[slice]!.image;
    const place = { slice, row: Math.floor(corner / columns), column: corner % columns };
    labels[n] = label;
    const patch = patchValues(slices[slice]!, place.row, place.column);
    values.set(
      patch.map((value) => value + noise * rng.normal()),
      n * patchSide ** 2,
    );
    return place;
  });
  return { values, labels, places };
}
