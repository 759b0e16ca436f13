import type { Bilingual } from './language';

/** The nine chapters as the home page and the top bar name them; known before a chapter's own code is loaded. */
export interface ContentsEntry {
  readonly short: string;
  readonly title: string;
  readonly line: string;
  /** How long the chapter takes; a test holds it equal to what the chapter says of itself. */
  readonly minutes: number;
}
type Contents = Readonly<
  Record<
    'learning' | 'pixels' | 'neuron' | 'descent' | 'network' | 'deep' | 'convolution' | 'transfer' | 'limits',
    ContentsEntry
  >
>;

const en: Contents = {
  learning: { short: 'learning', title: 'Learning', line: 'By hand, or from cases', minutes: 20 },
  pixels: { short: 'pixels', title: 'Pixels', line: 'What a computer sees in a slice', minutes: 20 },
  neuron: {
    short: 'neuron',
    title: 'A single neuron',
    line: 'Two findings in, one probability out',
    minutes: 25,
  },
  descent: { short: 'descent', title: 'Gradient descent', line: 'Downhill, one step at a time', minutes: 30 },
  network: { short: 'network', title: 'Many neurons', line: 'Every neuron a picture', minutes: 30 },
  deep: { short: 'deep', title: 'Why deep is hard', line: 'Vanishing gradients, overfitting', minutes: 30 },
  convolution: {
    short: 'convolution',
    title: 'Convolution',
    line: 'Filters, maps, pooling, a CNN',
    minutes: 40,
  },
  transfer: { short: 'transfer', title: 'Transfer', line: 'Learned elsewhere, used here', minutes: 25 },
  limits: { short: 'limits', title: 'Limits', line: 'Scanners, shortcuts, prevalence', minutes: 30 },
};

const es: Contents = {
  learning: { short: 'aprender', title: 'Aprender', line: 'A mano o a partir de casos', minutes: 20 },
  pixels: { short: 'píxeles', title: 'Píxeles', line: 'Lo que un ordenador ve en un corte', minutes: 20 },
  neuron: {
    short: 'neurona',
    title: 'Una sola neurona',
    line: 'Dos hallazgos, una probabilidad',
    minutes: 25,
  },
  descent: {
    short: 'descenso',
    title: 'Descenso de gradiente',
    line: 'Cuesta abajo, paso a paso',
    minutes: 30,
  },
  network: { short: 'red', title: 'Muchas neuronas', line: 'Cada neurona, una imagen', minutes: 30 },
  deep: {
    short: 'profunda',
    title: 'Por qué lo profundo es difícil',
    line: 'Gradientes que se desvanecen, sobreajuste',
    minutes: 30,
  },
  convolution: {
    short: 'convolución',
    title: 'Convolución',
    line: 'Filtros, mapas, agrupación, una CNN',
    minutes: 40,
  },
  transfer: {
    short: 'transferencia',
    title: 'Transferencia',
    line: 'Aprendido allí, usado aquí',
    minutes: 25,
  },
  limits: { short: 'límites', title: 'Límites', line: 'Equipos, atajos, prevalencia', minutes: 30 },
};

export const contents: Bilingual<Contents> = { en, es };
