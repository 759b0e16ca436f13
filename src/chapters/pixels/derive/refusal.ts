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
    case 'truncated':
      return words.truncated(count(failure.data.missing), count(failure.data.needed));
    case 'noPicture':
      return words.noPicture[failure.data.holds];
    case 'compression':
      return words.compression(failure.data.name);
    case 'description':
      return words.description(failure.data.entry, failure.data.found);
    case 'noFrame':
      return words.noFrame(count(failure.data.frame + 1), count(failure.data.frames));
    case 'dataset':
      return words.dataset(failure.data.format.toUpperCase());
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
  switch (note.code) {
    case 'fewerBits':
      return words.fewerBits(formatCount(note.data.inFile, language), formatCount(note.data.read, language));
    case 'transparent':
      return words.transparent;
    default:
      return words.notes[note.code];
  }
}
