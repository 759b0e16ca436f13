import { patchSide, mapSide, type SlideState } from '../modelSlide';
import { imageOf } from '../slice/imageOf';
import { imageSide, patchOrigin } from '../slice/images';
import type { State } from '../model';
import { brightest, convolve, crop, sideOf, spanOf, type Cell, type Grid, type Walk } from './convolve';

/** The patch under the window: cut from the image, moved as the learner has moved it; null while it is drawn. */
export function patchOf(
  { image, right, down }: Pick<SlideState, 'image' | 'right' | 'down'>,
  drawn: State['drawn'],
): Grid | null {
  const whole = imageOf(image, drawn);
  if (!whole) return null;
  const { row, col } = patchOrigin[image];
  const most = imageSide - patchSide;
  // Moving the image to the right shows what lies further left.
  const top = Math.min(most, Math.max(0, row - down));
  const left = Math.min(most, Math.max(0, col - right));
  return crop(whole, top, left, patchSide, patchSide);
}

/** Where the receptive field of a cell begins in the image, negative in the padding. */
export const fieldStart = ({ row, col }: Cell, { stride, padding }: Walk): Cell => ({
  row: row * stride - padding,
  col: col * stride - padding,
});

/**
 * Whether a place in the patch is where the map is brightest: the window around it answers at least 80 % of the
 * largest answer, or it lies next to the middle of the strongest window.
 * @param place row and column in the patch
 */
export function judgeBrightest(
  patch: Grid | null,
  state: SlideState,
  [row, col]: readonly number[],
): boolean {
  if (!patch || mapSide(state) === 0) return false;
  const map = convolve(patch, state.filter, state);
  const half = Math.floor(spanOf(sideOf(state.filter), state.dilation) / 2);
  const at = (value: number) =>
    Math.min(map.rows - 1, Math.max(0, Math.round((value + state.padding - half) / state.stride)));
  const here = { row: at(row!), col: at(col!) };
  const best = brightest(map);
  const peak = map.values[best.row * map.cols + best.col]!;
  const value = map.values[here.row * map.cols + here.col]!;
  const away = Math.max(Math.abs(here.row - best.row), Math.abs(here.col - best.col));
  return value >= 0.8 * peak || away <= 1;
}

/** The largest and the most different value of a map, for its colors. */
export function mapRange({ values }: Grid): { low: number; high: number; most: number } {
  let [low, high] = [0, 0];
  for (let index = 0; index < values.length; index += 1) {
    low = Math.min(low, values[index]!);
    high = Math.max(high, values[index]!);
  }
  return { low, high, most: Math.max(1, high, -low) };
}

/** Rows and columns at the far end that no window reaches, because the stride does not come out even. */
export function leftOver(length: number, side: number, { stride, padding, dilation }: Walk): number {
  const rest = length + 2 * padding - spanOf(side, dilation);
  return rest < 0 || stride < 1 ? 0 : rest % stride;
}
