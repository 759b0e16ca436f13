import type { Text } from './en';
import { cnnEs } from './cnn.es';
import { kernelEs } from './kernel.es';
import { ownEs } from './own.es';
import { poolingEs } from './pooling.es';
import { slidingEs } from './sliding.es';
import { translationEs } from './translation.es';

export const es: Text = {
  title: 'Redes convolucionales',
  line: 'Filtros, mapas, agrupación, una CNN',
  minutes: 40,
  lede: 'Los mismos pocos pesos, puestos sobre cada lugar de una imagen. Este capítulo construye una red convolucional a partir de un filtro y abre cada uno de sus números.',
  figures: {
    kernel: kernelEs.figure,
    sliding: slidingEs.figure,
    pooling: poolingEs.figure,
    cnn: cnnEs.figure,
    translation: translationEs.figure,
    'own-data': ownEs.figure,
  },
  steps: {
    ...kernelEs.steps,
    ...slidingEs.steps,
    ...poolingEs.steps,
    ...cnnEs.steps,
    ...translationEs.steps,
    ...ownEs.steps,
  },
  kernel: kernelEs.words,
  sliding: slidingEs.words,
  pooling: poolingEs.words,
  cnn: cnnEs.words,
  translation: translationEs.words,
  own: ownEs.words,
};
