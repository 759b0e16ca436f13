import type { Step } from '../../state/chapter';
import { convCount } from './derive/rivals';
import type { State } from './model';
import type { TranslationState } from './modelTranslation';

const lesions =
  (side: TranslationState['lesions']) =>
  (state: State): State => ({ ...state, translation: { lesions: side } });

export const stepsTranslation: readonly Step<State>[] = [
  { id: 'translation-what', figure: 'translation', set: lesions('left') },
  {
    id: 'translation-guess',
    figure: 'translation',
    set: lesions('left'),
    predict: { kind: 'choice', options: ['both', 'pooled', 'dense', 'none'], correct: () => 'pooled' },
    reveal: lesions('right'),
  },
  {
    id: 'translation-count',
    figure: 'translation',
    predict: { kind: 'number', correct: () => convCount(3, 1, 8), tolerance: 0 },
  },
  { id: 'translation-take', figure: 'translation', set: lesions('right') },
];
