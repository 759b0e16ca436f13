import { deflateSync } from 'fflate';

/** One file of an archive. Names are ASCII, with `/` between folders. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** False where the bytes are compressed already. */
  readonly deflate?: boolean;
}

/** Remembers compressed files by their bytes' owner, so that what many packages share is compressed once. */
export type Deflated = WeakMap<Uint8Array, Packed>;

interface Packed {
  readonly crc: number;
  readonly data: Uint8Array;
  readonly method: 0 | 8;
}

const LOCAL = 30;
const CENTRAL = 46;
const END = 22;
// 1980-01-01 00:00, the first moment that the format knows: the same files give the same bytes on every day.
const DAY = 0x21;
const VERSION = 20;

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

function pack({ bytes, deflate = true }: ZipEntry): Packed {
  const crc = crc32(bytes);
  const data = deflate ? deflateSync(bytes, { level: 9 }) : bytes;
  return data.length < bytes.length ? { crc, data, method: 8 } : { crc, data: bytes, method: 0 };
}

/**
 * A ZIP archive (PKWARE APPNOTE 6.3): names in order, one fixed time, sizes in the local headers, no data descriptors,
 * which some portals' readers refuse.
 * @param onEntry called after each file; a promise is waited for, so that a page stays alive meanwhile
 * @throws RangeError at a name that is no plain path or comes twice, or beyond what the format holds without extensions
 */
export async function makeZip(
  entries: readonly ZipEntry[],
  deflated: Deflated = new WeakMap(),
  onEntry: (done: number, of: number) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const packed: Packed[] = [];
  for (const [index, entry] of sorted.entries()) {
    if (!/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(entry.name))
      throw new RangeError(`No plain path: ${entry.name}`);
    if (entry.name === sorted[index - 1]?.name) throw new RangeError(`Twice in an archive: ${entry.name}`);
    const known = deflated.get(entry.bytes) ?? pack(entry);
    deflated.set(entry.bytes, known);
    packed.push(known);
    await onEntry(packed.length, sorted.length);
  }
  return write(sorted, packed);
}

function write(entries: readonly ZipEntry[], packed: readonly Packed[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const length = (index: number) => names[index]!.length;
  const bodies = packed.reduce((sum, { data }, index) => sum + LOCAL + length(index) + data.length, 0);
  const directory = names.reduce((sum, name) => sum + CENTRAL + name.length, 0);
  const total = bodies + directory + END;
  if (total >= 2 ** 32 || entries.length >= 2 ** 16) throw new RangeError('Too much for one archive.');
  const zip = new Uint8Array(total);
  const view = new DataView(zip.buffer);
  let [at, listed] = [0, bodies];
  packed.forEach(({ crc, data, method }, index) => {
    const name = names[index]!;
    // What both headers hold alike: version, flags, method, time, day, checksum, sizes, length of the name.
    const common = (to: number) => {
      view.setUint16(to, VERSION, true);
      view.setUint16(to + 4, method, true);
      view.setUint16(to + 8, DAY, true);
      view.setUint32(to + 10, crc, true);
      view.setUint32(to + 14, data.length, true);
      view.setUint32(to + 18, entries[index]!.bytes.length, true);
      view.setUint16(to + 22, name.length, true);
    };
    view.setUint32(at, 0x04034b50, true);
    common(at + 4);
    zip.set(name, at + LOCAL);
    zip.set(data, at + LOCAL + name.length);
    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, VERSION, true);
    common(listed + 6);
    view.setUint32(listed + 42, at, true);
    zip.set(name, listed + CENTRAL);
    at += LOCAL + name.length + data.length;
    listed += CENTRAL + name.length;
  });
  view.setUint32(listed, 0x06054b50, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, directory, true);
  view.setUint32(listed + 16, bodies, true);
  return zip;
}
