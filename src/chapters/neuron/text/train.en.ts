export const trainEn = {
  figure: { title: 'The neuron learns', after: 'after Figs 4, 7 and 9' },
  steps: { train: { title: 'The neuron learns', body: '' } },
  words: {},
};
