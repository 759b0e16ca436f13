import { sigmoid } from '../../../math/activation';
import { lossOf, type LineId, type Pass } from './forward';

/** What may be wrong with a typed number. The words stand in text/forward under the same codes. */
export const errorCodes = [
  'biasMissing', 'biasSign', 'productSign', 'weightsSwapped', 'oneProductMissing', 'productMissing',
  'weightsForgotten', 'addedWeights', 'alreadyA',
  'stillZ', 'exponentSign', 'divisionMissing', 'onePlusMissing', 'baseTen', 'tanhTaken', 'stepTaken',
  'squareMissing', 'labelFlipped', 'halved', 'otherLoss', 'minusMissing', 'logTen', 'logMissing',
  'twoMissing', 'stillLoss', 'quotientMissing',
  'oneMinusAMissing', 'aMissing', 'aSquared', 'tanhSlope', 'zInstead', 'addedNotMultiplied',
  'weightInstead', 'otherInput', 'productInstead', 'biasInput',
  'factorMissing', 'factorWrong', 'factorTooMany',
  'plusStep', 'rateMissing', 'stepOnly', 'otherGradient', 'otherWeight', 'notMoved', 'rateDivided',
  'carried', 'tooCoarse', 'decimalPlace', 'signFlipped', 'tooLarge', 'tooSmall', 'unreadable',
] as const; // prettier-ignore
export type ErrorCode = (typeof errorCodes)[number];

/** One typical error: the number that it leads to, and the pieces of its sentence in math markup. */
export interface TypicalError {
  readonly code: ErrorCode;
  readonly value: number;
  /** What is missing or wrong. */
  readonly what?: string;
  /** What stood there instead. */
  readonly got?: string;
}

/** The typical errors of one line, the likelier first, as numbers for this very case. */
export function typicalErrors(line: LineId, pass: Pass): readonly TypicalError[] {
  switch (line) {
    case 'z':
      return errorsOfSum(pass);
    case 'a':
      return errorsOfOutput(pass);
    case 'L':
      return errorsOfLoss(pass);
    case 'dLda':
      return errorsOfLossSlope(pass);
    case 'dadz':
      return errorsOfSigmoidSlope(pass);
    case 'dzdw1':
      return errorsOfInput(pass, 1);
    case 'dzdw2':
      return errorsOfInput(pass, 2);
    case 'dLdw1':
      return errorsOfProduct(pass, 'x_1', pass.given.x1, [
        { got: 'w_1', value: pass.given.w1 },
        { got: 'x_2', value: pass.given.x2 },
        { got: 'w_1 x_1', value: pass.given.w1 * pass.given.x1 },
      ]);
    case 'dLdw2':
      return errorsOfProduct(pass, 'x_2', pass.given.x2, [
        { got: 'w_2', value: pass.given.w2 },
        { got: 'x_1', value: pass.given.x1 },
        { got: 'w_2 x_2', value: pass.given.w2 * pass.given.x2 },
      ]);
    case 'dLdb':
      return errorsOfBiasGradient(pass);
    case 'nw1':
      return errorsOfUpdate(pass, 'w1');
    case 'nw2':
      return errorsOfUpdate(pass, 'w2');
    case 'nb':
      return errorsOfUpdate(pass, 'b');
  }
}

function errorsOfSum({ given, values }: Pass): TypicalError[] {
  const { x1, x2, w1, w2, b } = given;
  const first = w1 * x1;
  const second = w2 * x2;
  const ambiguous = Math.abs(first - second) < 0.02;
  return [
    { code: 'biasMissing', value: first + second },
    { code: 'productSign', value: first - second + b, what: 'w_2 x_2' },
    { code: 'productSign', value: -first + second + b, what: 'w_1 x_1' },
    { code: 'biasSign', value: first + second - b },
    { code: 'weightsSwapped', value: w1 * x2 + w2 * x1 + b },
    ...(ambiguous ? [{ code: 'oneProductMissing', value: first + b } as const] : []),
    { code: 'productMissing', value: first + b, what: 'w_2 x_2' },
    { code: 'productMissing', value: second + b, what: 'w_1 x_1' },
    { code: 'weightsForgotten', value: x1 + x2 + b },
    { code: 'addedWeights', value: w1 + x1 + w2 + x2 + b },
    { code: 'alreadyA', value: values.a },
  ];
}

function errorsOfOutput({ values: { z } }: Pass): TypicalError[] {
  return [
    { code: 'stillZ', value: z },
    { code: 'exponentSign', value: sigmoid(-z) },
    { code: 'divisionMissing', value: 1 + Math.exp(-z) },
    { code: 'onePlusMissing', value: Math.exp(-z) },
    { code: 'onePlusMissing', value: Math.exp(z) },
    { code: 'baseTen', value: 1 / (1 + 10 ** -z) },
    { code: 'tanhTaken', value: Math.tanh(z) },
    { code: 'stepTaken', value: z >= 0 ? 1 : 0 },
  ];
}

function errorsOfLoss({ given, values: { z, a } }: Pass): TypicalError[] {
  const { y, loss } = given;
  const flipped = lossOf(loss, z, y === 1 ? 0 : 1).L;
  const other = lossOf(loss === 'mse' ? 'bce' : 'mse', z, y).L;
  const { L } = lossOf(loss, z, y);
  if (loss === 'mse')
    return [
      { code: 'squareMissing', value: a - y },
      { code: 'squareMissing', value: y - a },
      { code: 'labelFlipped', value: flipped },
      { code: 'halved', value: L / 2 },
      { code: 'otherLoss', value: other },
      { code: 'factorTooMany', value: 2 * L, what: '2' },
    ];
  const kept = y === 1 ? a : 1 - a;
  return [
    { code: 'minusMissing', value: -L },
    { code: 'logTen', value: L / Math.LN10 },
    { code: 'labelFlipped', value: flipped },
    { code: 'otherLoss', value: other },
    { code: 'logMissing', value: kept },
    { code: 'logMissing', value: -kept },
  ];
}

