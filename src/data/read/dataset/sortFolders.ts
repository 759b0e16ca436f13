import type { PartName } from './dataset';
import type { ZipEntry } from './zipDirectory';

/** Where a picture of an archive belongs. */
export interface FolderPicture {
  readonly entry: ZipEntry;
  readonly part: PartName;
  readonly folder: string;
}

/** The pictures of an archive by part and class. */
export interface SortedFolders {
  readonly classes: readonly string[];
  readonly pictures: readonly FolderPicture[];
  /** How many files lie in no folder of a class. */
  readonly outside: number;
}

const partNames: Readonly<Record<string, PartName>> = {
  train: 'train',
  training: 'train',
  val: 'val',
  valid: 'val',
  validation: 'val',
  test: 'test',
  testing: 'test',
};

/** Files that systems and people put beside pictures. */
const noPicture =
  /(^|\/)(__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)|\.(txt|csv|tsv|json|xml|md|pdf|html?|xlsx?|docx?|py|ipynb|ya?ml)$/i;

const partOf = (folder: string): PartName | undefined => partNames[folder.toLowerCase()];

/** How many leading folders all paths share, as long as each keeps a folder of its own after them. */
function sharedDepth(paths: readonly (readonly string[])[]): number {
  let depth = 0;
  for (;;) {
    const folder = paths[0]?.[depth];
    const shared = folder !== undefined && partOf(folder) === undefined;
    if (!shared || !paths.every((path) => path[depth] === folder && path.length > depth + 2)) return depth;
    depth += 1;
  }
}

/**
 * Sorts the files of an archive by their folders: [shared folders/] [train, val or test/] class/ … file.
 * Hidden files, those of macOS, and tables and texts are passed over.
 */
export function sortFolders(entries: readonly ZipEntry[]): SortedFolders {
  const files = entries.filter(({ name }) => !name.endsWith('/') && !noPicture.test(name));
  const paths = files.map(({ name }) => name.split('/').filter((part) => part !== '' && part !== '.'));
  const inFolders = paths.filter((path) => path.length > 1);
  const depth = sharedDepth(inFolders);
  const pictures: FolderPicture[] = [];
  let outside = 0;
  for (const [i, entry] of files.entries()) {
    const folders = paths[i]!.slice(depth, -1);
    const part = folders[0] === undefined ? undefined : partOf(folders[0]);
    const folder = part === undefined ? folders[0] : folders[1];
    if (folder === undefined) outside += 1;
    else pictures.push({ entry, part: part ?? 'all', folder });
  }
  const classes = [...new Set(pictures.map(({ folder }) => folder))].sort();
  return { classes, pictures, outside };
}
