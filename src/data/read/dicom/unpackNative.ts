import type { PictureDescription } from './describePicture';

/** Numbers as they lie in the file, not yet masked, signed or brought to colors. */
export interface RawNumbers {
  readonly numbers: Uint8Array | Uint16Array | Int16Array | Uint32Array;
  /** Whether the colors lie in planes. */
  readonly planar: boolean;
}

/** Whether two pixels share their color differences and lie as four bytes. */
export const isPaired = ({ photometric, samples }: PictureDescription) =>
  samples === 3 && /_422$/.test(photometric);

/** How many bits one frame takes where nothing is packed. */
export function frameBits(picture: PictureDescription): number {
  const { rows, columns, samples, allocated } = picture;
  if (isPaired(picture)) return rows * Math.ceil(columns / 2) * 4 * allocated;
  return rows * columns * samples * allocated;
}

function unpackBits(bytes: Uint8Array, firstBit: number, count: number): Uint8Array {
  // The first pixel is the lowest bit (PS3.5, 8.1.1), and frames follow each other without a gap.
  return Uint8Array.from({ length: count }, (_, i) => {
    const bit = firstBit + i;
    return (bytes[bit >>> 3]! >>> (bit & 7)) & 1;
  });
}

/** Spreads Y Y Cb Cr to Y Cb Cr for each pixel. */
function spreadPairs<T extends Uint8Array | Uint16Array>(pairs: T, { rows, columns }: PictureDescription): T {
  const spread = new (pairs.constructor as new (length: number) => T)(rows * columns * 3);
  const stride = Math.ceil(columns / 2) * 4;
  for (let row = 0, to = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1, to += 3) {
      const from = row * stride + (column >> 1) * 4;
      spread[to] = pairs[from + (column & 1)]!;
      spread[to + 1] = pairs[from + 2]!;
      spread[to + 2] = pairs[from + 3]!;
    }
  return spread;
}

/**
 * The numbers of one frame where nothing is packed.
 * @param bytes all of the pixels' bytes, long enough for the frame
 * @param words whether eight-bit numbers lie in big-endian words, and so in swapped pairs
 */
export function unpackNative(
  bytes: Uint8Array,
  picture: PictureDescription,
  frame: number,
  bigEndian: boolean,
  words: boolean,
): RawNumbers {
  const { rows, columns, samples, allocated } = picture;
  const bits = frameBits(picture);
  const planar = picture.planar && samples === 3 && !isPaired(picture);
  const swapped = bigEndian && words && allocated <= 8;
  const source = swapped ? swapPairs(bytes) : bytes;
  if (allocated === 1) return { numbers: unpackBits(source, frame * bits, rows * columns * samples), planar };
  const from = (frame * bits) / 8;
  const count = bits / allocated;
  const view = new DataView(source.buffer, source.byteOffset + from, bits / 8);
  const little = !bigEndian;
  if (allocated === 32) {
    const numbers = new Uint32Array(count);
    for (let i = 0; i < count; i += 1) numbers[i] = view.getUint32(4 * i, little);
    return { numbers, planar };
  }
  const numbers = allocated === 8 ? source.slice(from, from + count) : new Uint16Array(count);
  if (allocated === 16) for (let i = 0; i < count; i += 1) numbers[i] = view.getUint16(2 * i, little);
  return { numbers: isPaired(picture) ? spreadPairs(numbers, picture) : numbers, planar };
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = bytes.slice();
  for (let i = 0; i + 1 < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1]!;
    swapped[i + 1] = bytes[i]!;
  }
  return swapped;
}
