import type { PlainImage } from '../../../data/image';
import type { PatchTissue } from '../../../data/patches';
import { patchNumbers, readerInput, TILE, type Patch } from './patch';

/** A patch to be sorted: its letter, the tissue that the phantom put there, and its place in the bundled slice. */
export interface SortPatch {
  readonly letter: string;
  readonly tissue: PatchTissue;
  readonly tile: Patch;
}

const at = (letter: string, tissue: PatchTissue, row: number, col: number): SortPatch => ({
  letter,
  tissue,
  tile: { row, col, rows: TILE, cols: TILE },
});

/** Four places of the bundled slice that are one tissue only: liver, spine, air beside the body, fat under the skin. */
export const sortPatches: readonly SortPatch[] = [
  at('A', 'soft', 216, 104),
  at('B', 'bone', 328, 256),
  at('C', 'air', 424, 72),
  at('D', 'fat', 192, 56),
];

/** Side of the part that is shown: 64 numbers of four digits would not be read. */
export const SORT_SIDE = 4;

/** The stored numbers that are shown of one patch: its upper left 4x4. */
export function sortNumbers(image: PlainImage, { tile }: SortPatch): Float64Array {
  const part = { ...tile, rows: SORT_SIDE, cols: SORT_SIDE };
  return patchNumbers(image, part, 'stored', { center: 0, width: 1 });
}

/** All four patches as the tissue reader gets them: [4, 64]. */
export function sortInput(image: PlainImage): Float32Array {
  const input = new Float32Array(sortPatches.length * TILE * TILE);
  sortPatches.forEach((patch, index) => {
    const values = readerInput(image, image, patch.tile);
    if (values) input.set(values, index * TILE * TILE);
  });
  return input;
}

/** Mean of a patch's 64 values in the image's unit. */
export function patchMean(image: PlainImage, tile: Patch): number {
  const values = patchNumbers(image, tile, 'value', { center: 0, width: 1 });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
