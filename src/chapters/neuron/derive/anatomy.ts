import { neuronForward, neuronLoss } from '../../../math/neuron';
import { formatFixed, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { State } from '../model';
import type { Text } from '../text/en';
import { HALF, rightOf, type Cases } from './cases';
import { middleOf } from './line';

/** What the neuron makes of the patient, with the parts from which the sum is laid. */
export interface Anatomy {
  readonly products: readonly [number, number];
  readonly z: number;
  readonly a: number;
  readonly loss: number;
  /** True when a at or above 0.5 and the reference agree. */
  readonly agrees: boolean;
}

export function anatomyOf({ x1, x2, w1, w2, b, y, loss }: State): Anatomy {
  const { products, z, a } = neuronForward({ w: [w1, w2], b }, [x1, x2]);
  return {
    products: [products[0]!, products[1]!],
    z,
    a,
    loss: neuronLoss(a, y, loss),
    agrees: (a >= 0.5 ? 1 : 0) === y,
  };
}

/** How far the z axis reaches to both sides: doubled until the bars and their labels have room. */
export function reachOf(values: readonly number[]): number {
  let sum = 0;
  let most = 0;
  for (const value of values) {
    sum += value;
    most = Math.max(most, Math.abs(sum));
  }
  return [4, 8, 16].find((reach) => most <= 0.8 * reach) ?? 32;
}

/** "1.80 − 0.80 + 0.40": the sum as it is read aloud. */
export function sumText(values: readonly number[], language: Language): string {
  return values
    .map((value, index) => {
      const sign = value < 0 ? (index > 0 ? '− ' : '−') : index > 0 ? '+ ' : '';
      return sign + formatFixed(Math.abs(value), language);
    })
    .join(' ');
}

/** The text equivalent of the figure. */
export function sayAnatomy(state: State, cases: Cases, text: Text, language: Language): string {
  const words = text.anatomy;
  const { products, z, a, agrees } = anatomyOf(state);
  const patient = words.say(
    sumText([...products, state.b], language),
    formatFixed(z, language),
    formatNumber(a, language),
    a >= 0.5 ? text.plane.high : text.plane.low,
    agrees,
  );
  const line = middleOf(state, HALF)
    ? words.sayScore(String(rightOf(state, cases.train)), String(cases.train.y.length))
    : words.sayNoLine;
  return `${patient} ${line}`;
}

/** The three terms of the sum: letters, numbers put in, and what each comes to. */
export function termsOf(state: State, language: Language) {
  const { x1, x2, w1, w2, b } = state;
  const put = (w: number, x: number) => {
    const second = formatFixed(x, language);
    return `${formatFixed(w, language)}·${x < 0 ? `(${second})` : second}`;
  };
  return [
    { letters: 'w_1 x_1', put: put(w1, x1), value: w1 * x1, weight: w1 },
    { letters: 'w_2 x_2', put: put(w2, x2), value: w2 * x2, weight: w2 },
    { letters: 'b', put: formatFixed(b, language), value: b, weight: b },
  ] as const;
}
