import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formulaOf,
  lineIds,
  lossOf,
  numbersPutIn,
  solvePass,
  type Case,
  type LineId,
} from '../../../src/chapters/neuron/derive/forward';
import { firstPatient } from '../../../src/chapters/neuron/hand';
import { numericalSlope } from '../../../src/math/gradient';
import { neuronBackward, neuronForward, neuronLoss } from '../../../src/math/neuron';

const vector: Readonly<Record<LineId, number>> = {
  z: 1.1,
  a: 0.75026,
  L: 0.56289,
  dLda: 1.50052,
  dadz: 0.18737,
  dzdw1: 1,
  dzdw2: -2,
  dLdw1: 0.281152,
  dLdw2: -0.562305,
  dLdb: 0.281152,
  nw1: 0.359424,
  nw2: 0.031152,
  nb: -0.040576,
};

const cases = fc.record({
  x1: fc.double({ min: -3, max: 3, noNaN: true }),
  x2: fc.double({ min: -3, max: 3, noNaN: true }),
  w1: fc.double({ min: -4, max: 4, noNaN: true }),
  w2: fc.double({ min: -4, max: 4, noNaN: true }),
  b: fc.double({ min: -6, max: 6, noNaN: true }),
  y: fc.constantFrom<0 | 1>(0, 1),
  lr: fc.constantFrom(0.001, 0.5, 100),
  loss: fc.constantFrom<'mse' | 'bce'>('mse', 'bce'),
});

describe('solvePass', () => {
  for (const id of lineIds) {
    test(`solvePass(the patient of the thread).${id} is ${vector[id]}`, () => {
      expect(solvePass(firstPatient).values[id]).toBeCloseTo(vector[id], 6);
    });
  }

  test('solvePass(the patient of the thread).again has a 0.563786 and L 0.317855', () => {
    const { again, dLdz } = solvePass(firstPatient);
    expect(again.a).toBeCloseTo(0.563786, 6);
    expect(again.L).toBeCloseTo(0.317855, 6);
    expect(dLdz).toBeCloseTo(0.281152, 6);
  });

  test('solvePass(any case) agrees with math/neuron where that loses no digits', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const x = [given.x1, given.x2];
        const forward = neuronForward({ w: [given.w1, given.w2], b: given.b }, x);
        fc.pre(Math.abs(forward.z) < 10);
        const back = neuronBackward(x, given.y, forward, given.loss);
        const { values } = solvePass(given);
        expect(values.a).toBeCloseTo(forward.a, 12);
        expect(values.L).toBeCloseTo(neuronLoss(forward.a, given.y, given.loss), 9);
        expect(values.dLdw1).toBeCloseTo(back.dLdw[0]!, 8);
        expect(values.dLdw2).toBeCloseTo(back.dLdw[1]!, 8);
        expect(values.dLdb).toBeCloseTo(back.dLdb, 8);
      }),
    );
  });

  test('solvePass(any case) gives finite numbers only, and its gradient is the numerical one', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { values, again } = solvePass(given);
        for (const value of [...Object.values(values), ...Object.values(again)])
          expect(Number.isFinite(value)).toBe(true);
        const lossAt = (w1: number) => solvePass({ ...given, w1 }).values.L;
        expect(values.dLdw1).toBeCloseTo(numericalSlope(lossAt, given.w1), 4);
      }),
    );
  });
});

describe('lossOf', () => {
  test("lossOf('mse', 6, 0) has a slope near 0, lossOf('bce', 6, 0) one near 1", () => {
    expect(lossOf('mse', 6, 0).dLdz).toBeCloseTo(0.00492, 5);
    expect(lossOf('bce', 6, 0).dLdz).toBeCloseTo(0.998, 3);
  });

  test("lossOf('bce', 28, 0): the factors multiply to the slope, although a rounds to 1", () => {
    const { dLda, dadz, dLdz } = lossOf('bce', 28, 0);
    expect(dLda * dadz).toBeCloseTo(dLdz, 9);
    expect(dLdz).toBeCloseTo(1, 9);
  });
});

describe('numbersPutIn', () => {
  const pass = solvePass(firstPatient);
  const write = (value: number) => String(Number(value.toPrecision(3))).replace('-', '−');
  const put = (id: LineId, known: (line: LineId) => boolean = () => true, given: Case = firstPatient) =>
    numbersPutIn(id, given === firstPatient ? pass : solvePass(given), known, write, write);

  test('numbersPutIn(z) puts negative numbers in brackets', () => {
    expect(put('z')).toBe('0.5 · 1 + (−0.25) · (−2) + 0.1');
  });

  test('numbersPutIn(dLdw1) leaves the letter of a blank that is not solved', () => {
    expect(put('dLdw1', (line) => line !== 'dadz')).toBe('1.5 · da/dz · 1');
  });

  test('numbersPutIn(a) with a negative z has a plain exponent', () => {
    expect(put('a', undefined, { ...firstPatient, b: -2 })).toBe('1/(1 + e^{1})');
    expect(put('a')).toBe('1/(1 + e^{−1.1})');
  });

  test('numbersPutIn and formulaOf give no letter of another loss', () => {
    expect(formulaOf('L', { loss: 'bce', y: 1 })).toBe('−ln a');
    expect(formulaOf('L', { loss: 'bce', y: 0 })).toBe('−ln(1 − a)');
    expect(put('L')).toBe('(0.75 − 0)^2');
  });
});
