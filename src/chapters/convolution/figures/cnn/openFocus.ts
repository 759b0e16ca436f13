import { gridOf, square } from './netGrid';
import type { OpenLayout } from './openLayout';

/** Room around the cells of a table, in px. */
const PAD = 14;

/** Slice, what the layer looks at and the opened map in a row; under them the arithmetic, over the whole width. */
export function openFocus(width: number, height: number, scale: number, inputs: number): OpenLayout {
  const cap = 24 * scale;
  const gap = Math.max(18, width * 0.03);
  const sum = 58 * scale;
  const sign = 28 * scale;
  const several = inputs > 1;
  const cellWide = ((width - 2 * sign) / 3 - PAD) / 3;
  const free = height - 2 * cap - sum - 8 * scale;
  // Rows of the small maps in the middle: as many as make it nearly square.
  const rows = inputs > 8 ? 4 : 2;
  const most = several
    ? inputs > 8
      ? (width - 2 * gap) / 3
      : (width - 2 * gap - 12 - 4 * 46 * scale) / 2
    : (width - 2 * gap) / 2.45;
  const side = Math.max(80, Math.min(0.6 * free, most));
  const strip = Math.min(free - side, 3 * (cellWide / 1.1) + PAD);
  const spare = Math.max(0, free - side - strip) / 2;
  const ratio = Math.max(0.5, Math.min(1.9, cellWide / Math.max(1, (strip - PAD) / 3)));

  const unit = several
    ? Math.min((side - (rows - 1) * 4) / rows, (width - 2 * side - 2 * gap - 12) / 4)
    : 0.45 * side;
  const middle = several ? 4 * unit + 12 : unit;
  const tall = several ? rows * unit + (rows - 1) * 4 : unit;
  const left = Math.max(0, (width - 2 * side - middle - 2 * gap) / 2);
  const top = cap + spare / 2;
  const begin = left + side + gap;
  const down = top + (side - tall) / 2;

  const low = top + side + spare + cap;
  const table = ((strip - PAD) / 3) * ratio * 3 + PAD;
  const start = Math.max(0, (width - 3 * table - 2 * sign) / 2);
  const at = (index: number) => ({
    x: start + index * (table + sign),
    y: low,
    width: table,
    height: strip,
  });
  return {
    slice: square(left, top, side),
    filterPicture: several ? null : square(begin, down, unit),
    map: square(begin + middle + gap, top, side),
    inputs: several ? gridOf(inputs, 4, begin, down, unit, unit + 4, unit + 4) : [],
    inputsHead: { x: begin, y: down - 8 * scale },
    columns: 4,
    pixels: at(0),
    filter: at(1),
    products: at(2),
    sum: { x: start + PAD / 2, y: low + strip + 2, width: width - 2 * start - PAD, height: sum },
    flat: true,
    ratio,
  };
}
