import type { Step } from '../../state/chapter';
import { put, type State } from './model';

const unlearned = { w1: -0.6, w2: 0.9, b: 0.5 };
/** The first case in turn lies well on the wrong side. */
const clearlyWrong = { w1: -0.6, w2: 0.9, b: 1.1 };
/** Every case on the wrong side, and the neuron sure of it. */
const surelyWrong = { w1: -4, w2: 3, b: 3 };

/** Training from a start that is wrong, at step 0, with these settings. */
const begin =
  (settings: Partial<Pick<State, 'batch' | 'lr' | 'loss' | 'pull'>> = {}, start = unlearned) =>
  (state: State): State =>
    put(start)({ ...state, step: 0, batch: 'case', lr: 0.5, loss: 'mse', pull: true, ...settings });

export const stepsTrain: readonly Step<State>[] = [
  { id: 'train-loop', figure: 'train', set: begin() },
  {
    id: 'train-pull',
    figure: 'train',
    set: begin({ lr: 1, pull: false }, clearlyWrong),
    predict: {
      kind: 'choice',
      options: ['nearer', 'away', 'same'],
      correct: () => 'nearer',
    },
    reveal: (state) => ({ ...state, step: state.step + 1, pull: true }),
  },
  { id: 'train-batch', figure: 'train', set: begin({ batch: 'batch' }) },
  { id: 'train-play', figure: 'train', set: begin({ batch: 'batch' }) },
  {
    id: 'train-rate',
    figure: 'train',
    set: begin({ lr: 0.5 }),
    predict: { kind: 'choice', options: ['faster', 'swings', 'stuck'], correct: () => 'stuck' },
    reveal: (state) => ({ ...state, lr: 100, step: 8 }),
  },
  {
    id: 'train-sure',
    figure: 'train',
    set: begin({ batch: 'epoch' }, surelyWrong),
    predict: { kind: 'choice', options: ['mse', 'bce', 'equal'], correct: () => 'bce' },
    reveal: (state) => ({ ...state, step: 40 }),
  },
  { id: 'train-takeaway', figure: 'train', set: begin({ batch: 'batch' }) },
];
