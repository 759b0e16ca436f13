import type { Step } from '../../state/chapter';
import { factsAt } from './derive/curves';
import { wakesAt } from './derive/deadNeuron';
import { within, type State } from './model';
import { initialActivations, type ActivationsState } from './modelActivations';

const begin = (settings: Partial<ActivationsState>): ((state: State) => State) =>
  within('activations', () => ({ ...initialActivations, ...settings }));

const change = (settings: Partial<ActivationsState>): ((state: State) => State) =>
  within('activations', (old) => ({ ...old, ...settings }));

export const stepsActivations: readonly Step<State>[] = [
  { id: 'ac-what', figure: 'activations', set: begin({ z: 2 }) },
  {
    id: 'ac-larger',
    figure: 'activations',
    set: begin({ z: 2 }),
    predict: {
      kind: 'choice',
      options: ['relu', 'sigmoid', 'equal'],
      correct: ({ activations: { leak } }) => {
        const [relu, sigmoid] = [factsAt('relu', -2, leak).slope, factsAt('sigmoid', -2, leak).slope];
        return relu > sigmoid ? 'relu' : relu < sigmoid ? 'sigmoid' : 'equal';
      },
    },
    reveal: change({ z: -2 }),
  },
  {
    id: 'ac-dead',
    figure: 'activations',
    set: begin({ view: 'dead' }),
    predict: {
      kind: 'choice',
      options: ['soon', 'late', 'never'],
      correct: ({ activations: { leak } }) => {
        const wakes = wakesAt('relu', leak);
        return wakes === null ? 'never' : wakes < 50 ? 'soon' : 'late';
      },
    },
    reveal: change({ step: 200 }),
  },
  { id: 'ac-rescue', figure: 'activations', set: begin({ view: 'dead', unit: 'leakyRelu' }) },
  { id: 'ac-takeaway', figure: 'activations', set: begin({ z: 1 }) },
];
