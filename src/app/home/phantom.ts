/** A square gray image, row by row, 0 black to 255 white. */
export interface GrayImage {
  readonly size: number;
  readonly values: Uint8Array;
}

/** The same pair of whole numbers always gives the same share between 0 and 1: noise without chance. */
function grain(x: number, y: number): number {
  let mixed = Math.imul(x + 1, 374761393) ^ Math.imul(y + 1, 668265263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Gray of the head at (u, v), both from −1 to 1, v downward: scalp, bone, cortex, white matter, a ring-shaped lesion. */
function tissue(u: number, v: number): number {
  const radius = Math.hypot(u / 0.76, v / 0.94);
  if (radius > 1) return 4;
  if (radius > 0.94) return 128;
  if (radius > 0.87) return 18;
  if (radius > 0.845) return 40;
  const angle = Math.atan2(v, u);
  const lesion = Math.hypot(u - 0.3, v - 0.2);
  if (lesion < 0.1) return 58;
  if (lesion < 0.17 + 0.012 * Math.sin(5 * angle)) return 226;
  if (lesion < 0.25 + 0.03 * Math.sin(3 * angle + 1)) return 74;
  const ventricle = (side: number) =>
    Math.hypot((u - side * 0.105 - side * 0.1 * v * v) / 0.062, (v + 0.1) / 0.27);
  if (Math.min(ventricle(1), ventricle(-1)) < 1) return 34;
  if (Math.abs(u) < 0.014 && Math.abs(v) > 0.42) return 40;
  const fold =
    0.72 + 0.055 * Math.sin(13 * angle + 2 * Math.sin(4 * angle)) + 0.03 * Math.sin(29 * angle + 1);
  return radius > fold ? 104 : 142;
}

/** A synthetic axial slice of a head, small enough for a home page. Every call draws the same. */
export function drawSlice(size: number): GrayImage {
  const values = new Uint8Array(size * size);
  const at = (pixel: number, part: number) => ((pixel + (part + 0.5) / 3) / size) * 2 - 1;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let sum = 0;
      for (let part = 0; part < 9; part += 1)
        sum += tissue(at(column, part % 3), at(row, Math.floor(part / 3)));
      const noise = (grain(column, row) + grain(row + size, column) - 1) * 16;
      values[row * size + column] = Math.max(0, Math.min(255, sum / 9 + noise));
    }
  }
  return { size, values };
}

/** Sobel's filter for vertical edges. */
export const verticalEdges = [-1, 0, 1, -2, 0, 2, -1, 0, 1] as const;

/** The size of a 3×3 filter's answer at every pixel, scaled to gray; the border repeats. */
export function filterSlice({ size, values }: GrayImage, filter: readonly number[]): GrayImage {
  const answer = new Uint8Array(size * size);
  const clamp = (index: number) => Math.max(0, Math.min(size - 1, index));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = filter.reduce((total, weight, index) => {
        const y = clamp(row + Math.floor(index / 3) - 1);
        const x = clamp(column + (index % 3) - 1);
        return total + weight * (values[y * size + x] ?? 0);
      }, 0);
      answer[row * size + column] = Math.min(255, Math.abs(sum) * 0.55);
    }
  }
  return { size, values: answer };
}
