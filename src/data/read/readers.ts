import { refuseDimensions } from './limits';
import { jpegHeader } from './jpegHeader';
import type { decodePixels } from './decodePixels';
import { plainFromPixels } from './plainFromPixels';
import { pngHeader } from './pngHeader';
import { failed } from './readResult';
import type { FileFormat, ReadFailure, ReadNote, ReadResult } from './readResult';
import { sniffFormat } from './sniffFormat';

/** Lets the browser decode: the one thing that a reader cannot do by itself. */
export type Decode = typeof decodePixels;

/** A file on its way through a reader. */
export interface FileBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A name for people. */
  readonly name: string;
}

/** What a reader finds before it decodes any pixel: how many pictures there are and the way to each, or why none. */
export type Opened =
  | { readonly ok: true; readonly frames: number; read(frame: number): Promise<ReadResult> }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Reads one format. A new format is one more of these in the list below. */
export interface Reader {
  readonly id: FileFormat;
  /** Whether the first bytes are this reader's. */
  sniff(bytes: Uint8Array): boolean;
  open(file: FileBytes, decode: Decode): Promise<Opened>;
}

const refuse = (failure: ReadFailure): Opened => ({ ok: false, failure });
const corrupt = (format: FileFormat): Opened => refuse({ code: 'corrupt', data: { format } });

/** A picture that the browser decodes. */
function single(
  format: 'png' | 'jpeg',
  { bytes, name }: FileBytes,
  decode: Decode,
  notes: readonly ReadNote[],
): Opened {
  const read = async (): Promise<ReadResult> => {
    try {
      const pixels = await decode(bytes, `image/${format}`, format === 'png');
      const clear: ReadNote[] = pixels.transparent ? [{ code: 'transparent', data: {} }] : [];
      const image = plainFromPixels(pixels, name);
      return { ok: true, image, notes: [...notes, ...clear], frames: 1, frame: 0 };
    } catch {
      return failed({ code: 'corrupt', data: { format } });
    }
  };
  return { ok: true, frames: 1, read };
}

const sniffs = (format: FileFormat) => (bytes: Uint8Array) => sniffFormat(bytes) === format;

const png: Reader = {
  id: 'png',
  sniff: sniffs('png'),
  async open(file, decode) {
    const start = pngHeader(file.bytes, false);
    if (start === null) return corrupt('png');
    const refused = refuseDimensions(start.columns, start.rows);
    if (refused) return refuse(refused);
    if (start.animated) return refuse({ code: 'animated', data: { format: 'png' } });
    if (!pngHeader(file.bytes)?.whole) return corrupt('png');
    const notes: ReadNote[] =
      start.bitDepth > 8 ? [{ code: 'fewerBits', data: { inFile: start.bitDepth, read: 8 } }] : [];
    return single('png', file, decode, notes);
  },
};

const jpeg: Reader = {
  id: 'jpeg',
  sniff: sniffs('jpeg'),
  async open(file, decode) {
    const header = jpegHeader(file.bytes);
    if (header === null) return corrupt('jpeg');
    const refused = refuseDimensions(header.columns, header.rows);
    if (refused) return refuse(refused);
    if (!header.whole) return corrupt('jpeg');
    if (!header.common || header.precision !== 8)
      return refuse({ code: 'unsupported', data: { format: 'jpeg' } });
    return single('jpeg', file, decode, []);
  },
};

/** DICOM's parser and its decoders come only with the first such file. */
const dicom: Reader = {
  id: 'dicom',
  sniff: sniffs('dicom'),
  open: async (file) => (await import('./dicom/openDicom')).openDicom(file),
};

/** A format that is known but answered with a sentence. */
const answering = (id: FileFormat, failure: ReadFailure): Reader => ({
  id,
  sniff: sniffs(id),
  open: async () => refuse(failure),
});

/** Every format that is known, each with its reader; the first whose sniff agrees reads the file. */
export const readers: readonly Reader[] = [
  png,
  jpeg,
  dicom,
  ...(['npz', 'zip'] as const).map((id) => answering(id, { code: 'dataset', data: { format: id } })),
  answering('svg', { code: 'refused', data: { format: 'svg' } }),
  ...(['gif', 'webp', 'bmp', 'tiff', 'heic', 'pdf', 'gzip'] as const).map((id) =>
    answering(id, { code: 'unsupported', data: { format: id } }),
  ),
];
