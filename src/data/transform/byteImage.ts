import { toBytes } from './levels';
import type { Levels } from './levels';

/** An image as bytes, 0 (black) to 255 (white). */
export interface ByteImage {
  /** [rows, columns, channels], row by row, the channels of a pixel side by side. */
  readonly pixels: Uint8Array;
  readonly columns: number;
  readonly channels: 1 | 3;
}

/** Every channel of an image through a transform of gray levels; the image itself stays as it is. */
export function mapChannels(
  { pixels, columns, channels }: ByteImage,
  transform: (levels: Levels, channel: number) => Levels,
): ByteImage {
  const changed = new Uint8Array(pixels.length);
  const count = pixels.length / channels;
  for (let channel = 0; channel < channels; channel += 1) {
    const levels = new Float32Array(count);
    for (let i = 0; i < count; i += 1) levels[i] = pixels[i * channels + channel]!;
    const bytes = toBytes(transform(levels, channel));
    for (let i = 0; i < count; i += 1) changed[i * channels + channel] = bytes[i]!;
  }
  return { pixels: changed, columns, channels };
}
