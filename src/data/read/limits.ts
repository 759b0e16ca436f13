import type { ReadFailure } from './readResult';

/** Largest file in bytes: a slice has a few, a bomb has many. */
export const allowedBytes = 50_000_000;
/** Longest side in pixels. */
export const allowedSide = 4096;
/** Most pixels of one image. */
export const allowedPixels = 16_000_000;
/** How long reading one file may take. */
export const allowedSeconds = 10;

/** The refusal of an image whose header claims too many pixels; null if it is small enough. */
export function refuseDimensions(columns: number, rows: number): ReadFailure | null {
  if (columns <= allowedSide && rows <= allowedSide && columns * rows <= allowedPixels) return null;
  return { code: 'tooManyPixels', data: { columns, rows, allowedSide, allowedPixels } };
}

/** The refusal of a file by its size alone; null if it may be read. */
export function refuseSize(bytes: number): ReadFailure | null {
  if (bytes === 0) return { code: 'empty', data: {} };
  return bytes > allowedBytes ? { code: 'tooBig', data: { bytes, allowedBytes } } : null;
}
