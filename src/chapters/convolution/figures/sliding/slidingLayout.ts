import type { Rectangle } from '../../../../plot/scales';

export interface SlidingLayout {
  readonly image: Rectangle;
  readonly map: Rectangle;
  readonly pixels: Rectangle;
  readonly filter: Rectangle;
  readonly products: Rectangle;
  /** Where the sum is written. */
  readonly sum: Rectangle;
  /** The sum is one line under the tables. */
  readonly flat: boolean;
  /** Width of a cell of the arithmetic over its height. */
  readonly ratio: number;
  /** The same of a cell of the map. */
  readonly mapRatio: number;
}

/** Px that an image of 10 x 10 and a map of 8 x 8 need for numbers that can be read. */
const READABLE = 304;
const READABLE_MAP = 350;

const box = (x: number, y: number, width: number, height: number): Rectangle => ({ x, y, width, height });

/** Image and map side by side over the arithmetic of one cell; on a narrow board all below each other. */
export function slidingLayout(width: number, height: number, scale: number, side: number): SlidingLayout {
  const cap = 21 * scale;
  if (width < 520) {
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
      flat: false,
      ratio: Math.min(1.4, half / line),
      mapRatio: 1.35,
    };
  }
  const sign = 30 * scale;
  const strip = Math.min(height * 0.32, side === 3 ? 90 * scale + 14 : 120 * scale + 14);
  const cells = strip - 14;
  // The sum stands beside the tables where their cells still hold four characters, else under them.
  const text = 112 * scale;
  const beside = (width - text - 3 * sign - 42) / 3 / cells;
  const flat = beside < 1.2;
  const ratio = Math.min(1.5, flat ? (width - 2 * sign - 42) / 3 / cells : beside);
  const low = height - strip - (flat ? 40 * scale : 0);
  const gap = Math.max(20, width * 0.04);
  const table = cells * ratio + 14;
  const room = Math.max(text, Math.min(240 * scale, width - 3 * table - 3 * sign));
  const start = Math.max(0, (width - 3 * table - (flat ? 2 * sign : 3 * sign + room)) / 2);

  const most = low - 2 * cap - 4;
  const half = Math.min(most, (width - gap) / 2.15);
  // Where the numbers of the image could not be read, the room goes to those of the map.
  const tall = half >= READABLE ? half : Math.min(most, Math.max(200, width - gap - READABLE_MAP));
  const wide = Math.min((half >= READABLE ? 1.35 : 1.8) * tall, width - gap - tall);
  const left = Math.max(0, (width - tall - gap - wide) / 2);
  const down = cap + (most - tall) / 2;
  return {
    image: box(left, down, tall, tall),
    map: box(left + tall + gap, down, wide, tall),
    pixels: box(start, low, table, strip),
    filter: box(start + table + sign, low, table, strip),
    products: box(start + 2 * (table + sign), low, table, strip),
    sum: flat
      ? box(start + 7, low + strip, width - start - 7, 40 * scale)
      : box(start + 3 * (table + sign), low, room, strip),
    flat,
    ratio,
    mapRatio: wide / tall,
  };
}
