import type { PlainImage } from '../image';
import type { Finding } from './tissue';

/** An upright box of whole pixels: the first row and column, and how many there are. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A synthetic image with the truth about it; no patient was ever seen. */
export interface Phantom {
  readonly image: PlainImage;
  /** What was put there, with its place. */
  readonly findings: readonly Finding[];
  /** [rows, columns]: 1 where a pixel belongs to a lesion, else 0. */
  readonly lesion: Uint8Array;
  /** [rows, columns]: 1 where a lesion may lie (brain, lungs, liver, retina), else 0. */
  readonly anatomy: Uint8Array;
}

/**
 * The smallest box around the marked pixels of a mask.
 * @param mask [rows, columns], anything but 0 is marked
 * @returns null if nothing is marked
 */
export function maskBox(mask: ArrayLike<number>, columns: number): Box | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (let i = 0; i < mask.length; i += 1) {
    if (mask[i] === 0) continue;
    const row = Math.floor(i / columns);
    const column = i % columns;
    if (row < top) top = row;
    bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
