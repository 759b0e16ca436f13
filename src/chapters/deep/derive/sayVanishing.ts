import { formatCount, formatNumber, formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { BendName } from '../modelVanishing';
import type { vanishingEn } from '../text/vanishing.en';
import { shareArriving } from './backward';

export type VanishingWords = typeof vanishingEn.words;

export interface NetworkSeen {
  readonly activation: BendName;
  /** Gradient per layer, from the first to the output. */
  readonly sizes: readonly number[];
  /** Share of unseen cases that are right; null before the engine has said. */
  readonly accuracy: number | null;
}

/** The text equivalent: what arrives at the first layer, and, once it has trained, how many cases are right. */
export function sayVanishing(
  depth: number,
  step: number,
  networks: readonly NetworkSeen[],
  words: VanishingWords,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  const head = words.sayHead(formatCount(depth, language), formatCount(step, language));
  const each = networks.map(({ activation, sizes, accuracy }) => {
    const arriving = words.sayArrives(
      words.names[activation],
      number(sizes[0]!),
      number(sizes.at(-1)!),
      number(shareArriving(sizes)),
    );
    return step > 0 && accuracy !== null
      ? `${arriving} ${words.sayRight(formatPercent(accuracy, language))}`
      : arriving;
  });
  return [head, ...each].join(' ');
}
