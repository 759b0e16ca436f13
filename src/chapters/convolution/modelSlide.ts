import { choiceCodec, integerCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { outputLength, sideOf, type Cell, type Walk } from './derive/convolve';
import { filterCodec, presets } from './derive/filters';
import { imageIds, type ImageId } from './slice/images';

/** What the figures of one filter share: the filter, the image, where the window stands and how it walks. */
export interface SlideState extends Walk {
  readonly image: ImageId;
  /** 9 or 25 weights, row by row. */
  readonly filter: readonly number[];
  /** The cell of the map under study. */
  readonly row: number;
  readonly col: number;
  /** The patch is moved over the image by so many pixels, so that what it shows moves the other way. */
  readonly right: number;
  readonly down: number;
  /** Cells of the map that have been computed, in reading order; at the end of the walk all of them. */
  readonly done: number;
  /** How a map is painted: bright where it is positive, or both signs in color. */
  readonly paint: 'bright' | 'signed';
  /** What the hand does on the filter. */
  readonly tool: 'number' | 'brush';
  /** The weight on the brush. */
  readonly brush: number;
}

/** Side of the patch over which the window slides. */
export const patchSide = 10;
/** More cells than any map has: all are computed. */
export const ALL = 9999;

export const slideRanges = {
  place: { min: 0, max: 63, step: 1 },
  // Zero is offered and explained: a window that never moves.
  stride: { min: 0, max: 5, step: 1 },
  padding: { min: 0, max: 4, step: 1 },
  dilation: { min: 0, max: 5, step: 1 },
  shift: { min: -5, max: 5, step: 1 },
  done: { min: 0, max: ALL, step: 1 },
} as const satisfies Record<string, Range>;

export const initialSlide: SlideState = {
  image: 'brain',
  filter: presets.vertical,
  row: 41,
  col: 16,
  stride: 1,
  padding: 0,
  dilation: 1,
  right: 0,
  down: 0,
  done: ALL,
  paint: 'bright',
  tool: 'number',
  brush: 2,
};

export const slideFields: readonly Field<SlideState>[] = [
  field('image', choiceCodec(imageIds)),
  field('filter', filterCodec, 'kernel'),
  field('row', integerCodec(slideRanges.place)),
  field('col', integerCodec(slideRanges.place)),
  field('stride', integerCodec(slideRanges.stride)),
  field('padding', integerCodec(slideRanges.padding)),
  field('dilation', integerCodec(slideRanges.dilation)),
  field('right', integerCodec(slideRanges.shift)),
  field('down', integerCodec(slideRanges.shift)),
  field('done', integerCodec(slideRanges.done)),
  field('paint', choiceCodec(['bright', 'signed'])),
];

/** Cells along a side of the map of the patch; 0 where the walk is not possible. */
export const mapSide = (state: SlideState) => outputLength(patchSide, sideOf(state.filter), state);

const hold = (value: number, most: number) => Math.min(Math.max(0, most), Math.max(0, Math.round(value)));

/** The cell under study, held inside the map of the patch. */
export function cellOf(state: SlideState): Cell {
  const last = mapSide(state) - 1;
  return { row: hold(state.row, last), col: hold(state.col, last) };
}

/** How many cells of the map are computed, at most all. */
export function doneOf(state: SlideState): number {
  return Math.min(state.done, mapSide(state) ** 2);
}

/** Puts the window on a cell. */
export function moveWindow(state: SlideState, { row, col }: Cell): SlideState {
  return row === state.row && col === state.col ? state : { ...state, row, col };
}

/** Computes so many cells from the start; the window stands on the last one. */
export function computeTo(state: SlideState, count: number): SlideState {
  const side = mapSide(state);
  const all = side * side;
  const done = hold(count, all);
  const at = Math.max(0, done - 1);
  const cell = side === 0 ? { row: 0, col: 0 } : { row: Math.floor(at / side), col: at % side };
  return { ...state, ...cell, done: done === all ? ALL : done };
}

/** The next cell; after the last one the walk begins anew. */
export function stepWindow(state: SlideState): SlideState {
  const done = doneOf(state);
  return computeTo(state, done >= mapSide(state) ** 2 ? 1 : done + 1);
}

/** One cell back. */
export function stepWindowBack(state: SlideState): SlideState {
  return computeTo(state, doneOf(state) - 1);
}

/** Another way to walk: the whole map is computed again, the window held inside it. */
export function setWalk(state: SlideState, walk: Partial<Walk>): SlideState {
  const next = { ...state, ...walk, done: ALL };
  return { ...next, ...cellOf(next) };
}

/** Another filter; the window stays on its cell if the map still has it. */
export function setFilter(state: SlideState, filter: readonly number[]): SlideState {
  return filter === state.filter ? state : { ...state, filter };
}
