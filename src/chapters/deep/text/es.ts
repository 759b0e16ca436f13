import { activationsEs } from './activations.es';
import type { Text } from './en';
import { polynomialEs } from './polynomial.es';
import { raceEs } from './race.es';
import { regulariseEs } from './regularise.es';
import { vanishingEs } from './vanishing.es';

export const es: Text = {
  title: 'Por qué lo profundo es difícil',
  line: 'Gradientes que se desvanecen, sobreajuste',
  minutes: 30,
  lede: 'Más capas, más pacientes aprendidos de memoria, más formas de atascarse. Aquí están las tres cosas que salen mal cuando una red se hace profunda, vistas mientras ocurren, y lo que ayuda contra cada una.',
  figures: {
    activations: activationsEs.figure,
    vanishing: vanishingEs.figure,
    regularise: regulariseEs.figure,
    race: raceEs.figure,
    polynomial: polynomialEs.figure,
  },
  steps: {
    ...activationsEs.steps,
    ...vanishingEs.steps,
    ...regulariseEs.steps,
    ...raceEs.steps,
    ...polynomialEs.steps,
  },
  activations: activationsEs.words,
  vanishing: vanishingEs.words,
  regularise: regulariseEs.words,
  race: raceEs.words,
  polynomial: polynomialEs.words,
};
