import { defineChapter } from '../../state/chapter';
import { lazyFigure } from '../../state/lazyFigure';
import { model, type State } from './model';
import { steps } from './steps';
import type { Text } from './text/en';

export default defineChapter<State, Text>({
  id: 'convolution',
  model,
  figures: {
    kernel: lazyFigure(() => import('./figures/Kernel').then((module) => module.Kernel)),
    sliding: lazyFigure(() => import('./figures/Sliding').then((module) => module.Sliding)),
    pooling: lazyFigure(() => import('./figures/Pooling').then((module) => module.Pooling)),
    cnn: lazyFigure(() => import('./figures/Cnn').then((module) => module.Cnn)),
    translation: lazyFigure(() => import('./figures/Translation').then((module) => module.Translation)),
    'own-data': lazyFigure(() => import('./figures/OwnData').then((module) => module.OwnData)),
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
