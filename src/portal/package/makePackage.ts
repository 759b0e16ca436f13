import type { PackageContent } from '../packageContent';
import { cmi5Structure } from './cmi5Structure';
import { lessonFiles, type PackageList } from './packageList';
import { packagePage } from './packagePage';
import { oneLine, type Said } from './parts';
import { scorm12Manifest } from './scorm12Manifest';
import { scorm2004Manifest } from './scorm2004Manifest';
import { sha256 } from './sha256';
import { makeZip, type Deflated, type ZipEntry } from './zip';

/** The words of a package that its portal and its administrator read. */
export interface PackageWords {
  readonly title: Said;
  readonly description: Said;
  /** readme.txt */
  readonly readme: string;
}

/** Where a package's files come from, and who hears how far it is. */
export interface PackageSource {
  readonly list: PackageList;
  /** The bytes of a built file; the same array each time lets packages share what was compressed. */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly deflated?: Deflated;
  readonly onProgress?: (done: number, of: number) => void | Promise<void>;
}

export interface MadePackage {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** A package's own file name: chapter, language, format. */
export const packageName = ({ chapter, lang, format }: PackageContent): string =>
  `${chapter}-${lang}-${format}.zip`;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A file did not come as it was built: a host that was changed meanwhile, or that answers with something else. */
export class WrongFile extends Error {}

/**
 * Makes a package, the same bytes wherever and whenever it is made from the same build.
 * @param mastery whether SCORM 1.2 is told the pass mark
 * @throws WrongFile where a file is not the one of the list; what `read` throws
 */
export async function makePackage(
  { list, read, deflated, onProgress }: PackageSource,
  content: PackageContent,
  { title, description, readme }: PackageWords,
  mastery = false,
): Promise<MadePackage> {
  const bytesOf = async (path: string) => {
    const bytes = await read(path);
    const known = list.files[path];
    if (bytes.length !== known?.bytes || sha256Of(bytes) !== known.sha256) throw new WrongFile(path);
    return bytes;
  };
  const paths = lessonFiles(list, content);
  const built = await Promise.all(paths.map(async (name) => ({ name, bytes: await bytesOf(name) })));
  const page = new TextDecoder().decode(await bytesOf(list.page));
  const lesson: ZipEntry[] = [
    ...built,
    { name: 'index.html', bytes: utf8(packagePage(page, content, oneLine(title))) },
    { name: 'readme.txt', bytes: utf8(readme) },
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const sums = lesson.map(({ name, bytes }) => `${sha256Of(bytes)}  ${name}\n`).join('');
  const files = [...lesson, { name: 'sha256.txt', bytes: utf8(sums) }];
  const parts = { content, title, description, files: files.map(({ name }) => name), mastery };
  const schemas = content.format === 'scorm12' || content.format === 'scorm2004' ? list[content.format] : [];
  const around: ZipEntry[] = await Promise.all(
    schemas.map(async (path) => ({ name: path.replace(/.*\//, ''), bytes: await bytesOf(path) })),
  );
  if (content.format === 'scorm12')
    around.push({ name: 'imsmanifest.xml', bytes: utf8(scorm12Manifest(parts)) });
  if (content.format === 'scorm2004')
    around.push({ name: 'imsmanifest.xml', bytes: utf8(scorm2004Manifest(parts)) });
  if (content.format === 'cmi5') around.push({ name: 'cmi5.xml', bytes: utf8(cmi5Structure(parts)) });
  const bytes = await makeZip([...files, ...around], deflated, onProgress);
  return { name: packageName(content), bytes, sha256: sha256(bytes) };
}

// The same array is asked for once for each package that it goes into.
const sums = new WeakMap<Uint8Array, string>();
function sha256Of(bytes: Uint8Array): string {
  const known = sums.get(bytes) ?? sha256(bytes);
  sums.set(bytes, known);
  return known;
}
