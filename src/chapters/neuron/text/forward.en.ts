export const forwardEn = {
  figure: { title: 'One patient, forward and back', after: 'after Fig. 7' },
  steps: {},
  words: {},
};
