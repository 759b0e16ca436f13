import type { Rectangle } from '../../../../plot/scales';
import { gridOf, square } from './netGrid';
import { netWhole } from './netWhole';

export interface NetLayout {
  readonly input: Rectangle;
  /** Boxes of the filters of the first layer; empty where there is no room. */
  readonly filters: readonly Rectangle[];
  /** Boxes of the maps of each layer, in order. */
  readonly maps: readonly (readonly Rectangle[])[];
  /** How many maps of each layer stand in a row. */
  readonly columns: readonly number[];
  /** Where a layer's name stands. */
  readonly heads: readonly { readonly x: number; readonly y: number }[];
  readonly answer: Rectangle;
  /** The two bars of the answer stand side by side. */
  readonly flat: boolean;
  /** Lines from one part to the next, as paths. */
  readonly links: readonly string[];
}

/**
 * From the slice to the answer.
 * @param counts maps of each layer
 */
export function netLayout(
  width: number,
  height: number,
  scale: number,
  counts: readonly number[],
): NetLayout {
  if (width < 520) return netNarrow(width, scale, counts);
  return netWhole(width, height, scale, counts);
}

/** On a narrow board from top to bottom. */
function netNarrow(width: number, scale: number, counts: readonly number[]): NetLayout {
  const cap = 24 * scale;
  const input = Math.min((width < 340 ? 0.46 : 0.56) * width, 300);
  const columns = 8;
  const side = Math.min((width - (columns - 1) * 4) / columns, 56);
  let y = cap + input + cap;
  const maps: Rectangle[][] = [];
  const heads: { x: number; y: number }[] = [];
  for (const count of counts) {
    heads.push({ x: 0, y: y - 7 * scale });
    maps.push(gridOf(count, columns, 0, y, side, side + 4, side + 4));
    y += Math.ceil(count / columns) * (side + 4) + cap;
  }
  return {
    input: square(0, cap, input),
    filters: [],
    maps,
    columns: counts.map(() => columns),
    heads,
    answer: { x: input + 14, y: cap, width: width - input - 14, height: input },
    flat: false,
    links: [],
  };
}
