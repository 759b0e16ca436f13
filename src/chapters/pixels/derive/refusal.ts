import type { ReadFailure, ReadNote } from '../../../data/read/readResult';
import { formatCount } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { MatrixText } from '../text/matrix.en';

type Words = MatrixText['words'];

/** Why a file was not opened, and what to do, as one or two plain sentences. */
export function refusalText(failure: ReadFailure, words: Words['refusals'], language: Language): string {
  const count = (value: number) => formatCount(value, language);
  switch (failure.code) {
    case 'empty':
    case 'refused':
    case 'unreadable':
      return words[failure.code];
    case 'tooBig':
      return words.tooBig(
        count(Math.ceil(failure.data.bytes / 1e6)),
        count(Math.floor(failure.data.allowedBytes / 1e6)),
      );
    case 'unknownType':
      return failure.data.text ? words.text : words.unknown;
    case 'tooManyPixels':
      return words.tooManyPixels(
        `${count(failure.data.columns)} × ${count(failure.data.rows)}`,
        count(failure.data.allowedSide),
        count(failure.data.allowedPixels / 1e6),
      );
    case 'notYet':
      return failure.data.format === 'dicom' ? words.dicom : words.notYet(failure.data.format.toUpperCase());
    case 'corrupt':
    case 'animated':
    case 'unsupported':
      return words[failure.code](failure.data.format.toUpperCase());
    case 'timeout':
      return words.timeout(count(failure.data.seconds));
  }
}

/** What the reader of a file wants to be said about an image that it did open. */
export function noteText(note: ReadNote, words: Words, language: Language): string {
  return note.code === 'transparent'
    ? words.transparent
    : words.fewerBits(formatCount(note.data.inFile, language), formatCount(note.data.read, language));
}
