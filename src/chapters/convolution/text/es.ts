import type { Text } from './en';
import { kernelEs } from './kernel.es';
import { poolingEs } from './pooling.es';
import { slidingEs } from './sliding.es';

export const es: Text = {
  title: 'Redes convolucionales',
  line: 'Filtros, mapas, agrupación, una CNN',
  minutes: 40,
  lede: 'Los mismos pocos pesos, puestos sobre cada lugar de una imagen. Este capítulo construye una red convolucional a partir de un filtro y abre cada uno de sus números.',
  figures: { kernel: kernelEs.figure, sliding: slidingEs.figure, pooling: poolingEs.figure },
  steps: { ...kernelEs.steps, ...slidingEs.steps, ...poolingEs.steps },
  kernel: kernelEs.words,
  sliding: slidingEs.words,
  pooling: poolingEs.words,
};
