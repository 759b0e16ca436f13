import type { MatrixText } from './matrix.en';

export const matrixEs: MatrixText = {
  figure: { title: 'La matriz de píxeles', after: 'según la Fig. 2' },
  steps: { 'matrix-what': { title: 'Un corte es una tabla', body: 'En construcción.' } },
  words: {},
};
