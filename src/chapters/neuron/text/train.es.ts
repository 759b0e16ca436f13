import type { trainEn } from './train.en';

export const trainEs: typeof trainEn = {
  figure: { title: 'La neurona aprende', after: 'según las figs. 4, 7 y 9' },
  steps: { train: { title: 'La neurona aprende', body: '' } },
  words: {},
};
