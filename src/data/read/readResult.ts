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
  /** Ends before its picture does. */
  | {
      readonly code: 'truncated';
      readonly data: {
        readonly format: FileFormat;
        /** Bytes of the part that is cut, the picture or what stands before it, and how many of them are not there. */
        readonly needed: number;
        readonly missing: number;
      };
    }
  | { readonly code: 'animated'; readonly data: { readonly format: FileFormat } }
  /** A sound medical file without a picture: a report, a recorded curve, a treatment plan. */
  | { readonly code: 'noPicture'; readonly data: { readonly holds: NoPicture } }
  /** A picture whose compression cannot be undone here. */
  | {
      readonly code: 'compression';
      readonly data: { /** 'JPEG XL', or its identifier. */ readonly name: string };
    }
  /** A picture that is described in a way that makes no sense, or that is not known. */
  | {
      readonly code: 'description';
      readonly data: {
        /** The entry as the DICOM dictionary calls it: 'BitsAllocated'. */
        readonly entry: string;
        /** What it says; '' if it is missing. Never what a person wrote. */
        readonly found: string;
      };
    }
  /** There is no such frame. */
  | { readonly code: 'noFrame'; readonly data: { readonly frame: number; readonly frames: number } }
  /** A set of pictures where one picture was asked for: npz, zip. Later chapters open these. */
  | { readonly code: 'dataset'; readonly data: { readonly format: 'npz' | 'zip' } }
  /** Known, and not among the formats that this app reads. */
  | { readonly code: 'unsupported'; readonly data: { readonly format: FileFormat } }
  /** Refused on purpose, as it may hold a program: SVG. */
  | { readonly code: 'refused'; readonly data: { readonly format: FileFormat } }
  /** The file could not be read from the disk (moved, or no permission). */
  | { readonly code: 'unreadable'; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'timeout'; readonly data: { readonly seconds: number } };

/** What a medical file without a picture holds instead. */
export type NoPicture = 'report' | 'curve' | 'document' | 'plan' | 'index' | 'other';

/** Something true about the image that its reader should be told. */
export type ReadNote =
  /** The file has more bits than the browser hands over. */
  | { readonly code: 'fewerBits'; readonly data: { readonly inFile: number; readonly read: number } }
  /** Parts of the picture were transparent; they lie on black now. */
  | { readonly code: 'transparent'; readonly data: Readonly<Record<string, never>> }
  /** The file lacks the entry that says how it is written; it was read as the usual kind. */
  | { readonly code: 'noHeader'; readonly data: Readonly<Record<string, never>> }
  /** The picture was compressed with loss before it came here: its numbers are not quite those of the scanner. */
  | { readonly code: 'lossy'; readonly data: Readonly<Record<string, never>> }
  /** The file asks to be shown through a curve; here a straight window shows it. */
  | { readonly code: 'curvedDisplay'; readonly data: Readonly<Record<string, never>> }
  /** Stored as brightness and two color differences; the numbers here are the red, green and blue made of them. */
  | { readonly code: 'colorsConverted'; readonly data: Readonly<Record<string, never>> }
  /** The file says that text about the patient is drawn into the picture. */
  | { readonly code: 'burnedIn'; readonly data: Readonly<Record<string, never>> };

/** What a reader gives: the plain image, or why not. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly image: PlainImage;
      readonly notes: readonly ReadNote[];
      /** How many pictures the file holds, at least 1, and which of them this is, from 0. */
      readonly frames: number;
      readonly frame: number;
    }
  | { readonly ok: false; readonly failure: ReadFailure };

/** A failed result, short to write. */
export function failed(failure: ReadFailure): ReadResult {
  return { ok: false, failure };
}
