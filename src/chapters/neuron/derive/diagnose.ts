import { lineIds, solvePass, type LineId, type Pass, type Values } from './forward';
import { isRight } from './tolerance';
import { typicalErrors, type ErrorCode } from './typicalErrors';

/** What a typed number is found to be. */
export type Diagnosis =
  | { readonly right: true }
  | {
      readonly right: false;
      readonly code: ErrorCode;
      readonly what?: string;
      readonly got?: string;
      /** For `carried`: the earlier line that is wrong. */
      readonly from?: LineId;
      /** Typed minus true. */
      readonly off: number;
    };

/**
 * Compares a typed number with the true one and with what typical errors lead to.
 * @param typed what the learner wrote for the line
 * @param text how it was written: a number rounded too far is told by its decimals
 * @param wrong earlier lines that the learner holds to be other than they are
 */
export function diagnose(
  line: LineId,
  typed: number,
  text: string,
  pass: Pass,
  wrong: Readonly<Partial<Record<LineId, number>>> = {},
): Diagnosis {
  const truth = pass.values[line];
  if (isRight(line, typed, pass)) return { right: true };
  const off = typed - truth;
  const found = (code: ErrorCode, extra: { what?: string; got?: string; from?: LineId } = {}): Diagnosis => ({
    right: false,
    code,
    ...extra,
    off,
  });

  const from = carriedFrom(line, typed, pass, wrong);
  if (from) return found('carried', { from });

  // An error that leads to the true number in this case explains nothing.
  const telling = typicalErrors(line, pass).filter(({ value }) => !isRight(line, value, pass));
  const match = telling.find(({ value }) => isNear(typed, value));
  if (match) {
    const { what, got } = match;
    return found(match.code, {
      ...(what === undefined ? {} : { what }),
      ...(got === undefined ? {} : { got }),
    });
  }
  if (isRoundingOf(truth, typed, text)) return found('tooCoarse');
  if (isNear(typed, -truth)) return found('signFlipped');
  if ([10, 100, 0.1, 0.01].some((factor) => isNear(typed, truth * factor))) return found('decimalPlace');
  return found(typed > truth ? 'tooLarge' : 'tooSmall');
}

/** Near enough to an erroneous number to have come from it by calculating with three digits. */
function isNear(typed: number, value: number): boolean {
  return Math.abs(typed - value) <= Math.max(0.0006, Math.abs(value) * 0.006);
}

/** Typed is the true number, rounded to fewer decimals than are needed. */
function isRoundingOf(truth: number, typed: number, text: string): boolean {
  const [, fraction = ''] = text.trim().replace(',', '.').split('.');
  if (fraction.length > 3 || /e/i.test(text)) return false;
  if (fraction.length === 0 && Math.abs(truth) < 1) return false;
  return Math.abs(typed - truth) <= 0.5 * 10 ** -fraction.length + 1e-9 && typed !== 0;
}

/** The earlier wrong line from which this number follows correctly. */
function carriedFrom(
  line: LineId,
  typed: number,
  pass: Pass,
  wrong: Readonly<Partial<Record<LineId, number>>>,
): LineId | null {
  const before = lineIds.slice(0, lineIds.indexOf(line)).reverse();
  const fits = (has: Values) => {
    const followed = follow(line, pass, has);
    return !isRight(line, followed, pass) && isNear(typed, followed);
  };
  for (const id of before) {
    const value = wrong[id];
    if (value !== undefined && fits({ ...pass.values, [id]: value })) return id;
  }
  const last = before.find((id) => wrong[id] !== undefined);
  return last !== undefined && fits({ ...pass.values, ...wrong }) ? last : null;
}

/** A line recalculated from the values that the learner has. */
function follow(line: LineId, { given, values }: Pass, has: Values): number {
  const { x1, x2, w1, w2, b, y, lr, loss } = given;
  // A pass whose sum is the learner's own z: its later lines are what the learner would get from it.
  const ofZ = (z: number) => solvePass({ x1: 0, x2: 0, w1: 0, w2: 0, b: z, y, lr, loss }).values;
  const ofA = (a: number) => ofZ(Math.log(a / (1 - a)));
  const usable = has.a > 0 && has.a < 1;
  switch (line) {
    case 'a':
      return ofZ(has.z).a;
    case 'L':
    case 'dLda':
    case 'dadz':
      return usable ? ofA(has.a)[line] : values[line];
    case 'dLdw1':
      return has.dLda * has.dadz * has.dzdw1;
    case 'dLdw2':
      return has.dLda * has.dadz * has.dzdw2;
    case 'dLdb':
      return has.dLda * has.dadz;
    case 'nw1':
      return w1 - lr * has.dLdw1;
    case 'nw2':
      return w2 - lr * has.dLdw2;
    case 'nb':
      return b - lr * has.dLdb;
    case 'z':
    case 'dzdw1':
    case 'dzdw2':
      return line === 'z' ? values.z : line === 'dzdw1' ? x1 : x2;
  }
}
