import type { Step } from '../../state/chapter';
import type { State } from './model';
import type { OwnState } from './modelOwn';

const show =
  (panel: OwnState['panel']) =>
  (state: State): State => ({ ...state, own: { ...state.own, panel } });

export const stepsOwn: readonly Step<State>[] = [
  { id: 'own-open', figure: 'own-data', set: show('curves') },
  {
    id: 'own-train',
    figure: 'own-data',
    set: show('curves'),
    predict: { kind: 'choice', options: ['train', 'validation', 'test'], correct: () => 'train' },
  },
  { id: 'own-wrong', figure: 'own-data', set: show('mistakes') },
];
