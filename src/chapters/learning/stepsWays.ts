import type { Step } from '../../state/chapter';
import { within, type State } from './model';
import { initialWays, type WaysState } from './modelWays';

const begin = (settings: Partial<WaysState>): ((state: State) => State) =>
  within('ways', () => ({ ...initialWays, ...settings }));

const change = (settings: Partial<WaysState>): ((state: State) => State) =>
  within('ways', (old) => ({ ...old, ...settings }));

export const stepsWays: readonly Step<State>[] = [
  { id: 'fw-four', figure: 'four-ways', set: begin({}) },
  {
    id: 'fw-few',
    figure: 'four-ways',
    set: begin({ way: 'semi', semi: 200, supervised: 100, unsupervised: 60 }),
    predict: { kind: 'choice', options: ['guesses', 'spread', 'neither'], correct: () => 'spread' },
    reveal: change({ labels: 'spread', rounds: 20, semi: 200 }),
  },
  {
    id: 'fw-guesses',
    figure: 'four-ways',
    set: begin({ way: 'semi', labels: 'guesses', semi: 200, supervised: 100, unsupervised: 60 }),
  },
  {
    id: 'fw-reward',
    figure: 'four-ways',
    set: begin({ way: 'reinforcement', supervised: 100, unsupervised: 60, semi: 200, labels: 'spread' }),
    predict: { kind: 'choice', options: ['straight', 'wander', 'look'], correct: () => 'straight' },
    reveal: change({ reinforcement: 800 }),
  },
  {
    id: 'fw-takeaway',
    figure: 'four-ways',
    set: begin({ supervised: 100, unsupervised: 60, semi: 200, labels: 'spread', reinforcement: 800 }),
  },
];
