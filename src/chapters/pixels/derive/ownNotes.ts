import { formatCount } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { MatrixText } from '../text/matrix.en';
import type { OwnImage } from './own';
import { noteText } from './refusal';

/** What is worth knowing about an image that was opened, in plain sentences; its privacy first. */
export function ownNotes(
  { image, prepared, frames, notes }: Pick<OwnImage, 'image' | 'prepared' | 'frames' | 'notes'>,
  others: number,
  words: MatrixText['words'],
  language: Language,
): readonly string[] {
  const count = (value: number) => formatCount(value, language);
  const { factor } = prepared.small;
  return [
    words.private,
    ...(others > 0 ? [words.firstOnly(count(others + 1))] : []),
    ...(frames > 1 ? [words.severalFrames(count(frames))] : []),
    ...(image.lowIsWhite ? [words.lowIsWhite] : []),
    ...(image.palette ? [words.palette] : []),
    ...(factor > 1
      ? [
          words.reduced(
            `${count(image.columns)} × ${count(image.rows)}`,
            count(factor),
            image.palette !== undefined,
          ),
        ]
      : []),
    ...(image.channels === 3 ? [words.gray] : []),
    ...notes.map((note) => noteText(note, words, language)),
  ];
}
