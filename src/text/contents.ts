import type { Bilingual } from './language';

/** The nine chapters as the home page and the top bar name them; known before a chapter's own code is loaded. */
export interface ContentsEntry {
  readonly short: string;
  readonly title: string;
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
  learning: { short: 'learning', title: 'Learning', minutes: 20 },
  pixels: { short: 'pixels', title: 'Pixels', minutes: 20 },
  neuron: {
    short: 'neuron',
    title: 'A single neuron',
    minutes: 25,
  },
  descent: { short: 'descent', title: 'Gradient descent', minutes: 30 },
  network: { short: 'network', title: 'Many neurons', minutes: 30 },
  deep: { short: 'deep', title: 'Why deep is hard', minutes: 30 },
  convolution: {
    short: 'convolution',
    title: 'Convolution',
    minutes: 40,
  },
  transfer: { short: 'transfer', title: 'Transfer', minutes: 25 },
  limits: { short: 'limits', title: 'Limits', minutes: 40 },
};

const es: Contents = {
  learning: { short: 'aprender', title: 'Aprender', minutes: 20 },
  pixels: { short: 'píxeles', title: 'Píxeles', minutes: 20 },
  neuron: {
    short: 'neurona',
    title: 'Una sola neurona',
    minutes: 25,
  },
  descent: {
    short: 'descenso',
    title: 'Descenso de gradiente',
    minutes: 30,
  },
  network: { short: 'red', title: 'Muchas neuronas', minutes: 30 },
  deep: {
    short: 'profunda',
    title: 'Por qué lo profundo es difícil',
    minutes: 30,
  },
  convolution: {
    short: 'convolución',
    title: 'Convolución',
    minutes: 40,
  },
  transfer: {
    short: 'transferencia',
    title: 'Transferencia',
    minutes: 25,
  },
  limits: { short: 'límites', title: 'Límites', minutes: 40 },
};

export const contents: Bilingual<Contents> = { en, es };
