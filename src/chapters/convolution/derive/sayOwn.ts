import type { DatasetFailure } from '../../../data/read/dataset/dataset';
import { formatCount } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { OwnText } from '../text/own.en';
import { ownErrors } from '../text/ownErrors';
import type { OwnFault, OwnSets } from './ownData';

const MEGA = 1_000_000;

/** Why a file gave no dataset, in a sentence that says what to do. */
export function sayRefusal(failure: DatasetFailure, language: Language): string {
  const { refusals } = ownErrors[language];
  const count = (value: number) => formatCount(value, language);
  const mega = (bytes: number) => count(Math.ceil(bytes / MEGA));
  switch (failure.code) {
    case 'tooBig':
      return refusals.tooBig(mega(failure.data.bytes), mega(failure.data.allowedBytes));
    case 'unpacksTooBig':
      return refusals.unpacksTooBig(mega(failure.data.bytes), mega(failure.data.allowedBytes));
    case 'corrupt':
      return refusals.corrupt(failure.data.format);
    case 'tooManyEntries':
      return refusals.tooManyEntries(count(failure.data.entries), count(failure.data.allowed));
    case 'numberKind':
      return refusals.numberKind(failure.data.array, failure.data.dtype);
    case 'shape':
      return refusals.shape(failure.data.array, failure.data.shape.join(' × '));
    case 'counts':
      return refusals.counts(failure.data.part, count(failure.data.images), count(failure.data.labels));
    case 'labels':
      return refusals.labels(failure.data.part);
    case 'noClasses':
      return refusals.noClasses(count(failure.data.folders));
    case 'timeout':
      return refusals.timeout(count(failure.data.seconds));
    default:
      return refusals[failure.code];
  }
}

/** Why nothing can be learned from a dataset. */
export function sayOwnFault(fault: OwnFault, language: Language): string {
  const { faults } = ownErrors[language];
  const count = (value: number) => formatCount(value, language);
  switch (fault.code) {
    case 'oneClass':
      return faults.oneClass;
    case 'fewImages':
      return faults.fewImages(fault.name, count(fault.count), count(fault.least));
    case 'manyClasses':
      return faults.manyClasses(count(fault.count), count(fault.most));
    case 'tooSmall':
      return faults.tooSmall(count(fault.side));
  }
}

/** What there is to know about the images before training. */
export function ownNotes(
  sets: OwnSets,
  refused: number,
  words: OwnText['words'],
  language: Language,
): readonly string[] {
  const count = (value: number) => formatCount(value, language);
  return [
    sets.ownSplit ? words.ownSplit : words.lotSplit,
    ...(sets.halved > 0 ? [words.halved(`${sets.columns} × ${sets.rows}`)] : []),
    ...(sets.leftOut > 0 ? [words.leftOut(count(sets.leftOut))] : []),
    ...(refused > 0 ? [words.refused(count(refused))] : []),
  ];
}
