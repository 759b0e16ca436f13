import { sigmoid } from '../../../math/activation';
import type { NetworkShape } from '../../../math/networkShape';
import { HALF } from './cases';
import type { Cut } from './line';

/** What the neuron says over the plane: a of each cell, row by row from the top. */
export interface PlaneField {
  readonly values: ArrayLike<number>;
  readonly rows: number;
  readonly cols: number;
}

/** The neuron of this chapter as a network without hidden layers; its parameters are w1, w2, b. */
export const NEURON: NetworkShape = {
  inputs: 2,
  hidden: [],
  outputs: 1,
  activation: 'sigmoid',
  outputActivation: 'sigmoid',
};

export const CELLS = 72;

/** The field of a neuron, computed in the page: 5,000 cells take less than a millisecond. */
export function pageField({ w1, w2, b }: Cut): PlaneField {
  const values = new Float32Array(CELLS * CELLS);
  const at = (index: number) => ((index + 0.5) / CELLS) * 2 * HALF - HALF;
  for (let row = 0; row < CELLS; row += 1) {
    for (let col = 0; col < CELLS; col += 1) {
      values[row * CELLS + col] = sigmoid(w1 * at(col) - w2 * at(row) + b);
    }
  }
  return { values, rows: CELLS, cols: CELLS };
}
