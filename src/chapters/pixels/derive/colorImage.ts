import type { Palette, PlainImage } from '../../../data/image';
import { factorOf } from './smallPicture';

/** Pixels that are worked on before somebody else may have a turn. */
const SLICE = 100_000;

/** The color of a stored number in a palette: entry in the list of colors, held inside it. */
export function paletteIndex({ first, colors }: Palette, stored: number): number {
  return Math.min(colors.length / 3 - 1, Math.max(0, Math.round(stored) - first));
}

/** Red, green and blue of a stored number. */
export function paletteColor(palette: Palette, stored: number): readonly [number, number, number] {
  const at = 3 * paletteIndex(palette, stored);
  return [palette.colors[at]!, palette.colors[at + 1]!, palette.colors[at + 2]!];
}

/** Stored numbers as the screen shows them through a palette: RGBA bytes. */
export function palettePixels(palette: Palette, numbers: ArrayLike<number>): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(4 * numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const at = 3 * paletteIndex(palette, numbers[i]!);
    pixels[4 * i] = palette.colors[at]!;
    pixels[4 * i + 1] = palette.colors[at + 1]!;
    pixels[4 * i + 2] = palette.colors[at + 2]!;
    pixels[4 * i + 3] = 255;
  }
  return pixels;
}

/**
 * The color tables of an image for the figure of the three channels, in slices: palette numbers become their colors,
 * a very large image means of blocks of pixels. Null for a gray image.
 */
export function* colorSteps(image: PlainImage): Generator<void, PlainImage | null, void> {
  const { palette, ...rest } = image;
  if (image.channels === 1 && !palette) return null;
  const factor = factorOf(image.rows, image.columns);
  if (factor === 1 && !palette) return image;
  const rows = Math.ceil(image.rows / factor);
  const columns = Math.ceil(image.columns / factor);
  const stored = palette ? new Uint8Array(3 * rows * columns) : image.stored.slice(0, 3 * rows * columns);
  const atOnce = Math.max(1, Math.floor(SLICE / image.columns / factor));
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < columns; col++)
      stored.set(blockColor(image, row * factor, col * factor, factor), 3 * (row * columns + col));
    if (row % atOnce === atOnce - 1) yield;
  }
  const bits = palette ? 8 : image.bits;
  return { ...rest, rows, columns, channels: 3, stored, bits };
}

/** Mean color of a block of pixels, held inside the image. */
function blockColor(image: PlainImage, top: number, left: number, side: number): readonly number[] {
  const { stored, palette, columns } = image;
  const bottom = Math.min(image.rows, top + side);
  const right = Math.min(columns, left + side);
  const sum = [0, 0, 0];
  for (let r = top; r < bottom; r++) {
    for (let c = left; c < right; c++) {
      const at = r * columns + c;
      const index = palette ? paletteIndex(palette, stored[at]!) : at;
      const from = palette ? palette.colors : stored;
      for (let k = 0; k < 3; k++) sum[k]! += from[3 * index + k]!;
    }
  }
  const count = (bottom - top) * (right - left);
  return sum.map((each) => Math.round(each / count));
}
