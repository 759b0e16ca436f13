import type { Rectangle } from '../../../../plot/scales';

export interface OpenLayout {
  readonly map: Rectangle;
  /** Small pictures of the maps that the layer looks at; empty for the first layer. */
  readonly inputs: readonly Rectangle[];
  readonly inputsHead: { readonly x: number; readonly y: number };
  readonly pixels: Rectangle;
  readonly filter: Rectangle;
  readonly products: Rectangle;
  readonly sum: Rectangle;
  readonly ratio: number;
}

const square = (x: number, y: number, side: number): Rectangle => ({ x, y, width: side, height: side });

/** The opened map, what it was computed from, and the arithmetic of its cell. */
export function openLayout(width: number, height: number, scale: number, inputs: number): OpenLayout {
  const cap = 22 * scale;
  const several = inputs > 1;
  if (width < 620) {
    const map = Math.min(width * 0.56, 240);
    const small = (width - 7 * 5) / 8;
    const first = cap + map + cap;
    const inputRows = several ? Math.ceil(inputs / 8) : 0;
    const low = first + inputRows * (small + 5) + (several ? cap : 0);
    const half = (width - 30 * scale) / 2;
    const line = Math.min(half, (height - low - cap) / 2);
    return {
      map: square(0, cap, map),
      inputs: Array.from({ length: several ? inputs : 0 }, (_, index) =>
        square((index % 8) * (small + 5), first + Math.floor(index / 8) * (small + 5), small),
      ),
      inputsHead: { x: 0, y: first - 7 * scale },
      pixels: { x: 0, y: low, width: half, height: line },
      filter: { x: width - half, y: low, width: half, height: line },
      products: { x: 0, y: low + line + cap, width: half, height: line },
      sum: { x: map + 14, y: cap, width: width - map - 14, height: map },
      ratio: 1.4,
    };
  }
  const map = Math.min(height - cap, width * 0.215);
  const gap = Math.max(20, width * 0.03);
  const start = map + gap;
  const room = width - start;
  const sign = 26 * scale;
  const text = 156 * scale;
  // Five characters must fit into a cell; where they do not, the sum goes under the tables.
  const beside = (room - text - 2 * sign - 20) / 3 >= 3 * 44 * scale + 14;
  const small = several ? Math.min((room - (inputs - 1) * 4) / inputs, 36 * scale) : 0;
  const low = several ? cap + small + cap + 4 : cap;
  const strip = Math.min(height - low - (beside ? 0 : 108 * scale), 116 * scale);
  const free = (beside ? room - text - 2 * sign - 20 : room - 2 * sign) / 3 - 14;
  const ratio = Math.max(0.5, Math.min(1.9, free / Math.max(1, strip - 14)));
  const table = (strip - 14) * ratio + 14;
  const top = several || !beside ? low : cap + Math.max(0, (height - cap - strip) / 3);
  return {
    map: square(0, cap, map),
    inputs: Array.from({ length: several ? inputs : 0 }, (_, index) =>
      square(start + 7 + index * (small + 4), cap, small),
    ),
    inputsHead: { x: start + 7, y: cap - 7 * scale },
    pixels: { x: start, y: top, width: table, height: strip },
    filter: { x: start + table + sign, y: top, width: table, height: strip },
    products: { x: start + 2 * (table + sign), y: top, width: table, height: strip },
    sum: beside
      ? { x: start + 3 * table + 2 * sign + 14, y: top, width: text, height: strip }
      : { x: start + 7, y: top + strip + 6, width: Math.min(room - 7, 1.5 * text), height: 102 * scale },
    ratio,
  };
}
