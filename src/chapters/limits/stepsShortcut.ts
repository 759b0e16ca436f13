import type { Step } from '../../state/chapter';
import { cheaterOf } from './derive/shortcut';
import type { State } from './model';
import { initialShortcut, models, type ShortcutState } from './modelShortcut';

/** The trained networks stay; what is looked at is set. */
const show =
  (change: Partial<ShortcutState> = {}) =>
  (state: State): State => ({
    ...state,
    shortcut: { ...initialShortcut, seed: state.shortcut.seed, ...change },
  });

const change =
  (next: Partial<ShortcutState>) =>
  (state: State): State => ({ ...state, shortcut: { ...state.shortcut, ...next } });

/** The corner of the mark. */
const corner = { row: 6, col: 5 } as const;

export const stepsShortcut: readonly Step<State>[] = [
  { id: 'shortcut-what', figure: 'shortcut', set: show() },
  {
    id: 'shortcut-find',
    figure: 'shortcut',
    set: show(),
    predict: { kind: 'choice', options: models, correct: (state) => cheaterOf(state.shortcut.seed) },
    reveal: change(corner),
  },
  { id: 'shortcut-map', figure: 'shortcut', set: show({ look: 'occlusion' }) },
  {
    id: 'shortcut-cam',
    figure: 'shortcut',
    set: show({ look: 'gradCam' }),
    predict: { kind: 'choice', options: ['same', 'other'], correct: () => 'other' },
    reveal: change({ random: true }),
  },
  {
    id: 'shortcut-erase',
    figure: 'shortcut',
    set: show(),
    predict: { kind: 'choice', options: ['keeps', 'less', 'chance'], correct: () => 'chance' },
    reveal: change({ mark: 'erased' }),
  },
  { id: 'shortcut-take', figure: 'shortcut', set: show({ mark: 'swapped' }) },
];
