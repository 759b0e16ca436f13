import type { Step } from '../../state/chapter';
import { solvePass } from './derive/forward';
import { clearSheet, dealPatient, firstPatient } from './hand';
import type { State } from './model';

const at =
  (line: number) =>
  (state: State): State => ({ ...state, ...firstPatient, mode: 'watch', compare: false, line });
const toLine =
  (line: number) =>
  (state: State): State => ({ ...state, line });

/** A neuron that is sure of high grade, and a patient with a low-grade lesion: z = 6. */
const sureAndWrong = (loss: State['loss'], line: number) => (state: State): State => ({
  ...state, ...firstPatient, w1: 2, w2: -1.5, b: 1, loss, mode: 'watch', compare: true, line,
}); // prettier-ignore

export const stepsForward: readonly Step<State>[] = [
  { id: 'fwd-patient', figure: 'forward', set: at(0) },
  { id: 'fwd-forward', figure: 'forward', set: at(2) },
  {
    id: 'fwd-loss',
    figure: 'forward',
    set: at(2),
    predict: {
      kind: 'choice',
      options: ['above', 'below'],
      correct: (state) => (solvePass(state).values.L > 0.5 ? 'above' : 'below'),
    },
    reveal: toLine(3),
  },
  { id: 'fwd-factors', figure: 'forward', set: at(4) },
  {
    id: 'fwd-product',
    figure: 'forward',
    set: at(7),
    predict: {
      kind: 'choice',
      options: ['plus', 'minus', 'zero'],
      correct: (state) => {
        const { dLdw2 } = solvePass(state).values;
        return dLdw2 > 0 ? 'plus' : dLdw2 < 0 ? 'minus' : 'zero';
      },
    },
    reveal: toLine(9),
  },
  {
    id: 'fwd-update',
    figure: 'forward',
    set: at(13),
    predict: {
      kind: 'choice',
      options: ['lower', 'zero', 'higher'],
      correct: (state) => {
        const { values, again } = solvePass(state);
        return again.L < 0.001 ? 'zero' : again.L < values.L ? 'lower' : 'higher';
      },
    },
    reveal: toLine(14),
  },
  {
    id: 'fwd-hand',
    figure: 'forward',
    set: (state) => ({ ...at(1)(state), mode: 'hand' }),
  },
  {
    id: 'fwd-practice',
    figure: 'forward',
    // The first dealt patient, whatever was dealt before: a step always shows the same state.
    set: (state) => ({ ...clearSheet(dealPatient({ ...at(1)(state), dealt: 0 })), mode: 'hand' }),
  },
  {
    id: 'fwd-sure',
    figure: 'forward',
    set: sureAndWrong('mse', 3),
    predict: {
      kind: 'choice',
      options: ['large', 'one', 'tiny'],
      correct: (state) => {
        const size = Math.abs(solvePass(state).dLdz);
        return size < 0.1 ? 'tiny' : size < 1.5 ? 'one' : 'large';
      },
    },
    reveal: toLine(5),
  },
  { id: 'fwd-entropy', figure: 'forward', set: sureAndWrong('bce', 5) },
  { id: 'fwd-takeaway', figure: 'forward', set: at(14) },
];
