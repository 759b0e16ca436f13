import { defineChapter } from '../../state/chapter';
import { lazyFigure } from '../../state/lazyFigure';
import { liveNumbers } from './derive/live';
import { model, type State } from './model';
import { steps } from './steps';
import type { Text } from './text/en';

export default defineChapter<State, Text>({
  id: 'network',
  model,
  figures: {
    playground: lazyFigure(() => import('./figures/Playground').then((module) => module.Playground)),
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
  live: liveNumbers,
});
