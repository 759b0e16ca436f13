import { formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { TranslationState } from '../modelTranslation';
import type { TranslationText } from '../text/translation.en';
import { rivals, type RivalId } from './rivals';

type Shares = Readonly<
  Partial<
    Record<
      RivalId,
      { readonly left: number | null; readonly right: number | null; readonly progress: number }
    >
  >
>;

/** How the networks do on the chosen side; those that are not trained are not named. */
export function sayTranslation(
  { lesions }: TranslationState,
  results: Shares,
  words: TranslationText['words'],
  language: Language,
): string {
  const said = rivals.flatMap(({ id }) => {
    const share = results[id]?.[lesions];
    return share === null || share === undefined
      ? []
      : [words.sayOne(words.rivals[id].name, formatPercent(share, language, 1))];
  });
  return said.length === 0 ? words.sayNone : `${words.saySide[lesions]} ${said.join('; ')}.`;
}

export const translationHeader = ['network', 'parameters', 'accuracy left', 'accuracy right', 'seed'];

export function translationRows(results: Shares, seed: number): (readonly (string | number)[])[] {
  return rivals.map(({ id, parameters }) => [
    id,
    parameters,
    results[id]?.left ?? '',
    results[id]?.right ?? '',
    seed,
  ]);
}
