import { storedRange } from './image';
import type { ImageWindow, Palette, PlainImage } from './image';
import { imageStats } from './imageStats';

/**
 * The values that a window spreads from black to white: center - width/2 to center + width/2.
 * C 40 / W 400 shows -160..240. This is DICOM's LINEAR_EXACT (PS3.3 C.11.2.1.3.2), the sum that clinicians do in
 * their head; DICOM's default LINEAR lies half a unit lower and one unit narrower, which no eye can see.
 */
export function windowRange(window: ImageWindow): { from: number; to: number } {
  return { from: window.center - window.width / 2, to: window.center + window.width / 2 };
}

/**
 * How bright a value is shown, 0 (black) to 1 (white).
 * @param value in the image's unit
 * @param window width above 0; a width of 0 or less is a step at the center
 */
export function shownBrightness(value: number, window: ImageWindow): number {
  if (window.width <= 0) return value > window.center ? 1 : 0;
  return Math.min(1, Math.max(0, (value - window.center) / window.width + 0.5));
}

/**
 * How bright a value is shown on a screen of 256 grays, 0 to 255.
 * @param lowIsWhite whether small values are shown white, as a MONOCHROME1 image asks
 */
export function shownGray(value: number, window: ImageWindow, lowIsWhite = false): number {
  const gray = Math.round(255 * shownBrightness(value, window));
  return lowIsWhite ? 255 - gray : gray;
}

/** The window over everything that the image's bits can hold. */
export function bitWindow(image: PlainImage): ImageWindow {
  const { min, max } = storedRange(image);
  const { slope, intercept } = image.rescale;
  return { center: (slope * (min + max)) / 2 + intercept, width: Math.abs(slope) * (max - min) };
}

/** The window from the image's smallest to its largest value, padding aside (never narrower than one stored step). */
export function fullWindow(image: PlainImage): ImageWindow {
  const channels = Array.from({ length: image.channels }, (_, channel) => imageStats(image, channel));
  const min = Math.min(...channels.map((stats) => stats.min));
  const max = Math.max(...channels.map((stats) => stats.max));
  return { center: (min + max) / 2, width: Math.max(max - min, Math.abs(image.rescale.slope)) };
}

/** The window to open an image with: its own; else everything of its bits for a picture, its full range otherwise. */
export function startWindow(image: PlainImage): ImageWindow {
  if (image.window) return image.window;
  return image.bits <= 8 ? bitWindow(image) : fullWindow(image);
}

/** The color that a stored number stands for: red, green, blue, 0 to 255 each; outside the table, its nearest end. */
export function paletteColor({ first, colors }: Palette, stored: number): [number, number, number] {
  const at = 3 * Math.min(colors.length / 3 - 1, Math.max(0, stored - first));
  return [colors[at]!, colors[at + 1]!, colors[at + 2]!];
}

/** How each stored number is shown: a table where the bits allow one, else each number on its own. */
function grayOf(image: PlainImage, window: ImageWindow): (stored: number) => number {
  const { slope, intercept } = image.rescale;
  const shown = (stored: number) => shownGray(slope * stored + intercept, window, image.lowIsWhite);
  if (image.bits > 16) return shown;
  const { min, max } = storedRange(image);
  const table = new Uint8Array(max - min + 1);
  for (let i = 0; i < table.length; i += 1) table[i] = shown(min + i);
  return (stored) => table[stored - min]!;
}

function palettePixels({ stored }: PlainImage, palette: Palette, shown: Uint8ClampedArray): void {
  for (let from = 0, to = 0; to < shown.length; from += 1, to += 4) {
    const [red, green, blue] = paletteColor(palette, stored[from]!);
    shown[to] = red;
    shown[to + 1] = green;
    shown[to + 2] = blue;
    shown[to + 3] = 255;
  }
}

/**
 * The image as a screen shows it: red, green, blue, opacity, 0 to 255 each.
 * The stored numbers stay as they are: a window is a matter of the display. An image with a palette has no window.
 * @returns [rows, columns, 4]
 */
export function windowedPixels(image: PlainImage, window: ImageWindow): Uint8ClampedArray<ArrayBuffer> {
  const { stored, channels } = image;
  const shown = new Uint8ClampedArray(image.rows * image.columns * 4);
  if (image.palette) {
    palettePixels(image, image.palette, shown);
    return shown;
  }
  const gray = grayOf(image, window);
  for (let from = 0, to = 0; to < shown.length; from += channels, to += 4) {
    shown[to] = gray(stored[from]!);
    shown[to + 1] = channels === 1 ? shown[to]! : gray(stored[from + 1]!);
    shown[to + 2] = channels === 1 ? shown[to]! : gray(stored[from + 2]!);
    shown[to + 3] = 255;
  }
  return shown;
}
