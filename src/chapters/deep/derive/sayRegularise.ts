import { formatCount, formatNumber, formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { RegulariseState } from '../modelRegularise';
import type { regulariseEn } from '../text/regularise.en';
import { droppedUnits } from './regular';

export type RegulariseWords = typeof regulariseEn.words;

/** What is known of one of the two networks. */
export interface NetworkScore {
  readonly trainLoss: number;
  readonly testLoss: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
  readonly truth: number;
  readonly zeros: number;
}

/**
 * The text equivalent of the remedies.
 * @param plain the network without a remedy; null before the engine has answered
 * @param stop the step at which early stopping keeps the weights; null while that is being found
 */
export function sayRemedies(
  state: RegulariseState,
  plain: NetworkScore | null,
  remedy: NetworkScore | null,
  stop: number | null,
  words: RegulariseWords,
  language: Language,
): string {
  const step = formatCount(state.step, language);
  const number = (value: number) => formatNumber(value, language);
  if (!plain || !remedy) return words.sayWaiting(step);
  if (state.remedy === 'none') return words.sayPlain(step, number(plain.trainLoss), number(plain.testLoss));
  const parts = [
    words.sayRemedy(step, number(plain.testLoss), words.remedies[state.remedy], number(remedy.testLoss)),
  ];
  if (state.remedy === 'l1') parts.push(words.sayZeros(formatPercent(remedy.zeros, language)));
  if (state.remedy === 'dropout') {
    const dropped = droppedUnits(state);
    parts.push(words.sayDropped(String(dropped.filter(Boolean).length), String(dropped.length)));
  }
  if (state.remedy === 'early' && stop !== null)
    parts.push(words.sayStopped(formatCount(Math.min(state.step, stop), language)));
  return parts.join(' ');
}

/** The text equivalent of the leak. */
export function sayLeak(
  step: number,
  byImage: NetworkScore | null,
  byPatient: NetworkScore | null,
  words: RegulariseWords,
  language: Language,
): string {
  const at = formatCount(step, language);
  if (!byImage || !byPatient || step === 0) return words.sayWaiting(at);
  const percent = (share: number) => formatPercent(share, language);
  return words.sayLeak(
    at,
    percent(byImage.testAccuracy),
    percent(byImage.truth),
    percent(byPatient.testAccuracy),
    percent(byPatient.truth),
  );
}
