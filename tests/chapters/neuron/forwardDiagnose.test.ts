import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/chapters/neuron/derive/diagnose';
import { isRight, toleranceOf } from '../../../src/chapters/neuron/derive/tolerance';
import { lineIds, solvePass, type LineId } from '../../../src/chapters/neuron/derive/forward';
import { typicalErrors } from '../../../src/chapters/neuron/derive/typicalErrors';
import { dealPatient, firstPatient } from '../../../src/chapters/neuron/hand';
import { model } from '../../../src/chapters/neuron/model';

const pass = solvePass(firstPatient);
const entropy = solvePass({ ...firstPatient, loss: 'bce' });

const read = (line: LineId, text: string, of = pass, wrong = {}) => {
  const found = diagnose(line, Number(text), text, of, wrong);
  return found.right ? 'right' : [found.code, found.what, found.got].filter(Boolean).join(' ');
};

describe('diagnose names the factor that is wrong', () => {
  const table: readonly (readonly [LineId, string, string])[] = [
    ['z', '1.1', 'right'],
    ['z', '1.0', 'biasMissing'],
    ['z', '1', 'biasMissing'],
    ['z', '0.1', 'productSign w_2 x_2'],
    ['z', '0.9', 'biasSign'],
    ['z', '-1.15', 'weightsSwapped'],
    ['z', '0.6', 'oneProductMissing'],
    ['z', '-0.9', 'weightsForgotten'],
    ['z', '0.750', 'alreadyA'],
    ['a', '0.75', 'right'],
    ['a', '1.1', 'stillZ'],
    ['a', '0.250', 'exponentSign'],
    ['a', '0.333', 'onePlusMissing'],
    ['a', '1.333', 'divisionMissing'],
    ['a', '0.926', 'baseTen'],
    ['a', '0.800', 'tanhTaken'],
    ['a', '1', 'stepTaken'],
    ['a', '0.7', 'tooSmall'],
    ['L', '0.563', 'right'],
    ['L', '0.750', 'squareMissing'],
    ['L', '0.0624', 'labelFlipped'],
    ['L', '0.281', 'halved'],
    ['L', '1.387', 'otherLoss'],
    ['L', '0.6', 'tooCoarse'],
    ['dLda', '1.50', 'right'],
    ['dLda', '0.750', 'twoMissing'],
    ['dLda', '-0.499', 'labelFlipped'],
    ['dLda', '0.563', 'stillLoss'],
    ['dLda', '4.004', 'otherLoss'],
    ['dLda', '-1.5', 'signFlipped'],
    ['dadz', '0.187', 'right'],
    ['dadz', '0.750', 'oneMinusAMissing'],
    ['dadz', '0.250', 'aMissing'],
    ['dadz', '0.563', 'aSquared'],
    ['dadz', '0.437', 'tanhSlope'],
    ['dadz', '1.87', 'decimalPlace'],
    ['dadz', '0.2', 'tooCoarse'],
    ['dzdw1', '1', 'right'],
    ['dzdw1', '0.5', 'weightInstead x_1 w_1'],
    ['dzdw1', '-2', 'otherInput x_1 x_2'],
    ['dzdw2', '-0.25', 'weightInstead x_2 w_2'],
    ['dzdw2', '0.5', 'productInstead x_2 w_2 x_2'],
    ['dzdw2', '2', 'signFlipped'],
    ['dLdw1', '0.2805', 'right'],
    ['dLdw1', '0.187', 'factorMissing dL/da'],
    ['dLdw1', '1.50', 'factorMissing da/dz'],
    ['dLdw1', '1.126', 'factorWrong da/dz a'],
    ['dLdw1', '0.141', 'factorWrong x_1 w_1'],
    ['dLdw2', '-0.562', 'right'],
    ['dLdw2', '0.281', 'factorMissing x_2'],
    ['dLdw2', '-0.0703', 'factorWrong x_2 w_2'],
    ['dLdw2', '0.562', 'signFlipped'],
    ['dLdb', '-0.562', 'factorTooMany x_2'],
    ['dLdb', '0.0281', 'factorTooMany b'],
    ['nw1', '0.359', 'right'],
    ['nw1', '0.641', 'plusStep'],
    ['nw1', '0.219', 'rateMissing'],
    ['nw1', '0.141', 'stepOnly w_1'],
    ['nw1', '0.781', 'otherGradient dL/dw_1 dL/dw_2'],
    ['nw1', '0.5', 'notMoved w_1'],
    ['nw2', '0.0312', 'right'],
    ['nw2', '-0.531', 'plusStep'],
    ['nb', '-0.0406', 'right'],
    ['nb', '0.241', 'plusStep'],
    ['nb', '9', 'tooLarge'],
  ];
  for (const [line, text, outcome] of table) {
    test(`diagnose(${line}, ${text}) is ${outcome}`, () => expect(read(line, text)).toBe(outcome));
  }

  const crossEntropy: readonly (readonly [LineId, string, string])[] = [
    ['L', '1.387', 'right'],
    ['L', '-1.387', 'minusMissing'],
    ['L', '0.602', 'logTen'],
    ['L', '0.563', 'otherLoss'],
    ['L', '0.250', 'logMissing'],
    ['dLda', '4.00', 'right'],
    ['dLda', '0.750', 'quotientMissing'],
    ['dLda', '1.50', 'otherLoss'],
    ['dLdw1', '0.750', 'right'],
  ];
  for (const [line, text, outcome] of crossEntropy) {
    test(`diagnose(${line}, ${text}) with cross-entropy is ${outcome}`, () =>
      expect(read(line, text, entropy)).toBe(outcome));
  }

  test('diagnose(a, what the wrong z leads to) says that an earlier line is to be mended', () => {
    const found = diagnose('a', 0.731, '0.731', pass, { z: 1 });
    expect(found).toMatchObject({ right: false, code: 'carried', from: 'z' });
  });

  test('diagnose(new w1, from a gradient that is wrong) names that gradient, not the last wrong line', () => {
    const found = diagnose('nw1', -0.25, '-0.25', pass, { dLdw1: 1.5, dLdw2: 7 });
    expect(found).toMatchObject({ right: false, code: 'carried', from: 'dLdw1' });
  });
});

