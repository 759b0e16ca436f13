import { formatCount } from '../../../text/format';
import type { Language } from '../../../text/language';
import { patchSide, type SlideState } from '../modelSlide';
import type { SlidingText } from '../text/sliding.en';
import { productsAt, sideOf, spanOf, walkFault, type Cell, type Grid, type WalkFault } from './convolve';
import { writeSum } from './write';

/** Why there is no map, in a sentence. */
export function sayFault(
  fault: WalkFault,
  state: SlideState,
  words: SlidingText['words'],
  language: Language,
): string {
  if (fault !== 'span') return words.faults[fault];
  return words.faults.span(
    formatCount(spanOf(sideOf(state.filter), state.dilation), language),
    formatCount(patchSide + 2 * state.padding, language),
  );
}

/** The count of the map's cells with the numbers of this walk: "floor((10 + 2·0 − 1·(3 − 1) − 1) / 1) + 1". */
export function formulaText({ filter, stride, padding, dilation }: SlideState): {
  readonly letters: string;
  readonly numbers: string;
} {
  const side = sideOf(filter);
  return {
    letters: 'floor((n + 2p − d(k − 1) − 1) / s) + 1',
    numbers: `floor((${patchSide} + 2·${padding} − ${dilation}·(${side} − 1) − 1) / ${stride}) + 1`,
  };
}

/** What is to be seen in the figure of the window. */
export function saySliding(
  patch: Grid,
  state: SlideState,
  done: number,
  cell: Cell,
  words: SlidingText['words'],
  language: Language,
): string {
  const fault = walkFault(patchSide, sideOf(state.filter), state);
  if (fault) return sayFault(fault, state, words, language);
  if (done === 0) return words.sayNone;
  const { taps, sum } = productsAt(patch, state.filter, cell, state);
  const count = (value: number) => formatCount(value, language);
  const corner = (at: Cell) => `${count(at.row)}, ${count(at.col)}`;
  const said = words.say({
    row: count(cell.row),
    col: count(cell.col),
    sum: writeSum(sum, language),
    count: count(taps.length),
    from: corner(taps[0]!),
    to: corner(taps.at(-1)!),
  });
  return state.right === 0 && state.down === 0 ? said : `${said} ${words.sayMoved}`;
}
