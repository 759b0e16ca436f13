import type { Step } from '../../state/chapter';
import { put, type State } from './model';

const patient = { x1: 1.5, x2: 1 };
const neuron = { w1: 1.2, w2: -0.8, b: 0.4 };

/** The patient, the weights and the label that the words speak of; where one panel has room, the one they speak of. */
const start =
  (panel: State['panel']) =>
  (state: State): State =>
    put({ ...patient, ...neuron })({ ...state, y: 1, loss: 'mse', panel });

export const stepsAnatomy: readonly Step<State>[] = [
  { id: 'two-findings', figure: 'anatomy', set: start('plane') },
  { id: 'weights', figure: 'anatomy', set: start('neuron') },
  {
    id: 'bias',
    figure: 'anatomy',
    set: start('plane'),
    predict: {
      kind: 'choice',
      options: ['highGrows', 'highShrinks', 'turns'],
      correct: () => 'highGrows',
    },
    reveal: (state) => put({ b: state.b + 1.2 })(state),
  },
  { id: 'sum', figure: 'anatomy', set: start('neuron') },
  { id: 'line', figure: 'anatomy', set: start('plane') },
  {
    id: 'double',
    figure: 'anatomy',
    set: (state) => put({ b: 0 })(start('plane')(state)),
    predict: {
      kind: 'choice',
      options: ['towardA', 'towardB', 'surer', 'nothing'],
      correct: () => 'surer',
    },
    // The bias is 0 unless the learner has moved it; then it doubles too, so that the line stays.
    reveal: (state) => put({ w1: 2 * state.w1, w2: 2 * state.w2, b: 2 * state.b })(state),
  },
  { id: 'neuron-takeaway', figure: 'anatomy', set: start('plane') },
];
