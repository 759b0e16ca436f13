import type { anatomyEn } from './anatomy.en';

export const anatomyEs: typeof anatomyEn = {
  figure: { title: 'Anatomía de una neurona', after: 'según la fig. 5' },
  steps: { anatomy: { title: 'Anatomía de una neurona', body: '' } },
  words: {},
};
