import type { Step } from '../../state/chapter';
import { judgeBrightest, patchOf } from './derive/sliding';
import { presets } from './derive/filters';
import type { State } from './model';
import { ALL, initialSlide, mapSide, type SlideState } from './modelSlide';

const show =
  (change: Partial<SlideState> = {}) =>
  (state: State): State => ({ ...state, slide: { ...initialSlide, row: 3, col: 2, ...change } });

const change =
  (next: Partial<SlideState>) =>
  (state: State): State => ({ ...state, slide: { ...state.slide, ...next } });

export const stepsSliding: readonly Step<State>[] = [
  { id: 'sliding-what', figure: 'sliding', set: show() },
  { id: 'sliding-play', figure: 'sliding', set: show({ done: 0, row: 0, col: 0 }) },
  {
    id: 'sliding-bright',
    figure: 'sliding',
    set: show({ done: 0, row: 0, col: 0, filter: presets.horizontal }),
    predict: {
      kind: 'place',
      judge: ({ slide, drawn }, place) => judgeBrightest(patchOf(slide, drawn), slide, place),
    },
    reveal: change({ done: ALL }),
  },
  { id: 'sliding-back', figure: 'sliding', set: show({ row: 5, col: 4 }) },
  {
    id: 'sliding-shift',
    figure: 'sliding',
    set: show({ row: 3, col: 2 }),
    predict: { kind: 'choice', options: ['stays', 'shifts', 'new'], correct: () => 'shifts' },
    reveal: change({ right: -2 }),
  },
  {
    id: 'sliding-stride',
    figure: 'sliding',
    set: show({ row: 1, col: 1 }),
    predict: {
      kind: 'number',
      correct: ({ slide }) => mapSide({ ...slide, stride: 2, padding: 0, dilation: 1 }),
      tolerance: 0,
    },
    reveal: change({ stride: 2 }),
  },
  { id: 'sliding-padding', figure: 'sliding', set: show({ padding: 1, row: 0, col: 0 }) },
  { id: 'sliding-dilation', figure: 'sliding', set: show({ dilation: 3, row: 1, col: 1 }) },
  { id: 'sliding-take', figure: 'sliding', set: show() },
];
