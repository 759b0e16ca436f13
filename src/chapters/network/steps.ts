import type { Step } from '../../state/chapter';
import { initial, type State } from './model';

/** A step's own settings on the figure's usual ones; what the learner has set elsewhere goes. */
const begin =
  (part: Partial<State>) =>
  (state: State): State => ({ ...initial, points: state.points, ...part });

/** Long enough for a ring to be solved if it can be. */
const LONG = 1200;

const figure = 'playground';

export const steps: readonly Step<State>[] = [
  { id: 'pictures', figure, set: begin({}) },
  {
    id: 'none',
    figure,
    set: begin({ layers: [] }),
    predict: { kind: 'choice', options: ['yes', 'no', 'later'], correct: () => 'no' },
    reveal: (state) => ({ ...state, step: LONG }),
  },
  {
    id: 'two',
    figure,
    set: begin({ layers: [2] }),
    predict: { kind: 'choice', options: ['closed', 'band', 'none'], correct: () => 'band' },
    reveal: (state) => ({ ...state, step: LONG }),
  },
  {
    id: 'three',
    figure,
    set: begin({ layers: [3] }),
    predict: { kind: 'choice', options: ['yes', 'no'], correct: () => 'yes' },
    reveal: (state) => ({ ...state, step: LONG }),
  },
  { id: 'edit', figure, set: begin({ layers: [3], step: LONG }) },
  { id: 'patient', figure, set: begin({ layers: [3], step: 60, mode: 'patient', patient: 2 }) },
  {
    id: 'luck',
    figure,
    set: begin({ data: 'xor', layers: [4], activation: 'relu', mode: 'luck', runs: 64 }),
    predict: { kind: 'choice', options: ['all', 'some', 'none'], correct: () => 'some' },
    reveal: (state) => state,
  },
  {
    id: 'compare',
    figure,
    set: begin({ data: 'moons', layers: [6], mode: 'compare', rival: 'lr', rivalValue: '0.0005' }),
  },
  {
    id: 'overfit',
    figure,
    set: begin({ data: 'moons', layers: [8, 8], noise: 1, share: 0.15, lr: 0.02, step: 0 }),
    predict: { kind: 'choice', options: ['falls', 'rises', 'same'], correct: () => 'rises' },
    reveal: (state) => ({ ...state, step: 1500 }),
  },
  {
    id: 'threshold',
    figure,
    set: begin({ data: 'clouds', layers: [], noise: 0.5, step: 200, panel: 'threshold' }),
  },
  { id: 'own', figure, set: begin({ data: 'own', layers: [4], share: 1 }) },
  { id: 'takeaway', figure, set: begin({ data: 'spirals', layers: [8, 8], lr: 0.02 }) },
];
