import type { Language } from '../../../text/language';
import { formatCount } from '../../../text/format';
import type { MatrixText } from '../text/matrix.en';
import type { Prepared } from './prepare';

/** What an own image is, in the corner of the picture: its kind, how it is shown if not as usual, and whose it stays. */
export function cornerLines(
  { image, small }: Prepared,
  words: MatrixText['words'],
  language: Language,
): readonly string[] {
  const kinds: Readonly<Record<string, string>> = words.modalities;
  const kind = Object.hasOwn(kinds, image.modality ?? '') ? kinds[image.modality ?? ''] : undefined;
  return [
    kind ? `${words.ownName}: ${kind}` : words.ownName,
    ...(image.palette ? [words.cornerPalette] : []),
    ...(image.lowIsWhite ? [words.cornerLowWhite] : []),
    ...(small.factor > 1 ? [words.cornerSmall(formatCount(small.factor, language))] : []),
    words.stays,
  ];
}
