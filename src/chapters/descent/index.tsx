import { defineChapter } from '../../state/chapter';
import { lazyFigure } from '../../state/lazyFigure';
import { model, type State } from './model';
import { steps } from './steps';
import type { Text } from './text/en';

export default defineChapter<State, Text>({
  id: 'descent',
  model,
  figures: {
    parabola: lazyFigure(() => import('./figures/Parabola').then((module) => module.Parabola)),
    surface: lazyFigure(() => import('./figures/Surface').then((module) => module.Surface)),
    'chain-rule': lazyFigure(() => import('./figures/ChainRule').then((module) => module.ChainRule)),
    batches: lazyFigure(() => import('./figures/Batches').then((module) => module.Batches)),
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
