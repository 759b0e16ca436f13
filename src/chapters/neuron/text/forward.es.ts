import type { forwardEn } from './forward.en';

export const forwardEs: typeof forwardEn = {
  figure: { title: 'Un paciente, ida y vuelta', after: 'según la fig. 7' },
  steps: {},
  words: {},
};
