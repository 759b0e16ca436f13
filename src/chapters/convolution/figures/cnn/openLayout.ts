import type { Rectangle } from '../../../../plot/scales';
import { gridOf, square } from './netGrid';
import { openFocus } from './openFocus';

export interface OpenLayout {
  /** The slice itself, and the filter as a picture: where the network is not on the screen. */
  readonly slice: Rectangle | null;
  readonly filterPicture: Rectangle | null;
  readonly map: Rectangle;
  /** Small pictures of the maps that the layer looks at; empty for the first layer. */
  readonly inputs: readonly Rectangle[];
  /** How many of them stand in a row. */
  readonly columns: number;
  readonly inputsHead: { readonly x: number; readonly y: number };
  readonly pixels: Rectangle;
  readonly filter: Rectangle;
  readonly products: Rectangle;
  readonly sum: Rectangle;
  /** The terms of the sum stand side by side. */
  readonly flat: boolean;
  readonly ratio: number;
}

/** The opened map, what it was computed from, and the arithmetic of its cell; on a narrow board from top to bottom. */
export function openLayout(width: number, height: number, scale: number, inputs: number): OpenLayout {
  if (width >= 520) return openFocus(width, height, scale, inputs);
  const cap = 22 * scale;
  const several = inputs > 1;
  const map = Math.min(width * 0.5, 240);
  const small = (width - 7 * 5) / 8;
  const first = cap + map + cap;
  const inputRows = several ? Math.ceil(inputs / 8) : 0;
  const low = first + inputRows * (small + 5) + (several ? cap : 0);
  const half = (width - 30 * scale) / 2;
  const line = Math.min(half, (height - low - cap) / 2);
  return {
    slice: null,
    filterPicture: null,
    map: square(0, cap, map),
    inputs: several ? gridOf(inputs, 8, 0, first, small, small + 5, small + 5) : [],
    inputsHead: { x: 0, y: first - 7 * scale },
    columns: 8,
    pixels: { x: 0, y: low, width: half, height: line },
    filter: { x: width - half, y: low, width: half, height: line },
    products: { x: 0, y: low + line + cap, width: half, height: line },
    sum: { x: map + 14, y: cap, width: width - map - 14, height: map },
    flat: false,
    ratio: 1.4,
  };
}
