import { anatomyEs } from './anatomy.es';
import type { Text } from './en';
import { forwardEs } from './forward.es';
import { planeEs } from './plane.es';
import { sigmoidEs } from './sigmoid.es';
import { trainEs } from './train.es';

export const es: Text = {
  title: 'Una sola neurona',
  line: 'Dos hallazgos entran, una probabilidad sale',
  minutes: 25,
  lede: 'Una neurona pondera la evidencia como en un pase de visita: unos hallazgos hablan a favor, otros en contra, y hay una inclinación previa antes de conocer ninguno.',
  figures: {
    anatomy: anatomyEs.figure,
    sigmoid: sigmoidEs.figure,
    forward: forwardEs.figure,
    train: trainEs.figure,
  },
  steps: { ...anatomyEs.steps, ...sigmoidEs.steps, ...forwardEs.steps, ...trainEs.steps },
  plane: planeEs,
  anatomy: anatomyEs.words,
  sigmoid: sigmoidEs.words,
  forward: forwardEs.words,
  train: trainEs.words,
};
