import type { Step } from '../../state/chapter';
import { presets } from './derive/filters';
import type { State } from './model';
import { initialSlide, type SlideState } from './modelSlide';
import { onFlat, onHorizontal, onVertical } from './slice/images';

const show =
  (change: Partial<SlideState> = {}) =>
  (state: State): State => ({ ...state, slide: { ...initialSlide, ...change } });

const change =
  (next: Partial<SlideState>) =>
  (state: State): State => ({ ...state, slide: { ...state.slide, ...next } });

export const stepsKernel: readonly Step<State>[] = [
  { id: 'kernel-what', figure: 'kernel', set: show() },
  {
    id: 'kernel-line',
    figure: 'kernel',
    set: show({ image: 'lines', ...onVertical }),
    predict: { kind: 'number', correct: () => 1530, tolerance: 0.5 },
  },
  {
    id: 'kernel-across',
    figure: 'kernel',
    set: show({ image: 'lines', ...onHorizontal }),
    predict: { kind: 'choice', options: ['same', 'half', 'none'], correct: () => 'none' },
  },
  {
    id: 'kernel-flat',
    figure: 'kernel',
    set: show({ image: 'lines', ...onFlat }),
    predict: { kind: 'choice', options: ['white', 'gray', 'black'], correct: () => 'black' },
  },
  {
    id: 'kernel-presets',
    figure: 'kernel',
    set: show({ image: 'chest', filter: presets.rib, row: 26, col: 17 }),
  },
  {
    id: 'kernel-vessel',
    figure: 'kernel',
    set: show({ image: 'fundus', filter: presets.horizontal, row: 20, col: 28 }),
    predict: { kind: 'choice', options: ['horizontal', 'blur', 'vessel'], correct: () => 'vessel' },
    reveal: change({ filter: presets.vessel }),
  },
  {
    id: 'kernel-paint',
    figure: 'kernel',
    set: show({ tool: 'brush', filter: Array.from({ length: 9 }, () => 0) }),
  },
  { id: 'kernel-take', figure: 'kernel', set: show({ filter: presets.sobelX }) },
];
