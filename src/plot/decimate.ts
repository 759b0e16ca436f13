import type { Point } from './scales';

/**
 * A long run thinned to what pixels can show: in every column of pixels its first, lowest, highest and last value
 * stay, so that no spike is lost. Values that are not finite stay as one gap per column.
 * @param xs rising step numbers
 * @param columns width of the plot in px, at least 1
 * @returns at most 5 points per column, in order
 */
export function decimate(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  from: number,
  to: number,
  columns: number,
): Point[] {
  const count = Math.min(xs.length, ys.length);
  const points: Point[] = [];
  if (count <= 2 * columns || !(to > from)) {
    for (let index = 0; index < count; index++)
      points.push({ x: xs[index] as number, y: ys[index] as number });
    return points;
  }
  const columnOf = (index: number) => Math.floor((((xs[index] as number) - from) / (to - from)) * columns);
  let start = 0;
  while (start < count) {
    const column = columnOf(start);
    let end = start + 1;
    while (end < count && columnOf(end) === column) end++;
    for (const index of keepOf(ys, start, end))
      points.push({ x: xs[index] as number, y: ys[index] as number });
    start = end;
  }
  return points;
}

function keepOf(ys: ArrayLike<number>, start: number, end: number): number[] {
  let lowest = start;
  let highest = start;
  let gap = -1;
  for (let index = start; index < end; index++) {
    const y = ys[index] as number;
    if (!Number.isFinite(y)) {
      gap = index;
      continue;
    }
    if (!((ys[lowest] as number) <= y)) lowest = index;
    if (!((ys[highest] as number) >= y)) highest = index;
  }
  return [
    ...new Set(gap < 0 ? [start, lowest, highest, end - 1] : [start, lowest, highest, gap, end - 1]),
  ].sort((a, b) => a - b);
}
