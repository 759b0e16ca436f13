import { defineChapter } from '../../state/chapter';
import { lazyFigure } from '../../state/lazyFigure';
import { model, type State } from './model';
import { steps } from './steps';
import type { Text } from './text/en';

export default defineChapter<State, Text>({
  id: 'learning',
  model,
  figures: {
    'rules-vs-learning': lazyFigure(() =>
      import('./figures/RulesVsLearning').then((module) => module.RulesVsLearning),
    ),
    'four-ways': lazyFigure(() => import('./figures/FourWays').then((module) => module.FourWays)),
    clustering: lazyFigure(() => import('./figures/Clustering').then((module) => module.Clustering)),
  },
  steps,
  text: {
    en: () => import('./text/en').then((module) => module.en),
    es: () => import('./text/es').then((module) => module.es),
  },
  notes: {
    en: () => import('./text/notes.en').then((module) => module.notes),
    es: () => import('./text/notes.es').then((module) => module.notes),
  },
});
