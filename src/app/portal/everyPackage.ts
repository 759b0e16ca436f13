import { makePackage, type MadePackage, type PackageSource } from '../../portal/package/makePackage';
import { readPackageList } from '../../portal/package/packageList';
import { packageFormats, type PackageContent } from '../../portal/packageContent';
import { chapterIds } from '../../state/route';
import { contentOf, packageLanguages } from './contentOf';
import { describePackage } from './describePackage';

/**
 * Makes every chapter in every language and format, one after the other: for scripts/package.mjs.
 * @param json the build's list of files
 * @param chapters ids; none for all
 * @param wanted which of their packages
 * @throws RangeError where the list is none, or no chapter has such an id
 */
export async function* everyPackage(
  json: unknown,
  read: PackageSource['read'],
  chapters: readonly string[] = [],
  wanted: (content: PackageContent) => boolean = () => true,
): AsyncGenerator<{ readonly content: PackageContent; readonly made: MadePackage }> {
  const list = readPackageList(json);
  if (!list) throw new RangeError('The list of the files of packages is not as expected.');
  const ids = chapterIds.filter((id) => chapters.length === 0 || chapters.includes(id));
  if (ids.length === 0) throw new RangeError(`There is no chapter ${chapters.join(', ')}.`);
  const source: PackageSource = { list, read, deflated: new WeakMap() };
  for (const chapter of ids)
    for (const lang of packageLanguages)
      for (const format of packageFormats) {
        const content = contentOf(chapter, lang, format);
        if (wanted(content))
          yield { content, made: await makePackage(source, content, describePackage(content)) };
      }
}
