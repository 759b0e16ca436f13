import { channelsEs } from './channels.es';
import type { Text } from './en';
import { matrixEs } from './matrix.es';
import { representationEs } from './representation.es';

export const es: Text = {
  title: 'Cómo ve una imagen el ordenador',
  line: 'Lo que un ordenador ve en un corte',
  minutes: 20,
  lede: 'Un radiólogo ve un hígado. Un ordenador recibe una tabla de números. Este capítulo trata de lo que hay en esa tabla y de lo que no hay.',
  figures: {
    matrix: matrixEs.figure,
    channels: channelsEs.figure,
    representation: representationEs.figure,
  },
  steps: { ...matrixEs.steps, ...channelsEs.steps, ...representationEs.steps },
  matrix: matrixEs.words,
  channels: channelsEs.words,
  representation: representationEs.words,
};
