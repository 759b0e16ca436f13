import { arrow, GAP, gridOf, square } from './netGrid';
import type { NetLayout } from './netLayout';

const COLUMNS = 8;

/** The network with the figure to itself: slice beside all maps, or above them in a room that is nearly square. */
export function netWhole(width: number, height: number, scale: number, counts: readonly number[]): NetLayout {
  return width >= 1.3 * height ? beside(width, height, scale, counts) : above(width, height, scale, counts);
}

const rowsOf = (count: number) => Math.ceil(count / COLUMNS);

/** At the left the slice over the answer, at the right the layers, one under the other. */
function beside(width: number, height: number, scale: number, counts: readonly number[]): NetLayout {
  const cap = 27 * scale;
  const gap = Math.max(24, width * 0.035);
  const bars = 148 * scale;
  const rows = counts.reduce((sum, count) => sum + rowsOf(count), 0);
  const small = 0.42;
  const free = height - counts.length * cap - (rows - counts.length + 1) * GAP;
  const side = Math.min(free / (rows + small), (width - gap - (COLUMNS - 1) * GAP) / (COLUMNS + 3.3));
  const wide = COLUMNS * side + (COLUMNS - 1) * GAP;
  const image = Math.min(width - gap - wide, height - cap - bars - 12 * scale);
  const tall = counts.length * cap + (rows + small) * side + (rows - counts.length + 1) * GAP;
  const left = Math.max(0, (width - image - gap - wide) / 2);
  const top = Math.max(0, (height - Math.max(tall, cap + image + bars)) / 2);
  const right = left + image + gap;

  const filter = small * side;
  const filters = gridOf(counts[0] ?? 0, COLUMNS, right + (side - filter) / 2, top + cap, filter, side + GAP);
  let y = top + filter + GAP;
  const heads: { x: number; y: number }[] = [];
  const maps = counts.map((count, layer) => {
    heads.push({ x: right, y: (layer === 0 ? top : y) + cap - 8 * scale });
    const boxes = gridOf(count, COLUMNS, right, y + cap, side);
    y += cap + rowsOf(count) * (side + GAP) - GAP;
    return boxes;
  });
  const last = maps.at(-1) ?? [];
  const mid = ((last[0]?.y ?? 0) + y) / 2;
  const answer = Math.max(top + cap + image + 12 * scale, Math.min(height - bars, mid - bars / 2));
  const first = (maps[0]?.[0]?.y ?? 0) + side / 2;
  return {
    input: square(left, top + cap, image),
    filters,
    maps,
    columns: counts.map(() => COLUMNS),
    heads,
    answer: { x: left, y: answer, width: image, height: bars },
    flat: false,
    links: [arrow(left + image + 5, right - 6, first), arrow(right - 6, left + image + 9, mid)],
  };
}

/** The slice beside the first layer, the other layers under them, the answer at the foot. */
function above(width: number, height: number, scale: number, counts: readonly number[]): NetLayout {
  const cap = 27 * scale;
  const gap = Math.max(22, width * 0.035);
  const bars = 76 * scale;
  const further = counts.slice(1);
  const rows = further.reduce((sum, count) => sum + rowsOf(count), 0);
  const free = height - counts.length * cap - bars - (rows - further.length) * GAP - 12 * scale;
  const side = Math.min(free / (rows + 3.2), (width - (COLUMNS - 1) * GAP) / COLUMNS);
  const image = Math.min(free - rows * side, width * 0.45);
  const spare = Math.max(0, free - rows * side - image) / 2;
  // Spread over the width: all rows end at the same edges.
  const spread = (width - side) / (COLUMNS - 1);
  const left = 0;
  const top = spare + cap;

  const small = 0.45;
  const across = 4;
  const room = width - image - gap;
  const first = Math.min(
    (image - GAP) / 2,
    (room - across * 3 - (across - 1) * 2 * GAP) / (across * (1 + small)),
  );
  const filter = small * first;
  const begin = left + image + gap;
  const pitch = (room - filter - 3 - first) / (across - 1);
  const tall = 2 * first + GAP;
  const middle = top + (image - tall) / 2;
  const heads = [{ x: begin, y: middle - 8 * scale }];
  const maps = [gridOf(counts[0] ?? 0, across, begin + filter + 3, middle, first, pitch, first + GAP)];
  let y = top + image;
  for (const count of further) {
    y += cap;
    heads.push({ x: left, y: y - 8 * scale });
    maps.push(gridOf(count, COLUMNS, left, y, side, spread));
    y += rowsOf(count) * (side + GAP) - GAP;
  }
  return {
    input: square(left, top, image),
    filters: gridOf(counts[0] ?? 0, across, begin, middle + (first - filter) / 2, filter, pitch, first + GAP),
    maps,
    columns: counts.map((_, layer) => (layer === 0 ? across : COLUMNS)),
    heads,
    answer: { x: left, y: y + 12 * scale, width, height: bars },
    flat: true,
    links: [arrow(left + image + 4, begin - 5, top + image / 2)],
  };
}
