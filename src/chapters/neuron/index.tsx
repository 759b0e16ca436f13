import { defineChapter } from '../../state/chapter';
import { lazyFigure } from '../../state/lazyFigure';
import { liveNumbers } from './derive/live';
import { model, type State } from './model';
import { steps } from './steps';
import type { Text } from './text/en';

export default defineChapter<State, Text>({
  id: 'neuron',
  model,
  figures: {
    anatomy: lazyFigure(() => import('./figures/Anatomy').then((module) => module.Anatomy)),
    sigmoid: lazyFigure(() => import('./figures/Sigmoid').then((module) => module.Sigmoid)),
    forward: lazyFigure(() => import('./figures/Forward').then((module) => module.Forward)),
    train: lazyFigure(() => import('./figures/Train').then((module) => module.Train)),
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
