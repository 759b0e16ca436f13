import type { PlainImage } from '../image';
import { identityRescale } from '../image';

/** Pixels as a browser hands them over: red, green, blue, opacity, 8 bits each. */
export interface DecodedPixels {
  readonly rows: number;
  readonly columns: number;
  /** [rows, columns, 4] */
  readonly rgba: Uint8ClampedArray;
  /** Whether some pixel was not opaque in the file. */
  readonly transparent: boolean;
}

function isGray(rgba: Uint8ClampedArray): boolean {
  for (let i = 0; i < rgba.length; i += 4)
    if (rgba[i] !== rgba[i + 1] || rgba[i] !== rgba[i + 2]) return false;
  return true;
}

/** The plain image of decoded pixels: one channel if red, green and blue are equal everywhere, else three. */
export function plainFromPixels({ rows, columns, rgba }: DecodedPixels, name: string): PlainImage {
  const channels = isGray(rgba) ? 1 : 3;
  const stored = new Uint8Array(rows * columns * channels);
  for (let from = 0, to = 0; to < stored.length; from += 4, to += channels)
    for (let c = 0; c < channels; c += 1) stored[to + c] = rgba[from + c]!;
  return { rows, columns, channels, stored, bits: 8, rescale: identityRescale, name };
}
