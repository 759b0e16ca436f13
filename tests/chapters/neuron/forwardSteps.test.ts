import { expect, test } from 'vitest';
import { solvePass } from '../../../src/chapters/neuron/derive/forward';
import { caseKey, firstPatient } from '../../../src/chapters/neuron/hand';
import { model, type State } from '../../../src/chapters/neuron/model';
import { stepsForward } from '../../../src/chapters/neuron/stepsForward';
import { printFields, parseFields } from '../../../src/state/field';

const stateOf = (id: string): State => stepsForward.find((step) => step.id === id)!.set!(model.initial);
const answerOf = (id: string) => {
  const predict = stepsForward.find((step) => step.id === id)?.predict;
  return predict && predict.kind !== 'place' ? predict.correct(stateOf(id)) : undefined;
};

test('every step sets the same state when it is set twice', () => {
  for (const { set } of stepsForward) expect(set!(set!(model.initial))).toEqual(set!(model.initial));
});

test('the thread speaks of x = (1, -2), w = (0.5, -0.25), b = 0.1, y = 0', () => {
  for (const id of ['fwd-patient', 'fwd-loss', 'fwd-product', 'fwd-update', 'fwd-hand'])
    expect(caseKey(stateOf(id))).toBe(caseKey(firstPatient));
});

test('the answers follow from the numbers: above 0.5, minus, lower, tiny', () => {
  expect(['fwd-loss', 'fwd-product', 'fwd-update', 'fwd-sure'].map(answerOf)).toEqual([
    'above',
    'minus',
    'lower',
    'tiny',
  ]);
});

test('sure and wrong: z = 6, the squared error passes 0.005 back, cross-entropy 0.998', () => {
  expect(solvePass(stateOf('fwd-sure')).values.z).toBe(6);
  expect(solvePass(stateOf('fwd-sure')).dLdz).toBeCloseTo(0.00492, 5);
  expect(solvePass(stateOf('fwd-entropy')).dLdz).toBeCloseTo(0.998, 3);
});

test('the state of every step survives its way through an address', () => {
  for (const { set } of stepsForward) {
    const state = set!(model.initial);
    const query = new URLSearchParams(printFields(model.fields, state, model.initial));
    const { state: read, refused } = parseFields(model.fields, model.initial, query);
    expect(refused).toEqual([]);
    expect({ ...read, sheet: state.sheet, dealt: state.dealt }).toEqual(state);
  }
});
