export const anatomyEn = {
  figure: { title: 'Anatomy of a neuron', after: 'after Fig. 5' },
  steps: { anatomy: { title: 'Anatomy of a neuron', body: '' } },
  words: {},
};
