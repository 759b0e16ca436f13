import type { Step } from '../../state/chapter';
import type { State } from './model';

const refuse =
  (on: boolean) =>
  (state: State): State => ({ ...state, own: { refuse: on } });

export const stepsOwn: readonly Step<State>[] = [
  { id: 'own-teach', figure: 'own-images', set: refuse(true) },
  {
    id: 'own-strange',
    figure: 'own-images',
    set: refuse(false),
    predict: { kind: 'choice', options: ['half', 'sure', 'none'], correct: () => 'sure' },
  },
  { id: 'own-take', figure: 'own-images', set: refuse(true) },
];
