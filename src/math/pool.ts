import { zeroMaps, type Maps, type NewMaps } from './maps';

/** How a window's cells become one: the largest, or their mean. */
export type PoolKind = 'max' | 'average';

/** Pooled maps, and for 'max' where each number came from. */
export interface Pooled extends NewMaps {
  /** Index of the largest cell in the input's values, for every number; the first of equals. Empty for 'average'. */
  readonly from: Uint32Array;
}

/**
 * Pools windows side by side (Fig. 15): [1, 3; 2, 9] becomes 9 (max) or 3.75 (average). What does not fill a window
 * on the right and at the bottom is left out.
 * @param size rows and columns of a window, and the distance of windows
 * @throws RangeError if no window fits
 */
export function pool2d(input: Maps, kind: PoolKind, size = 2): Pooled {
  const rows = Math.floor(input.rows / size);
  const columns = Math.floor(input.columns / size);
  if (!(rows >= 1 && columns >= 1))
    throw new RangeError(`pool2d: no window of ${size} fits ${input.rows}x${input.columns}`);
  return poolWindows(input, kind, rows, columns, size, size);
}

/** Pools each whole map to one number: "is it anywhere?" (max), or "how much of it is there?" (average). */
export function globalPool(input: Maps, kind: PoolKind): Pooled {
  return poolWindows(input, kind, 1, 1, input.rows, input.columns);
}

function poolWindows(
  { values, columns: width, channels }: Maps,
  kind: PoolKind,
  rows: number,
  columns: number,
  high: number,
  wide: number,
): Pooled {
  const output = zeroMaps(rows, columns, channels);
  const from = new Uint32Array(kind === 'max' ? output.values.length : 0);
  for (let to = 0; to < output.values.length; to += 1) {
    const channel = to % channels;
    const row = Math.floor(to / channels / columns) * high;
    const column = (Math.floor(to / channels) % columns) * wide;
    let best = (row * width + column) * channels + channel;
    let sum = 0;
    for (let cell = 0; cell < high * wide; cell += 1) {
      const at = ((row + Math.floor(cell / wide)) * width + column + (cell % wide)) * channels + channel;
      sum += values[at]!;
      if (values[at]! > values[best]!) best = at;
    }
    output.values[to] = kind === 'max' ? values[best]! : sum / (high * wide);
    if (kind === 'max') from[to] = best;
  }
  return { ...output, from };
}

/**
 * Slopes of a loss behind pooling: max hands each slope to the cell that won, average shares it.
 * @param pooled what pool2d or globalPool gave for this input
 * @param delta slope along every pooled number
 * @returns slope along every input cell
 */
export function poolGradient(input: Maps, pooled: Pooled, kind: PoolKind, delta: ArrayLike<number>) {
  const slopes = new Float64Array(input.values.length);
  if (kind === 'max') {
    for (const [to, from] of pooled.from.entries()) slopes[from]! += delta[to]!;
    return slopes;
  }
  const { columns, channels } = input;
  const isGlobal = pooled.rows === 1 && pooled.columns === 1;
  const high = isGlobal ? input.rows : Math.floor(input.rows / pooled.rows);
  const wide = isGlobal ? columns : Math.floor(columns / pooled.columns);
  for (let at = 0; at < slopes.length; at += 1) {
    const row = Math.floor(Math.floor(at / channels / columns) / high);
    const column = Math.floor((Math.floor(at / channels) % columns) / wide);
    if (row >= pooled.rows || column >= pooled.columns) continue;
    slopes[at] = delta[(row * pooled.columns + column) * channels + (at % channels)]! / (high * wide);
  }
  return slopes;
}
