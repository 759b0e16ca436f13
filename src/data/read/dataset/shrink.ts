import type { PlainImage } from '../../image';
import { startWindow, windowedPixels } from '../../imageWindow';

/** For each new place, the first old one it covers and the part of each. */
function spans(from: number, to: number): { readonly start: number; readonly weights: Float64Array }[] {
  const step = from / to;
  return Array.from({ length: to }, (_, i) => {
    const [begin, end] = [i * step, (i + 1) * step];
    const start = Math.floor(begin);
    const length = Math.max(1, Math.min(from, Math.ceil(end - 1e-9)) - start);
    const weights = Float64Array.from({ length }, (_, k) => {
      const covered = Math.min(end, start + k + 1) - Math.max(begin, start + k);
      return covered / step;
    });
    return { start, weights };
  });
}

/**
 * The middle square of an image as it opens on a screen, brought to one size by averaging areas.
 * @param size side in pixels
 * @returns [size, size, 3], 0 to 255
 */
export function shrinkToSquare(image: PlainImage, size: number): Uint8Array {
  const shown = windowedPixels(image, startWindow(image));
  const side = Math.min(image.rows, image.columns);
  const top = Math.floor((image.rows - side) / 2);
  const left = Math.floor((image.columns - side) / 2);
  const cover = spans(side, size);
  // Rows first: each new row is a weighted sum of old ones.
  const row = new Float64Array(side * 3);
  const out = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y += 1) {
    row.fill(0);
    for (const [k, weight] of cover[y]!.weights.entries()) {
      const from = ((top + cover[y]!.start + k) * image.columns + left) * 4;
      for (let x = 0; x < side; x += 1)
        for (let c = 0; c < 3; c += 1) row[3 * x + c]! += weight * shown[from + 4 * x + c]!;
    }
    for (let x = 0; x < size; x += 1)
      for (let c = 0; c < 3; c += 1) {
        let sum = 0;
        for (const [k, weight] of cover[x]!.weights.entries())
          sum += weight * row[3 * (cover[x]!.start + k) + c]!;
        out[(y * size + x) * 3 + c] = Math.round(sum);
      }
  }
  return out;
}

/** Whether red, green and blue are equal everywhere. */
export function isGray(pixels: Uint8Array): boolean {
  for (let i = 0; i < pixels.length; i += 3)
    if (pixels[i] !== pixels[i + 1] || pixels[i] !== pixels[i + 2]) return false;
  return true;
}

/** Gray of red, green and blue (ITU-R BT.601). */
export function toGray(pixels: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: pixels.length / 3 }, (_, i) =>
    Math.round(0.299 * pixels[3 * i]! + 0.587 * pixels[3 * i + 1]! + 0.114 * pixels[3 * i + 2]!),
  );
}
