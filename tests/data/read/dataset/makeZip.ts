// Archives and NumPy files made by hand.
import { crc32, deflateRawSync } from 'node:zlib';
import { joinBytes } from '../dicom/makeDicom';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it is packed by deflate. */
  readonly deflate?: boolean;
  readonly encrypted?: boolean;
  /** What the archive says about its size, if that is a lie. */
  readonly claimed?: number;
}

const little = (value: number, size: number) =>
  Uint8Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256);
const letters = (text: string) => new TextEncoder().encode(text);

/** A zip archive. `wide` writes sizes as eight bytes in fields of their own; `streamed` leaves them out of the heads. */
export function makeZip(
  files: readonly ZipFile[],
  options: { wide?: boolean; streamed?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const { wide = false, streamed = false } = options;
  const heads: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, deflate = false, encrypted = false, claimed = bytes.length } of files) {
    const packed = deflate ? deflateRawSync(bytes) : bytes;
    const flags = (encrypted ? 1 : 0) + (streamed ? 8 : 0);
    const sum = crc32 ? crc32(bytes) : 0;
    const common = joinBytes(little(20, 2), little(flags, 2), little(deflate ? 8 : 0, 2), little(0, 4));
    const sizes = joinBytes(little(sum, 4), little(packed.length, 4), little(claimed, 4));
    const title = letters(name);
    const head = joinBytes(
      [0x50, 0x4b, 3, 4],
      common,
      streamed ? new Uint8Array(12) : sizes,
      little(title.length, 2),
      little(0, 2),
      title,
      packed,
      streamed ? joinBytes([0x50, 0x4b, 7, 8], sizes) : [],
    );
    const extra = wide
      ? joinBytes(little(1, 2), little(24, 2), little(claimed, 8), little(packed.length, 8), little(at, 8))
      : [];
    const none = little(0xffffffff, 4);
    directory.push(
      joinBytes(
        [0x50, 0x4b, 1, 2, 20, 0],
        common,
        wide ? joinBytes(little(sum, 4), none, none) : sizes,
        little(title.length, 2),
        little(extra.length, 2),
        new Uint8Array(10),
        wide ? none : little(at, 4),
        title,
        extra,
      ),
    );
    heads.push(head);
    at += head.length;
  }
  const table = joinBytes(...directory);
  const count = files.length;
  const largeEnd = joinBytes(
    [0x50, 0x4b, 6, 6],
    little(44, 8),
    new Uint8Array(12),
    little(count, 8),
    little(count, 8),
    little(table.length, 8),
    little(at, 8),
    [0x50, 0x4b, 6, 7],
    little(0, 4),
    little(at + table.length, 8),
    little(1, 4),
  );
  const end = joinBytes(
    [0x50, 0x4b, 5, 6],
    new Uint8Array(4),
    wide ? little(0xffff, 2) : little(count, 2),
    wide ? little(0xffff, 2) : little(count, 2),
    little(wide ? 0xffffffff : table.length, 4),
    little(wide ? 0xffffffff : at, 4),
    little(0, 2),
  );
  return joinBytes(...heads, table, wide ? largeEnd : [], end);
}

/** A NumPy file: header of the given version, then the numbers as bytes. */
export function makeNpy(
  descr: string,
  shape: readonly number[],
  bytes: Uint8Array,
  { version = 1, fortran = false }: { version?: 1 | 2; fortran?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const kind = descr.startsWith('[') ? descr : `'${descr}'`;
  const text = `{'descr': ${kind}, 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': (${sizes}), }\n`;
  return joinBytes(
    [0x93],
    letters('NUMPY'),
    [version, 0],
    little(text.length, version === 1 ? 2 : 4),
    letters(text),
    bytes,
  );
}
