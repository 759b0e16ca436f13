import { makePackage, type MadePackage, type PackageSource } from '../../portal/package/makePackage';
import type { PackageList } from '../../portal/package/packageList';
import { sha256 } from '../../portal/package/sha256';
import { makeZip, type Deflated } from '../../portal/package/zip';
import type { PackageFormat } from '../../portal/packageContent';
import type { ChapterId } from '../../state/route';
import { languages } from '../../text/language';
import { packageReadme } from '../../text/packageReadme';
import { contentOf, type PackageLanguage } from './contentOf';
import { describePackage } from './describePackage';

/** What an administrator has chosen. */
export interface Wanted {
  /** One chapter, or several for the whole course. */
  readonly chapters: readonly ChapterId[];
  readonly lang: PackageLanguage;
  readonly format: PackageFormat;
  /** Pass mark, 0 to 1. */
  readonly pass: number;
  /** Whether SCORM 1.2 is told the pass mark. */
  readonly mastery: boolean;
}

type Progress = (done: number, of: number) => void | Promise<void>;

/**
 * The file to download: the package of one chapter, or one archive with a package for each. `onProgress` counts files of
 * one package, or packages.
 * @throws what `read` and makePackage throw
 */
export async function makeDownload(
  list: PackageList,
  read: PackageSource['read'],
  { chapters, lang, format, pass, mastery }: Wanted,
  onProgress: Progress,
): Promise<MadePackage> {
  const deflated: Deflated = new WeakMap();
  // Packages share most of their files: each is fetched once.
  const fetched = new Map<string, Promise<Uint8Array>>();
  const once = (path: string) => {
    const known = fetched.get(path) ?? read(path);
    fetched.set(path, known);
    return known;
  };
  const make = (chapter: ChapterId, progress: Progress) => {
    const content = contentOf(chapter, lang, format, pass);
    const source = { list, read: once, deflated, onProgress: progress };
    return makePackage(source, content, describePackage(content), mastery && format === 'scorm12');
  };
  const [first, ...others] = chapters;
  if (first !== undefined && others.length === 0) return make(first, onProgress);
  const packages: MadePackage[] = [];
  for (const chapter of chapters) {
    // Every step of the way lets the page breathe; only whole packages are counted.
    packages.push(await make(chapter, () => onProgress(packages.length, chapters.length)));
    await onProgress(packages.length, chapters.length);
  }
  const spoken = lang === 'both' ? languages : [lang];
  const readme = spoken.map((each) => `${packageReadme[each].course}\n`).join('\n');
  const bytes = await makeZip([
    { name: 'readme.txt', bytes: new TextEncoder().encode(readme) },
    ...packages.map((each) => ({ name: each.name, bytes: each.bytes, deflate: false })),
  ]);
  return { name: `deep-rounds-${lang}-${format}.zip`, bytes, sha256: sha256(bytes) };
}
