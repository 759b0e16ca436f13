import type { Encoding } from './encoding';

/** The head of an entry, before its value (PS3.5, section 7.1). */
export interface ElementHeader {
  /** Group and element in one number: (7FE0,0010) is 0x7fe00010. */
  readonly tag: number;
  /** Two letters, or '' where the file does not say. */
  readonly vr: string;
  /** Length of the value in bytes; null if it is left open. */
  readonly length: number | null;
  /** Where the value begins. */
  readonly value: number;
}

/** Value representations whose length has two bytes; all others, those of the future too, have four (7.1.2). */
const short = new Set('AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' '));
const long = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '));

/** Whether two bytes are the letters of a value representation that is known. */
export function isKnownVr(a: number | undefined, b: number | undefined): boolean {
  const vr = String.fromCharCode(a ?? 0, b ?? 0);
  return short.has(vr) || long.has(vr);
}

const isLetter = (byte: number) => byte >= 0x41 && byte <= 0x5a;

/**
 * Reads the head of the entry at a place.
 * @param end where the bytes that may be read end
 * @returns null if there is not room for one
 */
export function readHeader(
  bytes: Uint8Array,
  at: number,
  end: number,
  { explicit, bigEndian }: Encoding,
): ElementHeader | null {
  if (at + 8 > end || end > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = !bigEndian;
  const tag = view.getUint16(at, little) * 65536 + view.getUint16(at + 2, little);
  const whole = (offset: number) => {
    const length = view.getUint32(offset, little);
    return length === 0xffffffff ? null : length;
  };
  const [a, b] = [bytes[at + 4]!, bytes[at + 5]!];
  // Items and their ends never name a representation; nor do entries that were copied in from an implicit file.
  const delimiter = tag >= 0xfffe0000 && tag <= 0xfffeffff;
  if (!explicit || delimiter || !isLetter(a) || !isLetter(b))
    return { tag, vr: '', length: whole(at + 4), value: at + 8 };
  const vr = String.fromCharCode(a, b);
  const shortHead = { tag, vr, length: view.getUint16(at + 6, little), value: at + 8 };
  if (short.has(vr)) return shortHead;
  if (at + 12 > end) return long.has(vr) ? null : shortHead;
  const length = whole(at + 8);
  if (!long.has(vr)) {
    // Made up by its maker: whichever length fits.
    const fits = view.getUint16(at + 6) === 0 && (length === null || length <= end - at - 12);
    if (!fits) return shortHead;
  }
  return { tag, vr, length, value: at + 12 };
}
