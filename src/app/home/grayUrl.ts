import type { GrayImage } from './phantom';

const HEADER = 54;
const PALETTE = 256 * 4;

/**
 * A gray image as a data address, in the Windows bitmap format.
 * Written byte by byte, since a canvas may be read back with noise in browsers that resist fingerprinting.
 */
export function grayUrl({ size, values }: GrayImage): string {
  const stride = Math.ceil(size / 4) * 4;
  const bytes = new Uint8Array(HEADER + PALETTE + stride * size);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, HEADER + PALETTE, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, size, true);
  // A negative height: rows run downward.
  view.setInt32(22, -size, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 8, true);
  for (let gray = 0; gray < 256; gray += 1) bytes.set([gray, gray, gray, 0], HEADER + gray * 4);
  for (let row = 0; row < size; row += 1)
    bytes.set(values.subarray(row * size, (row + 1) * size), HEADER + PALETTE + row * stride);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/bmp;base64,${btoa(binary)}`;
}
