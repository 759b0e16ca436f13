import { defineChapter } from '../../state/chapter';
import { lazyFigure } from '../../state/lazyFigure';
import { model, type State } from './model';
import { steps } from './steps';
import type { Text } from './text/en';

export default defineChapter<State, Text>({
  id: 'deep',
  model,
  figures: {
    activations: lazyFigure(() => import('./figures/Activations').then((module) => module.Activations)),
    vanishing: lazyFigure(() => import('./figures/Vanishing').then((module) => module.Vanishing)),
    polynomial: lazyFigure(() => import('./figures/Polynomial').then((module) => module.Polynomial)),
    race: lazyFigure(() => import('./figures/Race').then((module) => module.Race)),
    regularise: lazyFigure(() => import('./figures/Regularise').then((module) => module.Regularise)),
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
