import type { Step } from '../../state/chapter';
import type { State } from './model';

export const stepsOwn: readonly Step<State>[] = [
  { id: 'own-open', figure: 'own-data' },
  {
    id: 'own-train',
    figure: 'own-data',
    predict: { kind: 'choice', options: ['train', 'validation', 'test'], correct: () => 'train' },
  },
  { id: 'own-wrong', figure: 'own-data' },
];