function errorsOfLossSlope({ given, values: { z, a, L } }: Pass): TypicalError[] {
  const { y, loss } = given;
  const flipped = lossOf(loss, z, y === 1 ? 0 : 1).dLda;
  const other = lossOf(loss === 'mse' ? 'bce' : 'mse', z, y).dLda;
  const common = [
    { code: 'labelFlipped', value: flipped },
    { code: 'stillLoss', value: L },
    { code: 'otherLoss', value: other },
  ] as const;
  return loss === 'mse'
    ? [{ code: 'twoMissing', value: a - y }, { code: 'twoMissing', value: y - a }, ...common]
    : [{ code: 'quotientMissing', value: a - y }, ...common];
}

function errorsOfSigmoidSlope({ values: { z, a } }: Pass): TypicalError[] {
  return [
    { code: 'oneMinusAMissing', value: a },
    { code: 'aMissing', value: 1 - a },
    { code: 'aSquared', value: a * a },
    { code: 'tanhSlope', value: 1 - a * a },
    { code: 'zInstead', value: z * (1 - z) },
    { code: 'addedNotMultiplied', value: 1 },
  ];
}

function errorsOfInput({ given }: Pass, index: 1 | 2): TypicalError[] {
  const [x, w, other] = index === 1 ? [given.x1, given.w1, given.x2] : [given.x2, given.w2, given.x1];
  return [
    { code: 'weightInstead', value: w, what: `x_${index}`, got: `w_${index}` },
    { code: 'productInstead', value: w * x, what: `x_${index}`, got: `w_${index} x_${index}` },
    { code: 'otherInput', value: other, what: `x_${index}`, got: `x_${3 - index}` },
    { code: 'biasInput', value: 1, what: `x_${index}` },
  ];
}

type Wrong = { readonly got: string; readonly value: number };

function errorsOfProduct(
  { given, values }: Pass,
  name: string,
  x: number,
  insteadOfX: readonly Wrong[],
): TypicalError[] {
  const { dLda, dadz, a, L } = values;
  const wrong = (what: string, got: string, value: number): TypicalError => ({
    code: 'factorWrong',
    value,
    what,
    got,
  });
  return [
    { code: 'factorMissing', value: dLda * x, what: 'da/dz' },
    { code: 'factorMissing', value: dadz * x, what: 'dL/da' },
    { code: 'factorMissing', value: dLda * dadz, what: name },
    wrong('da/dz', 'a', dLda * a * x),
    wrong('da/dz', '1 − a', dLda * (1 - a) * x),
    ...insteadOfX.map(({ got, value }) => wrong(name, got, dLda * dadz * value)),
    wrong('dL/da', 'L', L * dadz * x),
    ...(given.loss === 'mse' ? [wrong('dL/da', 'a − y', (dLda / 2) * dadz * x)] : []),
    { code: 'addedNotMultiplied', value: dLda + dadz + x },
    { code: 'labelFlipped', value: lossOf(given.loss, values.z, given.y === 1 ? 0 : 1).dLdz * x },
  ];
}

function errorsOfBiasGradient(pass: Pass): TypicalError[] {
  const { given, values, dLdz } = pass;
  return [
    { code: 'factorTooMany', value: dLdz * given.x1, what: 'x_1' },
    { code: 'factorTooMany', value: dLdz * given.x2, what: 'x_2' },
    { code: 'factorTooMany', value: dLdz * given.b, what: 'b' },
    { code: 'factorMissing', value: values.dLda, what: 'da/dz' },
    { code: 'factorMissing', value: values.dadz, what: 'dL/da' },
    ...errorsOfProduct(pass, '1', 1, []),
  ];
}

function errorsOfUpdate({ given, values }: Pass, which: 'w1' | 'w2' | 'b'): TypicalError[] {
  const gradients = { w1: values.dLdw1, w2: values.dLdw2, b: values.dLdb };
  const symbols = { w1: 'dL/dw_1', w2: 'dL/dw_2', b: 'dL/db' };
  const letters = { w1: 'w_1', w2: 'w_2', b: 'b' };
  const old = given[which];
  const gradient = gradients[which];
  const { lr } = given;
  const others = (['w1', 'w2', 'b'] as const).filter((each) => each !== which);
  return [
    { code: 'plusStep', value: old + lr * gradient },
    { code: 'rateMissing', value: old - gradient },
    { code: 'stepOnly', value: lr * gradient, what: letters[which] },
    { code: 'stepOnly', value: -lr * gradient, what: letters[which] },
    ...others.map((each): TypicalError => ({
      code: 'otherGradient',
      value: old - lr * gradients[each],
      what: symbols[which],
      got: symbols[each],
    })),
    ...others.map((each): TypicalError => ({
      code: 'otherWeight',
      value: given[each] - lr * gradient,
      what: letters[which],
      got: letters[each],
    })),
    { code: 'notMoved', value: old, what: letters[which] },
    { code: 'rateDivided', value: old - gradient / lr },
  ];
}
