import { defineChapter } from '../../state/chapter';
import { lazyFigure } from '../../state/lazyFigure';
import { model, type State } from './model';
import { steps } from './steps';
import type { Text } from './text/en';

export default defineChapter<State, Text>({
  id: 'limits',
  model,
  figures: {
    'scanner-shift': lazyFigure(() => import('./figures/Scanner').then((module) => module.Scanner)),
    shortcut: lazyFigure(() => import('./figures/Shortcut').then((module) => module.Shortcut)),
    active: lazyFigure(() => import('./figures/Active').then((module) => module.Active)),
    semi: lazyFigure(() => import('./figures/Semi').then((module) => module.Semi)),
    'operating-point': lazyFigure(() =>
      import('./figures/OperatingPoint').then((module) => module.OperatingPoint),
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
