import type { PlainImage, Rescale } from '../../../data/image';
import type { Levels } from '../../../data/requantize';

/** How often each stored number occurs in a gray image; numbers that are no picture (padding) are left out. */
export interface StoredCounts {
  /** Smallest and largest number that occurs, how many there are, and their sum. */
  readonly min: number;
  readonly max: number;
  readonly total: number;
  readonly sum: number;
  /** Entry i counts the numbers from + i · step up to the next entry; step is 1 but for very wide ranges. */
  readonly table: Uint32Array;
  readonly from: number;
  readonly step: number;
}

/** Most entries of a table: every number of 16 bits and many of more. */
const MOST = 2 ** 17;
/** Pixels that are counted before somebody else may have a turn. */
const SLICE = 250_000;

/** Counts in slices, so that a radiograph of many millions of pixels does not hold the page. */
export function* countSteps(image: PlainImage): Generator<void, StoredCounts, void> {
  const { stored, padding } = image;
  const isPicture = (number: number) => !padding || number < padding.from || number > padding.to;
  let [min, max, total, sum] = [Infinity, -Infinity, 0, 0];
  for (let start = 0; start < stored.length; start += SLICE) {
    const end = Math.min(stored.length, start + SLICE);
    for (let i = start; i < end; i++) {
      const number = stored[i]!;
      if (padding && !isPicture(number)) continue;
      if (number < min) min = number;
      if (number > max) max = number;
      sum += number;
      total++;
    }
    if (end < stored.length) yield;
  }
  if (total === 0) return { min: 0, max: 0, total: 0, sum: 0, table: new Uint32Array(1), from: 0, step: 1 };
  const step = Math.ceil((max - min + 1) / MOST);
  const table = new Uint32Array(Math.floor((max - min) / step) + 1);
  for (let start = 0; start < stored.length; start += SLICE) {
    const end = Math.min(stored.length, start + SLICE);
    for (let i = start; i < end; i++) {
      const number = stored[i]!;
      if (padding && !isPicture(number)) continue;
      table[step === 1 ? number - min : Math.floor((number - min) / step)]!++;
    }
    if (end < stored.length) yield;
  }
  return { min, max, total, sum, table, from: min, step };
}

/** The counts once some numbers have become others (null: not counted): millions of pixels are not counted again. */
export function recount(
  counts: StoredCounts,
  changes: readonly (readonly [was: number | null, is: number | null])[],
): StoredCounts {
  let [min, max] = counts.total > 0 ? [counts.min, counts.max] : [Infinity, -Infinity];
  for (const [, is] of changes) if (is !== null) [min, max] = [Math.min(min, is), Math.max(max, is)];
  if (min > max) return counts;
  const { step } = counts;
  const from = counts.total > 0 ? counts.from - Math.ceil((counts.from - min) / step) * step : min;
  const before = counts.total > 0 ? (counts.from - from) / step : 0;
  const table = new Uint32Array(Math.max(before + counts.table.length, Math.floor((max - from) / step) + 1));
  table.set(counts.table, before);
  let { sum, total } = counts;
  const add = (number: number | null, by: 1 | -1) => {
    if (number === null) return;
    table[Math.floor((number - from) / step)]! += by;
    sum += by * number;
    total += by;
  };
  for (const [was, is] of changes) {
    add(was, -1);
    add(is, 1);
  }
  return { ...ends({ table, from, step, min, max }), total, sum, table, from, step };
}

/** The smallest and largest number left, where the table tells each number from the next. */
function ends({
  table,
  from,
  step,
  min,
  max,
}: Pick<StoredCounts, 'table' | 'from' | 'step' | 'min' | 'max'>) {
  if (step > 1) return { min, max };
  let first = 0;
  let last = table.length - 1;
  while (first < last && table[first] === 0) first++;
  while (last > first && table[last] === 0) last--;
  return { min: from + first, max: from + last };
}

/** The counts of the same image with fewer gray levels. */
export function coarseCounts(counts: StoredCounts, levels: Levels): StoredCounts {
  const table = new Uint32Array(2 ** levels.bits);
  let sum = 0;
  counts.table.forEach((count, i) => {
    if (count === 0) return;
    const level = levels.levelOf(counts.from + i * counts.step);
    table[level]! += count;
    sum += count * level;
  });
  const [min, max] = [levels.levelOf(counts.min), levels.levelOf(counts.max)];
  return { min, max, total: counts.total, sum, table, from: 0, step: 1 };
}

/** Bars of a histogram over values in the image's unit: `bins` of equal width from `low` to `high`. */
export function binCounts(
  counts: StoredCounts,
  { slope, intercept }: Rescale,
  [low, high]: readonly [number, number],
  bins: number,
): Uint32Array {
  const bars = new Uint32Array(bins);
  const gain = bins / (high - low || 1);
  counts.table.forEach((count, i) => {
    if (count === 0) return;
    const value = slope * (counts.from + i * counts.step) + intercept;
    if (value >= low && value <= high) bars[Math.min(bins - 1, Math.floor((value - low) * gain))]! += count;
  });
  return bars;
}
