import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { ChainState } from '../modelChain';
import type { chainEn } from '../text/chain.en';
import { pullAt, type BatchMean, type Chain } from './chain';

export type ChainWords = typeof chainEn.words;

/** The text equivalent of one case: the product of the three factors, and what a zero means. */
export function sayOne(
  state: ChainState,
  chain: Chain,
  /** A question is open: the results are not told. */
  open: boolean,
  words: ChainWords,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  const { dLda, dadz, dzdw1, gradient } = chain;
  const product = words.sayProduct(number(dLda), number(dadz), number(dzdw1), number(gradient.w1));
  if (open) return words.sayForward(number(chain.z), number(chain.a), number(chain.loss));
  const [dead] = state.zero;
  if (dead) return `${product} ${words.sayZero[dead]}`;
  return `${product} ${words.sayStep(number(chain.loss), number(chain.lossAfter))}`;
}

/** The text equivalent of a batch: how many cases pull, and their mean. */
export function sayBatch(mean: BatchMean, words: ChainWords, language: Language): string {
  if (mean.count === 0) return words.sayNoCase;
  const number = (value: number) => formatNumber(value, language);
  const { gradient } = mean;
  const up = mean.rows.filter((row) => row.chosen && row.gradient.w1 < 0).length;
  return words.sayBatch(
    formatCount(mean.count, language),
    formatCount(up, language),
    number(gradient.w1),
    number(gradient.w2),
    number(gradient.b),
  );
}

/** The text equivalent of the plateau: how hard this case pulls by either loss. */
export function sayPlateau(
  { y }: Pick<ChainState, 'y'>,
  chain: Chain,
  words: ChainWords,
  language: Language,
): string {
  const mse = pullAt('mse', chain.z, y);
  const bce = pullAt('bce', chain.z, y);
  const number = (value: number) => formatNumber(value, language);
  return words.sayPlateau(number(chain.z), number(chain.a), number(mse), number(bce));
}
