import { chapterIds, type ChapterId } from '../../state/route';
import type { PackageContent } from '../packageContent';

interface FileFacts {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

const kinds = ['all', 'en', 'es', 'cmi5'] as const;
const versions = ['scorm12', 'scorm2004'] as const;

/** What the build says of packages (portal/packages.json): which files each chapter needs, and what is in them. */
export interface PackageList {
  /** The page that becomes a package's index.html. */
  readonly page: string;
  readonly files: Readonly<Record<string, FileFacts>>;
  readonly chapters: Readonly<
    Partial<Record<ChapterId, Readonly<Record<(typeof kinds)[number], readonly string[]>>>>
  >;
  /** Schemas that go to the root of a package of that version. */
  readonly scorm12: readonly string[];
  readonly scorm2004: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The list, if it is one: every path plain and inside the app's folder, every file with its size and checksum.
 * Null otherwise, for instance where a host answers an unknown address with its start page.
 */
export function readPackageList(json: unknown): PackageList | null {
  if (!isRecord(json) || !isRecord(json.files) || !isRecord(json.chapters)) return null;
  const { files, chapters, page } = json;
  const sound = Object.entries(files).every(
    ([path, facts]) =>
      /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path) &&
      isRecord(facts) &&
      Number.isSafeInteger(facts.bytes) &&
      typeof facts.sha256 === 'string',
  );
  const known = (paths: unknown) =>
    Array.isArray(paths) && paths.every((path) => typeof path === 'string' && Object.hasOwn(files, path));
  const listed = Object.entries(chapters).every(
    ([id, each]) =>
      chapterIds.some((chapter) => chapter === id) &&
      isRecord(each) &&
      kinds.every((kind) => known(each[kind])),
  );
  if (!sound || !listed || !known([page]) || !versions.every((version) => known(json[version]))) return null;
  return json as unknown as PackageList;
}

/** The built files that go into a package under their own paths, sorted. */
export function lessonFiles(list: PackageList, { chapter, lang, format }: PackageContent): readonly string[] {
  const of = list.chapters[chapter];
  if (!of) throw new RangeError(`There is no chapter ${chapter} in the list.`);
  const languages = lang === 'both' ? (['en', 'es'] as const) : [lang];
  const files = [of.all, ...languages.map((each) => of[each]), format === 'cmi5' ? of.cmi5 : []].flat();
  return [...new Set(files)].sort();
}
