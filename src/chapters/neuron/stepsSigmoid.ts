import { bendAt } from './derive/sigmoid';
import type { Step } from '../../state/chapter';
import type { State } from './model';

const at =
  (z: number, activation: State['activation'] = 'sigmoid') =>
  (state: State): State => ({ ...state, z, activation });

/** How much the output changes when the sum rises by 0.1. */
const rise = (z: number) => bendAt('sigmoid', z + 0.1).a - bendAt('sigmoid', z).a;

export const stepsSigmoid: readonly Step<State>[] = [
  { id: 'sig-squash', figure: 'sigmoid', set: at(1.1) },
  {
    id: 'sig-area',
    figure: 'sigmoid',
    set: at(2),
    predict: { kind: 'number', correct: () => bendAt('sigmoid', 0).slope, tolerance: 0.005 },
    reveal: at(0),
  },
  {
    id: 'sig-where',
    figure: 'sigmoid',
    set: at(5),
    predict: {
      kind: 'choice',
      options: ['low', 'middle', 'high', 'same'],
      correct: () => (rise(0) > Math.max(rise(-5), rise(5)) ? 'middle' : 'same'),
    },
    reveal: at(0),
  },
  {
    id: 'sig-sure',
    figure: 'sigmoid',
    set: at(5),
    predict: {
      kind: 'choice',
      options: ['all', 'quarter', 'little'],
      correct: () => (bendAt('sigmoid', 5).slope < 0.01 ? 'little' : 'quarter'),
    },
  },
  { id: 'sig-others', figure: 'sigmoid', set: at(2, 'relu') },
  { id: 'sig-takeaway', figure: 'sigmoid', set: at(0) },
];
