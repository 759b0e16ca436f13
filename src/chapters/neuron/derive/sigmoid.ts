import { activate, activationSlope } from '../../../math/activation';
import { formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { ActivationName } from '../model';
import type { sigmoidEn } from '../text/sigmoid.en';

type Interval = readonly [number, number];
export type Words = typeof sigmoidEn.words;

/** What the figure shows at one z. */
export interface BendFacts {
  readonly z: number;
  readonly a: number;
  /** 0 at the jump of the step and at the corner of ReLU, where there is none. */
  readonly slope: number;
  /** Which of the curve's regions this is: the words differ. */
  readonly region: 'steep' | 'bent' | 'flat' | 'below' | 'corner' | 'above';
}

/** Output and slope of an activation function at z, and where on the curve that is. */
export function bendAt(activation: ActivationName, z: number): BendFacts {
  const slope = activationSlope(activation, z);
  return { z, a: activate(activation, z), slope, region: regionOf(activation, z, slope) };
}

function regionOf(activation: ActivationName, z: number, slope: number): BendFacts['region'] {
  if (activation === 'step' || activation === 'relu') return z < 0 ? 'below' : z > 0 ? 'above' : 'corner';
  const share = slope / (activation === 'sigmoid' ? 0.25 : 1);
  return share > 0.7 ? 'steep' : share > 0.1 ? 'bent' : 'flat';
}

/** What the axes of each curve show: output and slope. */
export const axesOf: Readonly<
  Record<
    ActivationName,
    {
      readonly a: Interval;
      readonly aTicks: readonly number[];
      readonly slope: Interval;
      readonly slopeTicks: readonly number[];
    }
  >
> = {
  sigmoid: { a: [0, 1], aTicks: [0, 0.5, 1], slope: [0, 0.3], slopeTicks: [0, 0.1, 0.2, 0.3] },
  step: { a: [-0.1, 1.1], aTicks: [0, 0.5, 1], slope: [0, 1.1], slopeTicks: [0, 0.5, 1] },
  tanh: { a: [-1.1, 1.1], aTicks: [-1, 0, 1], slope: [0, 1.1], slopeTicks: [0, 0.5, 1] },
  relu: { a: [-1, 8], aTicks: [0, 2, 4, 6, 8], slope: [0, 1.1], slopeTicks: [0, 0.5, 1] },
};

/** Points of a curve; one that is not finite makes a gap, so that a jump is not drawn as a line. */
export function curveOf(
  activation: ActivationName,
  of: 'a' | 'slope',
): readonly { readonly x: number; readonly y: number }[] {
  const value = of === 'a' ? activate : activationSlope;
  const jumps = of === 'slope' ? activation === 'relu' || activation === 'step' : activation === 'step';
  const points = Array.from({ length: 321 }, (_, index) => {
    const x = -8 + index * 0.05;
    return { x, y: value(activation, Math.abs(x) < 1e-9 ? 0 : x) };
  });
  if (!jumps) return points;
  const left = points.filter(({ x }) => x < -1e-9);
  const right = points.filter(({ x }) => x > 1e-9);
  return [
    ...left,
    { x: 0, y: value(activation, -1e-12) },
    { x: 0, y: NaN },
    { x: 0, y: value(activation, 1e-12) },
    ...right,
  ];
}

/** What the curve means here, in the reader's language. */
export function bendMeaning(
  activation: ActivationName,
  facts: BendFacts,
  words: Words,
  language: Language,
): string {
  const { region } = facts;
  const slope = formatNumber(facts.slope, language);
  if (activation === 'sigmoid' || activation === 'tanh') {
    const key = region === 'steep' || region === 'bent' ? region : 'flat';
    return words.meaning[activation][key](slope);
  }
  const key = region === 'below' || region === 'above' ? region : 'corner';
  return words.meaning[activation][key];
}

/** The text equivalent. */
export function saySigmoid(
  activation: ActivationName,
  facts: BendFacts,
  words: Words,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  const noSlope = facts.region === 'corner' && (activation === 'step' || activation === 'relu');
  return words.say(
    words.names[activation],
    number(facts.z),
    number(facts.a),
    noSlope ? null : number(facts.slope),
  );
}

export const bendHeader = ['z', 'sigmoid', 'sigmoid slope', 'step', 'step slope', 'tanh', 'tanh slope', 'ReLU', 'ReLU slope'] as const; // prettier-ignore

/** All four curves as rows for a spreadsheet; the first row is the point under study. */
export function bendRows(z: number): readonly (readonly number[])[] {
  const row = (at: number) => [
    at,
    ...(['sigmoid', 'step', 'tanh', 'relu'] as const).flatMap((name) => [
      activate(name, at),
      activationSlope(name, at),
    ]),
  ];
  const grid = Array.from({ length: 161 }, (_, index) => Number((-8 + index * 0.1).toFixed(1)));
  return [row(z), ...grid.map(row)];
}
