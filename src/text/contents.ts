import type { Bilingual } from './language';

/** The nine chapters as the home page and the top bar name them; known before a chapter's own code is loaded. */
export type ContentsEntry = { readonly short: string; readonly title: string; readonly line: string };
type Contents = Readonly<
  Record<
    'learning' | 'pixels' | 'neuron' | 'descent' | 'network' | 'deep' | 'convolution' | 'transfer' | 'limits',
    ContentsEntry
  >
>;

const en: Contents = {
  learning: { short: 'learning', title: 'Learning', line: 'By hand, or from cases' },
  pixels: { short: 'pixels', title: 'Pixels', line: 'What a computer sees in a slice' },
  neuron: { short: 'neuron', title: 'A single neuron', line: 'Two findings in, one probability out' },
  descent: { short: 'descent', title: 'Gradient descent', line: 'Downhill, one step at a time' },
  network: { short: 'network', title: 'Many neurons', line: 'Every neuron a picture' },
  deep: { short: 'deep', title: 'Why deep is hard', line: 'Vanishing gradients, overfitting' },
  convolution: { short: 'convolution', title: 'Convolution', line: 'Filters, maps, pooling, a CNN' },
  transfer: { short: 'transfer', title: 'Transfer', line: 'Learned elsewhere, used here' },
  limits: { short: 'limits', title: 'Limits', line: 'Scanners, shortcuts, prevalence' },
};

const es: Contents = {
  learning: { short: 'aprender', title: 'Aprender', line: 'A mano o a partir de casos' },
  pixels: { short: 'píxeles', title: 'Píxeles', line: 'Lo que un ordenador ve en un corte' },
  neuron: {
    short: 'neurona',
    title: 'Una sola neurona',
    line: 'Dos hallazgos entran, una probabilidad sale',
  },
  descent: { short: 'descenso', title: 'Descenso de gradiente', line: 'Cuesta abajo, paso a paso' },
  network: { short: 'red', title: 'Muchas neuronas', line: 'Cada neurona, una imagen' },
  deep: {
    short: 'profunda',
    title: 'Por qué lo profundo es difícil',
    line: 'Gradientes que se desvanecen, sobreajuste',
  },
  convolution: { short: 'convolución', title: 'Convolución', line: 'Filtros, mapas, agrupación, una CNN' },
  transfer: { short: 'transferencia', title: 'Transferencia', line: 'Aprendido allí, usado aquí' },
  limits: { short: 'límites', title: 'Límites', line: 'Equipos, atajos, prevalencia' },
};

export const contents: Bilingual<Contents> = { en, es };
