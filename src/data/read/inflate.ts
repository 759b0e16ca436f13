import { Inflate } from 'fflate';

/** How many packed bytes are unpacked at once; deflate makes at most 1032 times as many of them. */
const stepBytes = 16_384;

/** Thrown when more comes out than is allowed; the sizes that a file declares are not believed. */
export class TooMuch extends Error {}

/** Unpacks deflate that comes bit by bit. */
export interface Inflater {
  /** Takes more packed bytes; returns whether more are wanted. */
  push(packed: Uint8Array, last: boolean): boolean;
  /** Whether the end mark was reached. */
  isWhole(): boolean;
}

/**
 * Starts to unpack raw deflate, without the head of zlib or gzip.
 * @param most how many bytes may come out
 * @param take gets each piece; returns whether more are wanted
 * @throws (in push) TooMuch if there would be more; Error if the bytes are no deflate
 */
export function inflater(most: number, take: (piece: Uint8Array) => boolean): Inflater {
  let bytes = 0;
  let whole = false;
  let stopped = false;
  const stream = new Inflate((piece, final) => {
    if (stopped) return;
    bytes += piece.length;
    if (bytes > most) throw new TooMuch();
    whole ||= final;
    if (piece.length > 0 && !take(piece)) stopped = true;
  });
  const push = (packed: Uint8Array, last: boolean) => {
    for (let at = 0; at < packed.length && !stopped && !whole; at += stepBytes) {
      const end = Math.min(packed.length, at + stepBytes);
      stream.push(packed.subarray(at, end), last && end === packed.length);
    }
    return !stopped && !whole;
  };
  return { push, isWhole: () => whole };
}

/**
 * Unpacks deflate into one row of bytes; what comes before an early end is kept.
 * @param most how many bytes may come out
 * @throws TooMuch if there would be more; Error if not even a first piece can be unpacked
 */
export function inflateAll(packed: Uint8Array, most: number): Uint8Array {
  let room = new Uint8Array(Math.min(most, Math.max(65_536, 4 * packed.length)));
  let used = 0;
  try {
    const stream = inflater(most, (piece) => {
      if (used + piece.length > room.length) {
        const larger = new Uint8Array(Math.min(most, Math.max(2 * room.length, used + piece.length)));
        larger.set(room);
        room = larger;
      }
      room.set(piece, used);
      used += piece.length;
      return true;
    });
    stream.push(packed, true);
  } catch (error) {
    if (error instanceof TooMuch || used === 0) throw error;
  }
  return room.subarray(0, used);
}
