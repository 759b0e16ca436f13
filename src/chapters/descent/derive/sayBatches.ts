import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { batchesEn } from '../text/batches.en';
import type { Deal, Dealt } from './batches';

export type BatchesWords = typeof batchesEn.words;

/** The text equivalent: how many batches were dealt of which epoch, and how wrong the last one was. */
export function sayBatches(
  deal: Deal,
  last: Dealt | undefined,
  size: number,
  words: BatchesWords,
  language: Language,
): string {
  const count = (value: number) => formatCount(value, language);
  if (!last) return words.sayFull(count(deal.left), count(size), count(deal.perEpoch));
  const dealt = words.sayDealt(
    count(deal.dealt),
    count(deal.perEpoch),
    count(deal.epoch + 1),
    formatNumber(last.loss, language),
  );
  return `${dealt} ${deal.left === 0 ? words.sayOver : words.sayLeft(count(deal.left))}`;
}
