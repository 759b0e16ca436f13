import type { Step } from '../../state/chapter';
import type { State } from './model';
import { initialActive, leaderAtEnd, type ActiveState } from './modelActive';

/** The patients of a seed stay, and so do the learner's labels while the set is the same. */
const show =
  (change: Partial<ActiveState> = {}) =>
  (state: State): State => {
    const { seed, labels, measured, set } = state.active;
    const stays = set === (change.set ?? initialActive.set);
    const next = { ...initialActive, seed, measured, labels: stays ? labels : [], ...change };
    return { ...state, active: next };
  };

const change =
  (next: Partial<ActiveState>) =>
  (state: State): State => ({ ...state, active: { ...state.active, ...next } });

const options = ['uncertain', 'random', 'equal'] as const;
const correct = (state: State) => leaderAtEnd(state.active);

export const stepsActive: readonly Step<State>[] = [
  { id: 'active-what', figure: 'active', set: show() },
  {
    id: 'active-guess',
    figure: 'active',
    set: show(),
    predict: { kind: 'choice', options, correct },
    reveal: change({ machines: true, look: 'uncertain' }),
  },
  { id: 'active-where', figure: 'active', set: show({ machines: true, look: 'uncertain', truth: true }) },
  {
    id: 'active-stuck',
    figure: 'active',
    set: show({ set: 'corners' }),
    predict: { kind: 'choice', options, correct },
    reveal: change({ machines: true, look: 'uncertain', truth: true }),
  },
  {
    id: 'active-take',
    figure: 'active',
    set: show({ set: 'corners', machines: true, mixed: true, look: 'uncertain', truth: true }),
  },
];
