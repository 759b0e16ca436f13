import { inflater, TooMuch } from '../inflate';
import type { ByteSource } from './byteSource';
import { DatasetError } from './datasetError';
import type { ZipEntry } from './zipDirectory';

/** How many packed bytes are taken from the file at once. */
const pieceBytes = 1_000_000;

/** What an archive may still unpack to; counted over all of its entries, as each may hold the same bytes. */
export interface Allowance {
  left: number;
  readonly whole: number;
}

export const newAllowance = (bytes: number): Allowance => ({ left: bytes, whole: bytes });

/**
 * Unpacks one entry.
 * @param most how many bytes may come out; what is more fails
 * @param check asked before each piece; throws to stop
 * @throws DatasetError if it is damaged, locked, packed in a way that is not read, or too large
 */
export async function readZipEntry(
  source: ByteSource,
  entry: ZipEntry,
  most: number,
  allowance: Allowance,
  check: () => void = () => undefined,
): Promise<Uint8Array> {
  const corrupt = () => new DatasetError({ code: 'corrupt', data: { format: 'zip' } });
  if (entry.encrypted) throw new DatasetError({ code: 'encrypted', data: { entry: entry.name } });
  if (entry.method !== 0 && entry.method !== 8) throw corrupt();
  const head = await source.slice(entry.at, entry.at + 30);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw corrupt();
  const from = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const to = from + entry.packed;
  if (to > source.size) throw corrupt();
  const limit = Math.min(most, allowance.left);
  const tooBig = () =>
    new DatasetError({ code: 'unpacksTooBig', data: { bytes: entry.size, allowedBytes: limit } });
  const room = new Room(
    Math.min(limit, Math.max(1024, entry.packed, Math.min(entry.size, 8 * entry.packed))),
  );
  const stream = inflater(limit, (piece) => room.add(piece));
  try {
    let wanted = true;
    for (let at = from; at < to && wanted; at += pieceBytes) {
      check();
      const end = Math.min(to, at + pieceBytes);
      const piece = await source.slice(at, end);
      if (entry.method === 8) wanted = stream.push(piece, end === to);
      else if (room.used + piece.length > limit) throw new TooMuch();
      else room.add(piece);
    }
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw error instanceof TooMuch ? tooBig() : corrupt();
  } finally {
    allowance.left -= room.used;
  }
  if (entry.method === 8 && !stream.isWhole()) throw corrupt();
  return room.bytes();
}

/** Bytes that grow as they come: what a file says about its size is only a first guess. */
class Room {
  used = 0;
  private whole: Uint8Array;

  constructor(guess: number) {
    this.whole = new Uint8Array(guess);
  }

  add(piece: Uint8Array): true {
    if (this.used + piece.length > this.whole.length) {
      const larger = new Uint8Array(Math.max(2 * this.whole.length, this.used + piece.length));
      larger.set(this.whole.subarray(0, this.used));
      this.whole = larger;
    }
    this.whole.set(piece, this.used);
    this.used += piece.length;
    return true;
  }

  bytes(): Uint8Array {
    return this.whole.subarray(0, this.used);
  }
}
