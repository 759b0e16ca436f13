import type { ByteSource } from './byteSource';
import { DatasetError } from './datasetError';

/** One file of a zip archive, as its table of contents names it. */
export interface ZipEntry {
  /** With forward slashes. */
  readonly name: string;
  /** 0 as it is, 8 deflate; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes that it says to unpack to; not believed. */
  readonly size: number;
  /** Where its own head is. */
  readonly at: number;
}

/** Most entries of an archive. */
export const allowedEntries = 200_000;
/** Most bytes of its table of contents. */
const allowedDirectory = 64_000_000;

const corrupt = () => new DatasetError({ code: 'corrupt', data: { format: 'zip' } });
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const big = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Where the table of contents lies (APPNOTE 4.3.16, and 4.3.14 for archives with large numbers). */
async function findDirectory(source: ByteSource): Promise<{ at: number; bytes: number; entries: number }> {
  const from = Math.max(0, source.size - 65_557);
  const tail = await source.slice(from, source.size);
  const view = viewOf(tail);
  let end = tail.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw corrupt();
  const [entries, bytes, at] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (entries !== 0xffff && bytes !== 0xffffffff && at !== 0xffffffff) return { at, bytes, entries };
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return { at, bytes, entries };
  const large = await source.slice(big(view, end - 12), big(view, end - 12) + 56);
  if (large.length < 56 || viewOf(large).getUint32(0, true) !== 0x06064b50) throw corrupt();
  const wide = viewOf(large);
  return { entries: big(wide, 32), bytes: big(wide, 40), at: big(wide, 48) };
}

/** Numbers that did not fit their four bytes stand in a field of their own (4.5.3), in this order. */
function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      const count = Math.floor(Math.min(length, to - at - 4) / 8);
      return Array.from({ length: count }, (_, i) => big(view, at + 4 + 8 * i));
    }
    at += 4 + length;
  }
  return [];
}

/**
 * Reads the table of contents of a zip archive.
 * @throws DatasetError if there is none, or it has too many entries
 */
export async function readZipDirectory(source: ByteSource): Promise<ZipEntry[]> {
  const found = await findDirectory(source);
  if (found.entries > allowedEntries)
    throw new DatasetError({
      code: 'tooManyEntries',
      data: { entries: found.entries, allowed: allowedEntries },
    });
  if (found.bytes > allowedDirectory || found.at + found.bytes > source.size) throw corrupt();
  const bytes = await source.slice(found.at, found.at + found.bytes);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && entries.length < allowedEntries;) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const [nameBytes, extraBytes, noteBytes] = [28, 30, 32].map((i) => view.getUint16(at + i, true));
    const name = bytes.subarray(at + 46, at + 46 + nameBytes!);
    const extra = at + 46 + nameBytes!;
    const next = extra + extraBytes! + noteBytes!;
    if (next > bytes.length) throw corrupt();
    const wide = wideNumbers(view, extra, extra + extraBytes!);
    const number = (offset: number) => {
      const value = view.getUint32(at + offset, true);
      return value === 0xffffffff ? (wide.shift() ?? value) : value;
    };
    const [size, packed, head] = [number(24), number(20), number(42)];
    entries.push({
      name: new TextDecoder().decode(name).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed,
      size,
      at: head,
    });
    at = next;
  }
  if (entries.length < found.entries) throw corrupt();
  return entries;
}
