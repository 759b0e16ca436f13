import { defineChapter } from '../../state/chapter';
import { lazyFigure } from '../../state/lazyFigure';
import { model } from './model';
import { steps } from './steps';

export default defineChapter({
  id: 'pixels',
  model,
  figures: {
    matrix: lazyFigure(() => import('./figures/Matrix').then((module) => module.Matrix)),
    channels: lazyFigure(() => import('./figures/Channels').then((module) => module.Channels)),
    representation: lazyFigure(() =>
      import('./figures/Representation').then((module) => module.Representation),
    ),
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
