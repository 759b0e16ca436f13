import { formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { PolynomialState } from '../modelPolynomial';
import type { polynomialEn } from '../text/polynomial.en';
import { COUNT, errorsOf, missOf } from './overfit';

export type PolynomialWords = typeof polynomialEn.words;

/**
 * The text equivalent: how well the curve fits those it knows, those it does not, and the newcomer.
 * @param open a question is open: the test error is not told
 */
export function sayPolynomial(
  state: PolynomialState,
  open: boolean,
  words: PolynomialWords,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  const { train, test } = errorsOf(state);
  const at = state.degree - 1;
  const parts = [words.sayTrain(String(state.degree), number(shown(train[at]!)))];
  if (!open) parts.push(words.sayTest(number(test[at]!)));
  const miss = missOf(state);
  if (miss !== null) parts.push(words.sayMiss(number(shown(miss))));
  if (state.degree >= COUNT + (state.learns && state.newcomer > 0 ? 1 : 0) && state.penalty === '0')
    parts.push(words.sayMany);
  return parts.join(' ');
}

/** What is nothing but rounding is 0. */
export function shown(error: number): number {
  return error < 1e-6 ? 0 : error;
}
