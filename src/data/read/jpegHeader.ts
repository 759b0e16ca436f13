/** What a JPEG says about itself before any pixel is unpacked. */
export interface JpegHeader {
  readonly columns: number;
  readonly rows: number;
  /** Bits of one sample: 8, or 12 in some medical files. */
  readonly precision: number;
  /** Whether browsers know its process: baseline, extended or progressive, Huffman coded. */
  readonly common: boolean;
  /** Whether the data go down to the end mark. */
  readonly whole: boolean;
}

/** Markers that start a frame: C0 to CF without C4 (tables), C8 (reserved) and CC (conditioning). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function hasEndMark(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at >= from; at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/**
 * Walks the segments of a JPEG to the first scan without unpacking anything.
 * @param bytes the file, with a JPEG's first marker
 * @returns null if there is no sound frame header
 */
export function jpegHeader(bytes: Uint8Array): JpegHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: Omit<JpegHeader, 'whole'> | null = null;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (isFrame(marker) && frame === null) {
      if (at + 10 > bytes.length) return null;
      const [precision, rows, columns] = [
        view.getUint8(at + 4),
        view.getUint16(at + 5),
        view.getUint16(at + 7),
      ];
      if (rows === 0 || columns === 0) return null;
      frame = { columns, rows, precision, common: marker <= 0xc2 };
    }
    if (marker === 0xda) return frame && { ...frame, whole: hasEndMark(bytes, at + 2 + length) };
    at += 2 + length;
  }
  return frame && { ...frame, whole: false };
}
