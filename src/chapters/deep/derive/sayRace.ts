import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import { racers, type RaceState } from '../modelRace';
import type { raceEn } from '../text/race.en';
import { orderOf, wayOf } from './race';

export type RaceWords = typeof raceEn.words;

/**
 * The text equivalent: the losses now, and the order of arrival.
 * @param open a question is open: the order is not told
 */
export function sayRace(state: RaceState, open: boolean, words: RaceWords, language: Language): string {
  const losses = racers.map((name) =>
    words.sayLoss(words.names[name], formatNumber(wayOf(state, name, state.step).at(-1)!.loss, language)),
  );
  const now = words.sayNow(formatCount(state.step, language), losses.join(', '));
  if (open) return now;
  const order = orderOf(state).map(({ name, arrival }) =>
    arrival === null
      ? words.sayLost(words.names[name])
      : words.sayArrives(words.names[name], formatCount(arrival, language)),
  );
  return `${now} ${words.sayOrder(order.join(', '))}`;
}
