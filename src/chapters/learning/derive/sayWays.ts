import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { Way } from '../modelWays';
import type { Text } from '../text/en';
import { detour, type Walk } from './searching';

/** What is known of each way at its present step. */
export interface WaysNow {
  readonly supervised: { readonly step: number; readonly right: number; readonly count: number };
  readonly unsupervised: {
    readonly step: number;
    readonly sizes: readonly number[] | null;
    readonly ended: boolean;
  };
  readonly semi: {
    readonly step: number;
    readonly labels: number;
    readonly right: number;
    readonly count: number;
  };
  readonly reinforcement: { readonly step: number; readonly walk: Walk };
}

/** One line for each way: how far it is, and what it has reached. */
export function sayWay(way: Way, now: WaysNow, words: Text['ways'], language: Language): string {
  const step = formatCount(now[way].step, language);
  if (way === 'supervised')
    return words.saySupervised(step, String(now.supervised.right), String(now.supervised.count));
  if (way === 'unsupervised') {
    const { sizes, ended } = now.unsupervised;
    if (!sizes) return words.sayNoGroups;
    return words.sayUnsupervised(step, sizes.join(words.and)) + (ended ? ` ${words.sayEnded}` : '');
  }
  if (way === 'semi') {
    const { labels, right, count } = now.semi;
    return words.saySemi(step, String(labels), String(right), String(count));
  }
  const { found } = now.reinforcement.walk;
  if (found.length === 0) return words.sayNotFound(step);
  return words.sayFound(step, formatCount(found.length, language), formatNumber(detour(found), language, 2));
}
