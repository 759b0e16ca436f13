import { freezeEs } from './freeze.es';
import { ownEs } from './own.es';
import type { Text } from './en';

export const es: Text = {
  title: 'Aprendizaje por transferencia',
  line: 'Aprendido allí, usado aquí',
  minutes: 25,
  lede: 'Una red que aprendió con un tipo de imagen se pone a trabajar con otro, con pocas etiquetas. Este capítulo muestra qué se gana con ello y dónde no se gana nada.',
  figures: { freeze: freezeEs.figure, 'own-images': ownEs.figure },
  steps: { ...freezeEs.steps, ...ownEs.steps },
  freeze: freezeEs.words,
  own: ownEs.words,
};
