import type { Step } from '../../state/chapter';
import type { State } from './model';
import { givenUp, initialSemi, pseudoOutcome, type SemiState } from './modelSemi';

/** The seed's networks stay; what is looked at is set. */
const show =
  (change: Partial<SemiState> = {}) =>
  (state: State): State => {
    const { seed, measured } = state.semi;
    return { ...state, semi: { ...initialSemi, seed, measured, ...change } };
  };

const change =
  (next: Partial<SemiState>) =>
  (state: State): State => ({ ...state, semi: { ...state.semi, ...next } });

export const stepsSemi: readonly Step<State>[] = [
  { id: 'semi-what', figure: 'semi', set: show() },
  {
    id: 'semi-pseudo',
    figure: 'semi',
    set: show({ look: 'augment' }),
    predict: {
      kind: 'choice',
      options: ['better', 'same', 'worse'],
      correct: (state) => pseudoOutcome(state.semi),
    },
    reveal: change({ look: 'pseudo' }),
  },
  {
    id: 'semi-wrong',
    figure: 'semi',
    set: show({ look: 'pseudo', tiles: 'wrong' }),
    predict: { kind: 'choice', options: ['all', 'half', 'none'], correct: (state) => givenUp(state.semi) },
  },
  { id: 'semi-spread', figure: 'semi', set: show({ look: 'propagate' }) },
  { id: 'semi-take', figure: 'semi', set: show({ look: 'pseudo' }) },
];
