import type { PoolKind } from '../../math/pool';
import { createRng, hash32 } from '../../math/rng';
import { choiceCodec, integerCodec, listCodec, numberCodec } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { convolve, crop, type Grid } from './derive/convolve';
import { presets } from './derive/filters';
import { blockAt, judgePool, pool, type Verdict } from './derive/pool';
import { brainImage } from './slice/images';

export const poolSources = ['dealt', 'nodule', 'brain'] as const;
export type PoolSource = (typeof poolSources)[number];

/** Side of the map that is pooled by hand. */
export const poolSide = 6;
const half = poolSide / 2;

/** The part of the state that the pooling figure shows. */
export interface PoolingState {
  readonly kind: PoolKind;
  readonly source: PoolSource;
  /** Which map was dealt; the first is the one that the steps speak of. */
  readonly deal: number;
  /** The map, row by row: as dealt, or with numbers that the learner has typed. */
  readonly numbers: readonly number[];
  /** What the learner has typed for each window. */
  readonly answers: readonly (number | null)[];
  /** The answers are judged. */
  readonly checked: boolean;
  /** The right answers are shown. */
  readonly revealed: boolean;
  /** The cell of the map under study; its window is the one under study. */
  readonly row: number;
  readonly col: number;
}

/** What a number of the map may be. */
export const numberRange = { min: 0, max: 999, step: 1 } as const;

// The first window holds 1, 3, 2, 9.
const first = [
  1, 3, 0, 4, 2, 2, 2, 9, 5, 0, 7, 1, 0, 6, 8, 3, 0, 0, 4, 2, 1, 1, 0, 5, 7, 0, 2, 6, 3, 3, 1, 4, 9, 0, 5, 8,
] as const;

/** The numbers of a map: dealt from a number, one bright pixel on black, or a piece of a real feature map. */
export function sourceNumbers(source: PoolSource, deal: number): readonly number[] {
  if (source === 'nodule') return first.map((_, index) => (index === 2 * poolSide + 3 ? 255 : 0));
  if (source === 'brain') return brainPiece();
  if (deal === 0) return first;
  const rng = createRng(hash32(deal, 0x9001));
  return first.map(() => Math.floor(rng.next() * 10));
}

let piece: readonly number[] | null = null;
function brainPiece(): readonly number[] {
  piece ??= Array.from(crop(brightMap(), 36, 16, poolSide, poolSide).values, (value) => Math.round(value));
  return piece;
}

let whole: Grid | null = null;
/** The bundled slice seen by the filter of vertical lines, without what is negative. */
export function brightMap(): Grid {
  if (whole) return whole;
  const map = convolve(brainImage(), presets.vertical);
  whole = { ...map, values: Float64Array.from(map.values, (value) => Math.max(0, value)) };
  return whole;
}

const noAnswers = Array.from({ length: half * half }, () => null);
const fresh = { answers: noAnswers, checked: false, revealed: false } as const;

export const initialPooling: PoolingState = {
  kind: 'max',
  source: 'dealt',
  deal: 0,
  numbers: first,
  ...fresh,
  row: 0,
  col: 0,
};

const cells = listCodec(numberCodec(numberRange), { min: poolSide * poolSide, max: poolSide * poolSide });

export const poolingFields: readonly Field<PoolingState>[] = [
  field('kind', choiceCodec(['max', 'average'])),
  {
    key: 'source',
    print: ({ source }, initial) => (source === initial.source ? null : source),
    parse: (state, text) => {
      const source = poolSources.find((each) => each === text);
      return source ? deal(state, source, state.deal) : null;
    },
  },
  {
    key: 'deal',
    print: (state, initial) => (state.deal === initial.deal ? null : String(state.deal)),
    parse: (state, text) => {
      const number = integerCodec({ min: 0, max: 9999 }).parse(text);
      return number === null ? null : deal(state, state.source, number);
    },
  },
  {
    // Only what was typed by hand travels: a dealt map is known by its number.
    key: 'cells',
    print: ({ numbers, source, deal: number }) => {
      const text = cells.print(numbers);
      return text === cells.print(sourceNumbers(source, number)) ? null : text;
    },
    parse: (state, text) => {
      const numbers = cells.parse(text);
      return numbers === null ? null : { ...state, ...fresh, numbers };
    },
  },
];

/** Another map; what was typed is gone. */
export function deal(state: PoolingState, source: PoolSource, number: number): PoolingState {
  return { ...state, ...fresh, source, deal: number, numbers: sourceNumbers(source, number) };
}

/** The other kind of pooling; what was typed was for the first one. */
export function setKind(state: PoolingState, kind: PoolKind): PoolingState {
  return kind === state.kind ? state : { ...state, ...fresh, kind };
}

/** One number of the map typed by hand. */
export function putNumber(state: PoolingState, index: number, value: number): PoolingState {
  if (!Number.isFinite(value) || index < 0 || index >= state.numbers.length) return state;
  const kept = Math.min(numberRange.max, Math.max(numberRange.min, value));
  return { ...state, ...fresh, numbers: state.numbers.with(index, kept) };
}

/** One answer typed; judged answers are open again. */
export function putAnswer(state: PoolingState, index: number, value: number | null): PoolingState {
  if (state.revealed || index < 0 || index >= state.answers.length) return state;
  return { ...state, checked: false, answers: state.answers.with(index, value) };
}

/** The map as a grid. */
export const mapOf = (state: PoolingState): Grid => ({
  rows: poolSide,
  cols: poolSide,
  values: state.numbers,
});

/** What pooling makes of the map. */
export const pooled = (state: PoolingState): Grid => pool(mapOf(state), state.kind);

/** The verdict on each answer; null where nothing was typed. */
export function verdicts(state: PoolingState): readonly (Verdict | null)[] {
  const map = mapOf(state);
  const right = pooled(state).values;
  return state.answers.map((typed, index) => {
    if (typed === null) return null;
    const block = blockAt(map, Math.floor(index / half), index % half);
    return judgePool(typed, block, state.kind, right);
  });
}

/** The window under study, counted in windows. */
export const windowOf = ({ row, col }: PoolingState) => ({
  row: Math.floor(row / 2),
  col: Math.floor(col / 2),
});
