import type { Text } from './en';
import { playgroundEs } from './playground.es';
import { stepsEs } from './steps.es';

export const es: Text = {
  title: 'Muchas neuronas',
  line: 'Cada neurona, una imagen',
  minutes: 30,
  lede: 'Una neurona traza una línea recta entre los hallazgos. Los pacientes rara vez son tan simples: tanto el exceso como el defecto pueden ser malos. Las neuronas en capas curvan la frontera.',
  figures: { playground: playgroundEs.figure },
  steps: stepsEs,
  playground: playgroundEs.words,
};
