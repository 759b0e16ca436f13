export type MapName = 'class' | 'signed' | 'activation' | 'image';

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const gray: readonly Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
];

/**
 * The stops of a color map in the present theme, read from the CSS property `--map-<name>` (a comma-separated list,
 * so that a stylesheet can use the same list in a linear-gradient). Gray where the stylesheet is absent.
 */
export function readMap(name: MapName, root: Element = document.documentElement): readonly Rgb[] {
  return parseStops(getComputedStyle(root).getPropertyValue(`--map-${name}`));
}

/** "#000000, #ffffff" to stops; gray when the list is unusable. */
export function parseStops(list: string): readonly Rgb[] {
  const stops = list
    .split(/,(?![^(]*\))/)
    .map((text) => readColor(text.trim()))
    .filter((color) => color !== null);
  return stops.length >= 2 ? stops : gray;
}

/** #rgb, #rrggbb or rgb(r, g, b), which is how stylesheets of ours and computed styles write a color. */
function readColor(text: string): Rgb | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  const long = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const channels = long
    ? [0, 2, 4].map((start) => Number.parseInt(long.slice(start, start + 2), 16))
    : (/^rgb\((\d+)[, ]+(\d+)[, ]+(\d+)\)$/.exec(text)?.slice(1).map(Number) ?? []);
  const [r, g, b] = channels;
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b];
}

/** The color at t (0 first stop, 1 last stop), linear in sRGB between evenly spaced stops; t is held inside. */
export function colorAt(stops: readonly Rgb[], t: number): Rgb {
  const last = stops.length - 1;
  const place = Math.min(1, Math.max(0, t)) * last;
  const index = Math.min(last - 1, Math.floor(place));
  const from = stops[index] ?? [0, 0, 0];
  const to = stops[index + 1] ?? from;
  const share = place - index;
  const mix = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * share);
  return [mix(0), mix(1), mix(2)];
}

/** "rgb(0, 79, 154)". */
export function cssColor([r, g, b]: Rgb): string {
  return `rgb(${r}, ${g}, ${b})`;
}

/** Black or white, whichever is read better on this color (WCAG contrast). */
export function inkOn([r, g, b]: Rgb): '#000000' | '#ffffff' {
  const light = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  return (luminance + 0.05) ** 2 > 1.05 * 0.05 ? '#000000' : '#ffffff';
}

const ENTRIES = 1024;

/**
 * A table of packed pixels for fast painting.
 * @param strength share of the map's range that is used around its middle (0.55 leaves points readable on top)
 */
export function colorTable(stops: readonly Rgb[], strength = 1): Uint32Array {
  const bytes = new Uint8ClampedArray(ENTRIES * 4);
  for (let entry = 0; entry < ENTRIES; entry++) {
    const t = 0.5 + strength * (entry / (ENTRIES - 1) - 0.5);
    bytes.set([...colorAt(stops, t), 255], entry * 4);
  }
  return new Uint32Array(bytes.buffer);
}

/** Values to pixels: `low` takes the table's first color, `high` its last; what is not finite stays transparent. */
export function paintGrid(
  values: ArrayLike<number>,
  low: number,
  high: number,
  table: Uint32Array,
): Uint32Array {
  const pixels = new Uint32Array(values.length);
  const last = table.length - 1;
  const gain = high === low ? 0 : last / (high - low);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!Number.isFinite(value)) continue;
    const entry = high === low ? (value < low ? 0 : last) : Math.round((value - low) * gain);
    pixels[index] = table[entry < 0 ? 0 : entry > last ? last : entry] as number;
  }
  return pixels;
}

/** The interval that a map spans when nobody says: class 0 to 1, activation -1 to 1, signed about zero, image as found. */
export function defaultRange(map: MapName, values: ArrayLike<number>): readonly [number, number] {
  if (map === 'class') return [0, 1];
  if (map === 'activation') return [-1, 1];
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  if (map === 'image') return [low, high];
  const most = Math.max(Math.abs(low), Math.abs(high)) || 1;
  return [-most, most];
}
