import type { Rectangle } from '../../../../plot/scales';

export interface SlidingLayout {
  readonly image: Rectangle;
  readonly map: Rectangle;
  readonly pixels: Rectangle;
  readonly filter: Rectangle;
  readonly products: Rectangle;
  /** Where the sum is written. */
  readonly sum: Rectangle;
  /** Width of a cell of the arithmetic over its height. */
  readonly ratio: number;
}

const box = (x: number, y: number, width: number, height: number): Rectangle => ({ x, y, width, height });

/** Image and map side by side over the arithmetic of one cell; on a narrow board all below each other. */
export function slidingLayout(width: number, height: number, scale: number, side: number): SlidingLayout {
  const cap = 21 * scale;
  if (width < 620) {
    const top = Math.min(width, height * 0.36);
    const rest = height - 2 * (top + cap);
    const line = (rest - 2 * cap) / 2;
    const half = (width - 34 * scale) / 2;
    const first = 2 * (top + cap) + cap;
    return {
      image: box(0, cap, width, top),
      map: box(0, top + 2 * cap, width, top),
      pixels: box(0, first, half, line),
      filter: box(width - half, first, half, line),
      products: box(0, first + line + cap, half, line),
      sum: box(width - half, first + line + cap, half, line),
      ratio: Math.min(1.4, half / line),
    };
  }
  const ratio = 1.5;
  const strip = Math.min(height * 0.32, side === 3 ? 90 * scale + 14 : 120 * scale + 14);
  const low = height - strip;
  const gap = Math.max(24, width * 0.04);
  const tall = low - 2 * cap - 4;
  const wide = Math.min(1.35 * tall, width - gap - tall);
  const left = Math.max(0, (width - tall - gap - wide) / 2);
  const table = (strip - 14) * ratio + 14;
  const sign = 30 * scale;
  const text = Math.max(120, Math.min(240 * scale, width - 3 * table - 3 * sign));
  const start = Math.max(0, (width - 3 * table - 3 * sign - text) / 2);
  return {
    image: box(left, cap, tall, tall),
    map: box(left + tall + gap, cap, wide, tall),
    pixels: box(start, low, table, strip),
    filter: box(start + table + sign, low, table, strip),
    products: box(start + 2 * (table + sign), low, table, strip),
    sum: box(start + 3 * (table + sign), low, text, strip),
    ratio,
  };
}
