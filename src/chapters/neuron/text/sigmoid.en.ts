export const sigmoidEn = { figure: { title: 'The sigmoid', after: 'after Fig. 6' }, steps: {}, words: {} };
