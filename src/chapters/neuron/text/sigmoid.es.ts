import type { sigmoidEn } from './sigmoid.en';

export const sigmoidEs: typeof sigmoidEn = {
  figure: { title: 'La sigmoide', after: 'según la fig. 6' },
  steps: {},
  words: {},
};
