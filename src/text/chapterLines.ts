import type { Bilingual } from './language';

type Lines = Readonly<
  Record<
    'learning' | 'pixels' | 'neuron' | 'descent' | 'network' | 'deep' | 'convolution' | 'transfer' | 'limits',
    string
  >
>;

/** One line on each chapter, for pages that list them; apart from the names, which every page needs. */
export const chapterLines: Bilingual<Lines> = {
  en: {
    learning: 'By hand, or from cases',
    pixels: 'What a computer sees in a slice',
    neuron: 'Two findings in, one probability out',
    descent: 'Downhill, one step at a time',
    network: 'Every neuron a picture',
    deep: 'Vanishing gradients, overfitting',
    convolution: 'Filters, maps, pooling, a CNN',
    transfer: 'Learned elsewhere, used here',
    limits: 'Scanners, shortcuts, prevalence',
  },
  es: {
    learning: 'A mano o a partir de casos',
    pixels: 'Lo que un ordenador ve en un corte',
    neuron: 'Dos hallazgos, una probabilidad',
    descent: 'Cuesta abajo, paso a paso',
    network: 'Cada neurona, una imagen',
    deep: 'Gradientes que se desvanecen, sobreajuste',
    convolution: 'Filtros, mapas, agrupación, una CNN',
    transfer: 'Aprendido allí, usado aquí',
    limits: 'Equipos, atajos, prevalencia',
  },
};