describe('toleranceOf', () => {
  test('toleranceOf is a round number of about one percent, and 0 where the answer is given', () => {
    expect(toleranceOf('a', pass)).toBe(0.005);
    expect(toleranceOf('dadz', pass)).toBe(0.001);
    expect(toleranceOf('nb', pass)).toBe(0.002);
    expect(toleranceOf('dzdw1', pass)).toBe(0);
  });

  test('a learner who rounds every line to three digits is right to the end, for 300 dealt patients', () => {
    let state = model.initial;
    for (let patient = 0; patient < 300; patient += 1) {
      state = dealPatient(state);
      for (const loss of ['mse', 'bce'] as const) {
        const of = solvePass({ ...state, loss });
        const { given } = of;
        const r = (value: number) => Number(value.toPrecision(3));
        const z = r(given.w1 * given.x1 + given.w2 * given.x2 + given.b);
        const a = r(1 / (1 + Math.exp(-z)));
        const miss = a - given.y;
        const dLda = r(loss === 'mse' ? 2 * miss : miss / (a * (1 - a)));
        const dadz = r(a * (1 - a));
        const dLdw1 = r(dLda * dadz * given.x1);
        const nw1 = r(given.w1 - given.lr * dLdw1);
        const typed = { z, a, dLda, dadz, dLdw1, nw1 };
        for (const [line, value] of Object.entries(typed) as [LineId, number][])
          expect(isRight(line, value, of), `patient ${patient}, ${loss}, ${line}: ${value}`).toBe(true);
      }
    }
  });
});

describe('typicalErrors', () => {
  test('diagnose(any number) never calls a typical error right, and never the true number wrong', () => {
    const arbitrary = fc.record({
      patient: fc.integer({ min: 0, max: 500 }),
      line: fc.constantFrom(...lineIds),
      loss: fc.constantFrom<'mse' | 'bce'>('mse', 'bce'),
    });
    fc.assert(
      fc.property(arbitrary, ({ patient, line, loss }) => {
        const of = solvePass({ ...dealPatient({ ...model.initial, dealt: patient }), loss });
        const truth = of.values[line];
        expect(diagnose(line, truth, String(truth), of).right).toBe(true);
        for (const { value } of typicalErrors(line, of)) {
          const found = diagnose(line, value, String(value), of);
          expect(found.right).toBe(isRight(line, value, of));
        }
      }),
    );
  });
});
