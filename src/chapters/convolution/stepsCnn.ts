import type { Step } from '../../state/chapter';
import type { State } from './model';
import { initialCnn, type CnnState } from './modelCnn';

/** A fresh look; the run itself goes on. */
const show =
  (change: Partial<CnnState> = {}) =>
  (state: State): State => ({
    ...state,
    cnn: { ...initialCnn, seed: state.cnn.seed, step: state.cnn.step, ...change },
  });

const change =
  (next: Partial<CnnState>) =>
  (state: State): State => ({ ...state, cnn: { ...state.cnn, ...next } });

export const stepsCnn: readonly Step<State>[] = [
  { id: 'cnn-what', figure: 'cnn', set: show() },
  { id: 'cnn-open', figure: 'cnn', set: show({ panel: 'map', layer: 0, map: 2 }) },
  { id: 'cnn-deeper', figure: 'cnn', set: show({ panel: 'map', layer: 1, map: 4, cellRow: 12, cellCol: 7 }) },
  {
    id: 'cnn-train',
    figure: 'cnn',
    set: show(),
    predict: { kind: 'choice', options: ['lines', 'little', 'zero'], correct: () => 'little' },
  },
  {
    id: 'cnn-drag',
    figure: 'cnn',
    set: show({ layer: 2, map: 0 }),
    predict: { kind: 'choice', options: ['follow', 'stay', 'answer'], correct: () => 'follow' },
    reveal: change({ lesion: [22, 34] }),
  },
  {
    id: 'cnn-threshold',
    figure: 'cnn',
    set: show({ panel: 'scores' }),
    predict: { kind: 'choice', options: ['sens', 'spec', 'both'], correct: () => 'sens' },
    reveal: change({ threshold: 0.2 }),
  },
  { id: 'cnn-take', figure: 'cnn', set: show() },
];
