import type { Rectangle } from '../../../../plot/scales';

export interface NetLayout {
  readonly narrow: boolean;
  readonly input: Rectangle;
  /** Boxes of the filters of the first layer; empty where there is no room. */
  readonly filters: readonly Rectangle[];
  /** Boxes of the maps of each layer, in order. */
  readonly maps: readonly (readonly Rectangle[])[];
  /** Where a layer's name stands. */
  readonly heads: readonly { readonly x: number; readonly y: number }[];
  readonly answer: Rectangle;
  /** Where the line from one part to the next begins and ends. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly y: number }[];
}

const square = (x: number, y: number, side: number): Rectangle => ({ x, y, width: side, height: side });
const GAP = 5;

const grid = (
  count: number,
  columns: number,
  x: number,
  y: number,
  side: number,
  pitchX: number,
  pitchY: number,
) =>
  Array.from({ length: count }, (_, index) =>
    square(x + (index % columns) * pitchX, y + Math.floor(index / columns) * pitchY, side),
  );

/** From the slice to the answer, left to right; on a narrow board from top to bottom. */
export function netLayout(
  width: number,
  height: number,
  scale: number,
  counts: readonly number[],
): NetLayout {
  const cap = 24 * scale;
  if (width < 620) {
    const input = Math.min(0.56 * width, 300);
    let y = cap + input + cap;
    const maps: Rectangle[][] = [];
    const heads: { x: number; y: number }[] = [];
    for (const count of counts) {
      const columns = 8;
      const side = Math.min((width - (columns - 1) * 4) / columns, 56);
      heads.push({ x: 0, y: y - 7 * scale });
      maps.push(grid(count, columns, 0, y, side, side + 4, side + 4));
      y += Math.ceil(count / columns) * (side + 4) + cap;
    }
    return {
      narrow: true,
      input: square(0, cap, input),
      filters: [],
      maps,
      heads,
      answer: { x: input + 14, y: cap, width: width - input - 14, height: input },
      links: [],
    };
  }
  const answer = Math.max(132 * scale, width * 0.15);
  const gap = Math.max(18, width * 0.026);
  const filter = 0.5;
  // Columns: the slice (4.4 maps wide), filters with 2 columns of maps, and 4 columns for each further layer.
  const further = counts.length - 1;
  const unit =
    (width - answer - (counts.length + 1) * gap - (counts.length * 4 - 2) * GAP - 14) /
    (4.4 + 2 * (1 + filter) + 4 * further);
  const rows = 4;
  const side = Math.max(14, Math.min(unit, (height - cap - (rows - 1) * GAP) / rows));
  const tall = rows * side + (rows - 1) * GAP;
  const image = Math.min(4.4 * side, height - cap);
  const top = cap + Math.max(0, (height - cap - Math.max(tall, image)) / 2);
  const mapsTop = top + Math.max(0, (image - tall) / 2);
  const mid = mapsTop + tall / 2;
  const narrow = side * filter;
  let x = Math.max(
    0,
    (width -
      answer -
      image -
      (counts.length + 1) * gap -
      (2 * (1 + filter) + 4 * further) * side -
      (counts.length * 4 - 2) * GAP -
      14) /
      2,
  );
  const input = square(x, top, image);
  x += image + gap;
  const links = [{ from: x - gap, to: x, y: mid }];
  const pitch = narrow + 3 + side + GAP + 2;
  const filters = grid(counts[0] ?? 0, 2, x, mapsTop + (side - narrow) / 2, narrow, pitch, side + GAP);
  const maps = [grid(counts[0] ?? 0, 2, x + narrow + 3, mapsTop, side, pitch, side + GAP)];
  const heads = [{ x, y: mapsTop - 8 * scale }];
  x += 2 * pitch - GAP + gap;
  for (const count of counts.slice(1)) {
    links.push({ from: x - gap, to: x, y: mid });
    heads.push({ x, y: mapsTop - 8 * scale });
    maps.push(grid(count, 4, x, mapsTop, side, side + GAP, side + GAP));
    x += 4 * (side + GAP) - GAP + gap;
  }
  links.push({ from: x - gap, to: x, y: mid });
  return {
    narrow: false,
    input,
    filters,
    maps,
    heads,
    answer: { x, y: top, width: Math.max(60, width - x), height: Math.max(tall, image) },
    links,
  };
}
