import { formatCount, formatFixed } from '../../../text/format';
import type { Language } from '../../../text/language';
import { mapOf, poolSide, verdicts, windowOf, type PoolingState } from '../modelPooling';
import type { PoolingText } from '../text/pooling.en';
import { blockAt, poolBlock, type Verdict } from './pool';

const half = poolSide / 2;

/** A number of a map, short. */
export function writeCell(value: number, language: Language): string {
  if (Number.isInteger(value)) return formatCount(value, language);
  // Quarters are exact with two decimals.
  return formatFixed(value, language, Number.isInteger(2 * value) ? 1 : 2);
}

/** "The largest of 1, 3, 2, 9 is 9.", or the sum that makes the average. */
export function workedLine(
  block: readonly number[],
  kind: PoolingState['kind'],
  words: PoolingText['words'],
  language: Language,
): string {
  const write = (value: number) => writeCell(value, language);
  const result = write(poolBlock(block, kind));
  if (kind === 'max') return words.maxLine(block.map(write).join(', '), result);
  const sum = block.reduce((total, value) => total + value, 0);
  return words.averageLine(block.map(write).join(' + '), write(sum), result);
}

/** What a verdict says; a sum is judged by what was asked. */
export function verdictLine(
  verdict: Verdict,
  kind: PoolingState['kind'],
  words: PoolingText['words'],
): string {
  return words.verdicts[verdict === 'sum' && kind === 'average' ? 'sumAverage' : verdict];
}

/** What the figure says about the window under study: what is asked, what was wrong, or how it is worked out. */
export function poolingLine(state: PoolingState, words: PoolingText['words'], language: Language): string {
  const { row, col } = windowOf(state);
  const block = blockAt(mapOf(state), row, col);
  const verdict = verdicts(state)[row * half + col] ?? null;
  const worked = workedLine(block, state.kind, words, language);
  if (state.revealed) return worked;
  if (state.checked && verdict !== null)
    return verdict === 'right'
      ? `${words.verdicts.right} ${worked}`
      : verdictLine(verdict, state.kind, words);
  return words.ask(block.map((value) => writeCell(value, language)).join(', '));
}

/** The text equivalent: the window under study, and how many answers are right once they were checked. */
export function sayPooling(state: PoolingState, words: PoolingText['words'], language: Language): string {
  const { row, col } = windowOf(state);
  const count = (value: number) => formatCount(value, language);
  const said = words.say({
    row: count(row),
    col: count(col),
    line: poolingLine(state, words, language),
  });
  if (!state.checked) return said;
  const right = verdicts(state).filter((verdict) => verdict === 'right').length;
  return `${said} ${words.sayRight(count(right), count(half * half))}`;
}

export const poolingHeader = ['table', 'row', 'column', 'value'];

export function poolingRows(
  state: PoolingState,
  result: ArrayLike<number>,
): (readonly (string | number)[])[] {
  const rows = (name: string, values: ArrayLike<number | null>, cols: number) =>
    Array.from(
      values,
      (value, index) => [name, Math.floor(index / cols), index % cols, value ?? ''] as const,
    );
  return [
    ...rows('map', state.numbers, poolSide),
    ...rows(state.kind, result, half),
    ...rows('typed', state.answers, half),
  ];
}
