import { jpegHeader } from './jpegHeader';
import { refuseDimensions } from './limits';
import type { decodePixels } from './decodePixels';
import { plainFromPixels } from './plainFromPixels';
import { pngHeader } from './pngHeader';
import { failed } from './readResult';
import type { FileFormat, ReadNote, ReadResult } from './readResult';
import { sniffFormat } from './sniffFormat';

/** Lets the browser decode: the one thing that a reader cannot do by itself. */
export type Decode = typeof decodePixels;

/** A file on its way through a reader. */
export interface FileBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A name for people. */
  readonly name: string;
}

/** Reads one format. A new format is one more of these in the list below. */
export interface Reader {
  readonly id: FileFormat;
  /** Whether the first bytes are this reader's. */
  sniff(bytes: Uint8Array): boolean;
  read(file: FileBytes, decode: Decode): Promise<ReadResult>;
}

async function decodeTo(
  format: 'png' | 'jpeg',
  { bytes, name }: FileBytes,
  decode: Decode,
  notes: readonly ReadNote[],
): Promise<ReadResult> {
  try {
    const pixels = await decode(bytes, `image/${format}`, format === 'png');
    const clear: ReadNote[] = pixels.transparent ? [{ code: 'transparent', data: {} }] : [];
    return { ok: true, image: plainFromPixels(pixels, name), notes: [...notes, ...clear] };
  } catch {
    return failed({ code: 'corrupt', data: { format } });
  }
}

const sniffs = (format: FileFormat) => (bytes: Uint8Array) => sniffFormat(bytes) === format;

const png: Reader = {
  id: 'png',
  sniff: sniffs('png'),
  async read(file, decode) {
    const start = pngHeader(file.bytes, false);
    if (start === null) return failed({ code: 'corrupt', data: { format: 'png' } });
    const refused = refuseDimensions(start.columns, start.rows);
    if (refused) return refused;
    if (start.animated) return failed({ code: 'animated', data: { format: 'png' } });
    if (!pngHeader(file.bytes)?.whole) return failed({ code: 'corrupt', data: { format: 'png' } });
    const notes: ReadNote[] =
      start.bitDepth > 8 ? [{ code: 'fewerBits', data: { inFile: start.bitDepth, read: 8 } }] : [];
    return decodeTo('png', file, decode, notes);
  },
};

const jpeg: Reader = {
  id: 'jpeg',
  sniff: sniffs('jpeg'),
  async read(file, decode) {
    const header = jpegHeader(file.bytes);
    if (header === null) return failed({ code: 'corrupt', data: { format: 'jpeg' } });
    const refused = refuseDimensions(header.columns, header.rows);
    if (refused) return refused;
    if (!header.whole) return failed({ code: 'corrupt', data: { format: 'jpeg' } });
    if (!header.common || header.precision !== 8)
      return failed({ code: 'unsupported', data: { format: 'jpeg' } });
    return decodeTo('jpeg', file, decode, []);
  },
};

/** A format that is known but answered with a sentence. */
const answering = (id: FileFormat, code: 'notYet' | 'refused' | 'unsupported'): Reader => ({
  id,
  sniff: sniffs(id),
  read: async () => failed({ code, data: { format: id } }),
});

/** Every format that is known, each with its reader; the first whose sniff agrees reads the file. */
export const readers: readonly Reader[] = [
  png,
  jpeg,
  answering('dicom', 'notYet'),
  answering('npz', 'notYet'),
  answering('zip', 'notYet'),
  answering('svg', 'refused'),
  ...(['gif', 'webp', 'bmp', 'tiff', 'heic', 'pdf', 'gzip'] as const).map((id) =>
    answering(id, 'unsupported'),
  ),
];
