import { lastingId } from '../../portal/package/parts';
import type { PackageContent, PackageFormat } from '../../portal/packageContent';
import { PASS_MARK } from '../../state/check';
import type { ChapterId } from '../../state/route';
import { languageCodes } from '../../state/settings';

export const packageLanguages = [...languageCodes, 'both'] as const;
export type PackageLanguage = (typeof packageLanguages)[number];

/** What a package of a whole chapter holds. */
export function contentOf(
  chapter: ChapterId,
  lang: PackageLanguage,
  format: PackageFormat,
  pass: number = PASS_MARK,
): PackageContent {
  return { chapter, lang, format, pass, id: lastingId({ chapter, lang }), entries: [] };
}
