import { BadCode } from '../coded';
import type { JpegBits } from './jpegBits';

const fast = 9;

/** A Huffman table (ISO 10918-1, annex C): short codes by look-up, long ones by the largest code of each length. */
export interface HuffmanTable {
  /** [512] length * 256 + value, or 0 if the code is longer than nine bits. */
  readonly quick: Uint16Array;
  /** [18] largest code of each length, shifted to 16 bits, plus one. */
  readonly limit: Int32Array;
  /** [17] what to add to a code of each length to find its value. */
  readonly offset: Int32Array;
  readonly values: Uint8Array;
}

/**
 * Builds a table from how many codes there are of each length.
 * @param counts [16] codes of 1 to 16 bits
 * @param values the values in order of their codes
 * @throws BadCode if there are more codes than a length can hold
 */
export function buildHuffman(counts: Uint8Array, values: Uint8Array): HuffmanTable {
  const quick = new Uint16Array(1 << fast);
  const limit = new Int32Array(18);
  const offset = new Int32Array(17);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= 16; length += 1) {
    const count = counts[length - 1]!;
    offset[length] = index - code;
    for (let i = 0; i < count; i += 1, code += 1, index += 1)
      if (length <= fast) {
        const from = code << (fast - length);
        quick.fill(length * 256 + values[index]!, from, from + (1 << (fast - length)));
      }
    if (code > 1 << length) throw new BadCode('Too many codes.');
    limit[length] = code << (16 - length);
    code <<= 1;
  }
  limit[17] = 0x7fffffff;
  if (index > values.length) throw new BadCode('Codes without values.');
  return { quick, limit, offset, values };
}

/** The next value. */
export function readHuffman(bits: JpegBits, { quick, limit, offset, values }: HuffmanTable): number {
  const next = bits.peek16();
  const found = quick[next >>> (16 - fast)]!;
  if (found !== 0) {
    bits.skip(found >>> 8);
    return found & 255;
  }
  let length = fast + 1;
  while (length <= 16 && next >= limit[length]!) length += 1;
  if (length > 16) throw new BadCode('A code that is in no table.');
  bits.skip(length);
  return values[(next >>> (16 - length)) + offset[length]!] ?? 0;
}

/** A number of so many bits whose first bit is its sign (ISO 10918-1, EXTEND). */
export function readSigned(bits: JpegBits, size: number): number {
  if (size === 0) return 0;
  const value = bits.read(size);
  return value < 2 ** (size - 1) ? value - 2 ** size + 1 : value;
}
