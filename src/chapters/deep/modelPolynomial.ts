import { booleanCodec, choiceCodec, integerCodec, numberCodec } from '../../state/codec';
import { field } from '../../state/field';

/** Strengths of the penalty on large coefficients. */
export const penalties = ['0', '0.01', '0.1', '1', '10'] as const;
export type Penalty = (typeof penalties)[number];

export interface PolynomialState {
  readonly degree: number;
  readonly penalty: Penalty;
  /** Which ten patients. */
  readonly seed: number;
  /** The patient who came after the ten: 0 none, then the first, the second and so on. */
  readonly newcomer: number;
  /** Where a hand has put the newcomer, in the curve's units; null where the patient really is. */
  readonly x: number | null;
  readonly y: number | null;
  /** The curve is fitted to the newcomer as well. */
  readonly learns: boolean;
}

export const polynomialRanges = {
  degree: { min: 1, max: 12, step: 1 },
  seed: { min: 0, max: 999, step: 1 },
  newcomer: { min: 0, max: 99, step: 1 },
  x: { min: -1, max: 1, step: 0.01 },
  y: { min: -2, max: 2, step: 0.01 },
} as const;

export const initialPolynomial: PolynomialState = {
  degree: 1,
  penalty: '0',
  seed: 8,
  newcomer: 0,
  x: null,
  y: null,
  learns: false,
};

const optional = (range: { min: number; max: number }) => {
  const inner = numberCodec(range);
  return {
    parse: (text: string) => inner.parse(text),
    print: (value: number | null) => (value === null ? '' : inner.print(value)),
  };
};

export const polynomialFields = [
  field<PolynomialState, 'degree'>('degree', integerCodec(polynomialRanges.degree)),
  field<PolynomialState, 'penalty'>('penalty', choiceCodec(penalties)),
  field<PolynomialState, 'seed'>('seed', integerCodec(polynomialRanges.seed), 'pseed'),
  field<PolynomialState, 'newcomer'>('newcomer', integerCodec(polynomialRanges.newcomer)),
  field<PolynomialState, 'x'>('x', optional(polynomialRanges.x), 'nx'),
  field<PolynomialState, 'y'>('y', optional(polynomialRanges.y), 'ny'),
  field<PolynomialState, 'learns'>('learns', booleanCodec),
];

const hold = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value));

export function setDegree(degree: number) {
  return (old: PolynomialState): PolynomialState => ({
    ...old,
    degree: Math.round(hold(degree, polynomialRanges.degree)),
  });
}

/** Another patient comes; where the last one stood is forgotten. */
export function nextPatient(old: PolynomialState): PolynomialState {
  return { ...old, newcomer: (old.newcomer % polynomialRanges.newcomer.max) + 1, x: null, y: null };
}

/** Ten other patients. */
export function setPatients(seed: number) {
  return (old: PolynomialState): PolynomialState => ({
    ...old,
    seed: Math.round(hold(seed, polynomialRanges.seed)),
    newcomer: 0,
    x: null,
    y: null,
  });
}

/** A hand moves the newcomer. */
export function moveNewcomer(x: number, y: number) {
  return (old: PolynomialState): PolynomialState =>
    old.newcomer > 0 && Number.isFinite(x + y)
      ? { ...old, x: hold(x, polynomialRanges.x), y: hold(y, polynomialRanges.y) }
      : old;
}
