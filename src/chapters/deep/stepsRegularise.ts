import type { Step } from '../../state/chapter';
import { within, type State } from './model';
import { initialRegularise, type RegulariseState } from './modelRegularise';

const begin = (settings: Partial<RegulariseState>): ((state: State) => State) =>
  within('regularise', () => ({ ...initialRegularise, ...settings }));

const change = (settings: Partial<RegulariseState>): ((state: State) => State) =>
  within('regularise', (old) => ({ ...old, ...settings }));

/** Steps after which the plain network knows its patients by heart. */
const LEARNED = 600;

// What 600 steps come to was measured over ten seeds for each of these answers: bench/deep.bench.mjs.
export const stepsRegularise: readonly Step<State>[] = [
  {
    id: 'rg-what',
    figure: 'regularise',
    set: begin({}),
    predict: { kind: 'choice', options: ['falls', 'rests', 'turns'], correct: () => 'turns' },
    reveal: change({ step: LEARNED }),
  },
  { id: 'rg-l2', figure: 'regularise', set: begin({ remedy: 'l2', step: LEARNED }) },
  { id: 'rg-l1', figure: 'regularise', set: begin({ remedy: 'l1', step: LEARNED }) },
  {
    id: 'rg-dropout',
    figure: 'regularise',
    set: begin({ remedy: 'dropout', step: 20 }),
    predict: { kind: 'choice', options: ['dropped', 'all', 'best'], correct: () => 'all' },
    reveal: change({ step: LEARNED }),
  },
  { id: 'rg-early', figure: 'regularise', set: begin({ remedy: 'early', step: LEARNED }) },
  { id: 'rg-augment', figure: 'regularise', set: begin({ remedy: 'augment', step: LEARNED }) },
  {
    id: 'rg-leak',
    figure: 'regularise',
    set: begin({ view: 'leak' }),
    predict: { kind: 'choice', options: ['image', 'patient', 'both'], correct: () => 'patient' },
    reveal: change({ step: LEARNED }),
  },
  { id: 'rg-takeaway', figure: 'regularise', set: begin({ remedy: 'l2', step: LEARNED }) },
];
