import type { Step } from '../../state/chapter';
import type { State } from './model';
import { deal, initialPooling, setKind, type PoolingState } from './modelPooling';

const put =
  (next: PoolingState) =>
  (state: State): State => ({ ...state, pooling: next });

const nodule: PoolingState = { ...deal(initialPooling, 'nodule', 0), row: 2, col: 2 };

export const stepsPooling: readonly Step<State>[] = [
  { id: 'pooling-what', figure: 'pooling', set: put({ ...initialPooling, revealed: true }) },
  { id: 'pooling-hand', figure: 'pooling', set: put({ ...deal(initialPooling, 'dealt', 1) }) },
  {
    id: 'pooling-average',
    figure: 'pooling',
    set: put({ ...initialPooling, kind: 'average' }),
    predict: { kind: 'number', correct: () => 3.75, tolerance: 0.005 },
    reveal: (state) => ({ ...state, pooling: { ...state.pooling, revealed: true } }),
  },
  {
    id: 'pooling-nodule',
    figure: 'pooling',
    set: put({ ...nodule, revealed: true }),
    predict: { kind: 'number', correct: () => 63.75, tolerance: 0.5 },
    reveal: (state) => ({ ...state, pooling: { ...setKind(state.pooling, 'average'), revealed: true } }),
  },
  {
    id: 'pooling-twice',
    figure: 'pooling',
    set: put({ ...deal(initialPooling, 'brain', 0), revealed: true }),
    predict: { kind: 'choice', options: ['half', 'quarter', 'sixteenth'], correct: () => 'sixteenth' },
  },
  {
    id: 'pooling-take',
    figure: 'pooling',
    set: put({ ...deal(initialPooling, 'brain', 0), revealed: true }),
  },
];
