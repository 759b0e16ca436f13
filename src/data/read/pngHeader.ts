/** What a PNG says about itself before any pixel is unpacked. */
export interface PngHeader {
  readonly columns: number;
  readonly rows: number;
  /** Bits of one sample: 1, 2, 4, 8 or 16. */
  readonly bitDepth: number;
  /** Whether it holds several pictures (APNG). */
  readonly animated: boolean;
  /** Whether every chunk is there with a right checksum, down to the end mark. */
  readonly whole: boolean;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/**
 * Reads the header and walks the chunks of a PNG without unpacking anything.
 * @param bytes the file, with a PNG's signature
 * @param checkSums whether to verify the chunks' checksums (reads every byte)
 * @returns null if there is no sound header
 */
export function pngHeader(bytes: Uint8Array, checkSums = true): PngHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452) return null;
  const [columns, rows, bitDepth] = [view.getUint32(16), view.getUint32(20), view.getUint8(24)];
  if (columns === 0 || rows === 0) return null;
  let animated = false;
  let whole = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    if (checkSums && crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) break;
    if (type === 0x6163544c) animated = true;
    whole = type === 0x49454e44;
    if (whole) break;
    at = end + 4;
  }
  return { columns, rows, bitDepth, animated, whole };
}
