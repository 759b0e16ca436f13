import type { PlainImage } from '../image';

/** Formats that are known by their first bytes, whether they can be read or not. */
export type FileFormat =
  | 'png'
  | 'jpeg'
  | 'dicom'
  | 'npz'
  | 'zip'
  | 'svg'
  | 'gif'
  | 'webp'
  | 'bmp'
  | 'tiff'
  | 'heic'
  | 'pdf'
  | 'gzip';

/** Why a file gave no image: a code for the sentence and the numbers that belong in it; the words live elsewhere. */
export type ReadFailure =
  | { readonly code: 'empty'; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'tooBig'; readonly data: { readonly bytes: number; readonly allowedBytes: number } }
  | {
      readonly code: 'unknownType';
      readonly data: { /** Whether it looks like text. */ readonly text: boolean };
    }
  | {
      readonly code: 'tooManyPixels';
      readonly data: {
        readonly columns: number;
        readonly rows: number;
        readonly allowedSide: number;
        readonly allowedPixels: number;
      };
    }
  | { readonly code: 'corrupt'; readonly data: { readonly format: FileFormat } }
  | { readonly code: 'animated'; readonly data: { readonly format: FileFormat } }
  /** Known, and to be read in a later version: DICOM, npz, zip. */
  | { readonly code: 'notYet'; readonly data: { readonly format: FileFormat } }
  /** Known, and not among the formats that this app reads. */
  | { readonly code: 'unsupported'; readonly data: { readonly format: FileFormat } }
  /** Refused on purpose, as it may hold a program: SVG. */
  | { readonly code: 'refused'; readonly data: { readonly format: FileFormat } }
  /** The file could not be read from the disk (moved, or no permission). */
  | { readonly code: 'unreadable'; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'timeout'; readonly data: { readonly seconds: number } };

/** Something true about the image that its reader should be told. */
export type ReadNote =
  /** The file has more bits than the browser hands over. */
  | { readonly code: 'fewerBits'; readonly data: { readonly inFile: number; readonly read: number } }
  /** Parts of the picture were transparent; they lie on black now. */
  | { readonly code: 'transparent'; readonly data: Readonly<Record<string, never>> };

/** What a reader gives: the plain image, or why not. */
export type ReadResult =
  | { readonly ok: true; readonly image: PlainImage; readonly notes: readonly ReadNote[] }
  | { readonly ok: false; readonly failure: ReadFailure };

/** A failed result, short to write. */
export function failed(failure: ReadFailure): ReadResult {
  return { ok: false, failure };
}
