export const matrixEn = {
  figure: { title: 'The pixel matrix', after: 'after Fig. 2' },
  steps: { 'matrix-what': { title: 'A slice is a table', body: 'Under construction here.' } },
  words: {},
};

export type MatrixText = typeof matrixEn;
