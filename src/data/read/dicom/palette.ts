import type { Palette } from '../../image';
import { tags } from './tags';
import type { Values } from './values';

/** Segments can repeat others and be empty: without a limit a small file could keep a machine busy for hours. */
const mostSegments = 100_000;

const colors = ['Red', 'Green', 'Blue'] as const;

/**
 * Unpacks a palette that is stored as steps and ramps (PS3.3, C.7.9.2).
 * @param words the packed numbers
 * @param length how many entries it has; more are not made
 */
function unpackSegments(words: readonly number[], length: number): number[] {
  const list: number[] = [];
  let steps = 0;
  const segment = (from: number, nested: boolean): number => {
    const [kind, size] = [words[from], words[from + 1]];
    steps += 1;
    if (kind === undefined || size === undefined || steps > mostSegments) return words.length;
    if (kind === 0) {
      for (let i = 0; i < size && list.length < length; i += 1) list.push(words[from + 2 + i] ?? 0);
      return from + 2 + size;
    }
    if (kind === 1) {
      const [start, end] = [list.at(-1) ?? 0, words[from + 2] ?? 0];
      for (let i = 1; i <= size && list.length < length; i += 1)
        list.push(Math.round(start + ((end - start) * i) / size));
      return from + 3;
    }
    if (kind === 2 && !nested) {
      let at = (words[from + 2] ?? 0) + 65536 * (words[from + 3] ?? 0);
      for (let i = 0; i < size && list.length < length && at < words.length; i += 1) at = segment(at, true);
      return from + 4;
    }
    return words.length;
  };
  for (let at = 0; at < words.length && list.length < length;) at = segment(at, false);
  return list;
}

/** The entries of one color, 0 to 255. */
function channelOf(values: Values, color: (typeof colors)[number], length: number, bits: number) {
  const plain = values.element(tags[`${color}PaletteColorLookupTableData`]);
  const packed = values.element(tags[`Segmented${color}PaletteColorLookupTableData`]);
  const found = plain ?? packed;
  if (found === null) return null;
  const view = new DataView(values.bytes.buffer, values.bytes.byteOffset + found.at, found.length);
  const little = !found.encoding.bigEndian;
  // Eight-bit entries lie two in a word, or one in a word with an empty half.
  const paired = bits === 8 && found.length < 2 * length;
  const size = paired ? 1 : 2;
  const words = Array.from({ length: Math.min(Math.floor(found.length / size), 4 * 65536) }, (_, i) =>
    paired ? view.getUint8(i) : view.getUint16(2 * i, little),
  );
  const list = plain ? words.slice(0, length) : unpackSegments(words, length);
  if (list.length < length) return null;
  // Some files keep eight bits in words that say sixteen.
  const wide = bits === 16 && list.some((value) => value > 255);
  return Uint8Array.from(list, (value) => (wide ? value >> 8 : value));
}

/**
 * The palette of an indexed picture, 8 bits a color.
 * @returns null if it is not there or makes no sense
 */
export function readPalette(values: Values, signed: boolean): Palette | null {
  const [length16, first, bits] = values.wholes(tags.RedPaletteColorLookupTableDescriptor, signed);
  if (length16 === undefined || first === undefined || (bits !== 8 && bits !== 16)) return null;
  const length = (length16 & 0xffff) === 0 ? 65536 : length16 & 0xffff;
  const channels = colors.map((color) => channelOf(values, color, length, bits));
  const table = new Uint8Array(3 * length);
  for (const [c, channel] of channels.entries()) {
    if (channel === null) return null;
    for (let i = 0; i < length; i += 1) table[3 * i + c] = channel[i]!;
  }
  return { first, colors: table };
}
