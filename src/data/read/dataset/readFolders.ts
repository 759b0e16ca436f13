import { allowedBytes } from '../limits';
import { readBytes } from '../readBytes';
import type { Decode } from '../readers';
import type { ReadFailure } from '../readResult';
import type { ByteSource } from './byteSource';
import type { Dataset, DatasetOptions, DatasetPart, PartName, RefusedPicture } from './dataset';
import { DatasetError } from './datasetError';
import { pickEvenly } from './pick';
import { isGray, shrinkToSquare, toGray } from './shrink';
import { sortFolders } from './sortFolders';
import type { FolderPicture, SortedFolders } from './sortFolders';
import type { ZipEntry } from './zipDirectory';
import { newAllowance, readZipEntry } from './zipEntry';

/** Most bytes that all pictures together may unpack to, and that they take once they have one size. */
const allowedUnpacked = 4_000_000_000;
const allowedPictures = 256_000_000;
/** Most folders that are taken for classes. */
const mostClasses = 100;
const usualSize = 64;

/** What is taken: from each class of each part evenly spread. */
function choose({ pictures }: SortedFolders, most: number | undefined): FolderPicture[] {
  const groups = new Map<string, FolderPicture[]>();
  for (const picture of pictures) {
    const key = `${picture.part}/${picture.folder}`;
    groups.set(key, [...(groups.get(key) ?? []), picture]);
  }
  return [...groups.values()].flatMap((group) => pickEvenly(group.length, most).map((i) => group[i]!));
}

interface Taken {
  readonly part: PartName;
  readonly label: number;
  /** [size, size, 3] */
  readonly pixels: Uint8Array;
}

function partOf(taken: readonly Taken[], color: boolean, size: number): DatasetPart {
  const length = size * size * (color ? 3 : 1);
  const images = new Uint8Array(taken.length * length);
  for (const [i, { pixels }] of taken.entries()) images.set(color ? pixels : toGray(pixels), i * length);
  return { count: taken.length, images, labels: Uint16Array.from(taken, ({ label }) => label) };
}

/** One entry of the archive as a small picture, or why not. */
async function takePicture(
  source: ByteSource,
  entry: ZipEntry,
  size: number,
  allowance: ReturnType<typeof newAllowance>,
  decode: Decode,
): Promise<Uint8Array | ReadFailure> {
  let bytes: Uint8Array;
  try {
    bytes = await readZipEntry(source, entry, allowedBytes, allowance);
  } catch (error) {
    const failure = error instanceof DatasetError ? error.failure : null;
    // One bad entry leaves the others; an archive that unpacks to too much ends here.
    if (failure?.code === 'encrypted' || allowance.left < allowedBytes) throw error;
    if (failure?.code === 'unpacksTooBig')
      return { code: 'tooBig', data: { bytes: failure.data.bytes, allowedBytes } };
    return { code: 'corrupt', data: { format: 'zip' } };
  }
  const file = { bytes: new Uint8Array(bytes), name: '' };
  const result = await readBytes(file, decode);
  return result.ok ? shrinkToSquare(result.image, size) : result.failure;
}

/**
 * Reads a dataset from an archive with one folder of pictures per class.
 * @param onPicture told how many of the pictures are read
 * @param check asked before each picture; throws to stop
 * @throws DatasetError for every reason not to
 */
export async function readFolders(
  source: ByteSource,
  entries: readonly ZipEntry[],
  name: string,
  options: DatasetOptions,
  decode: Decode,
  onPicture: (done: number, total: number) => void,
  check: () => void,
): Promise<{ dataset: Dataset; refused: RefusedPicture[] }> {
  const { size: wanted = usualSize, color = 'auto', most } = options;
  const size = Math.min(256, Math.max(8, Math.round(wanted)));
  const sorted = sortFolders(entries);
  const noClasses = (folders: number, pictures: number) =>
    new DatasetError({ code: 'noClasses', data: { folders, pictures } });
  const { classes } = sorted;
  if (classes.length < 2 || classes.length > mostClasses)
    throw noClasses(classes.length, sorted.pictures.length);
  const chosen = choose(sorted, most);
  const bytes = chosen.length * size * size * 3;
  if (bytes > allowedPictures)
    throw new DatasetError({ code: 'unpacksTooBig', data: { bytes, allowedBytes: allowedPictures } });
  const allowance = newAllowance(allowedUnpacked);
  const taken: Taken[] = [];
  const refused: RefusedPicture[] = [];
  for (const [i, { entry, part, folder }] of chosen.entries()) {
    check();
    const pixels = await takePicture(source, entry, size, allowance, decode);
    if (pixels instanceof Uint8Array) taken.push({ part, label: classes.indexOf(folder), pixels });
    else refused.push({ path: entry.name, failure: pixels });
    onPicture(i + 1, chosen.length);
  }
  const filled = new Set(taken.map(({ label }) => label));
  if (filled.size < 2) throw noClasses(filled.size, taken.length);
  const colored = color === 'color' || (color === 'auto' && taken.some(({ pixels }) => !isGray(pixels)));
  const parts: Partial<Record<PartName, DatasetPart>> = {};
  for (const part of ['train', 'val', 'test', 'all'] as const) {
    const own = taken.filter((each) => each.part === part);
    if (own.length > 0) parts[part] = partOf(own, colored, size);
  }
  const dataset = {
    ...{ name, rows: size, columns: size, kind: 'one' as const, classes, parts },
    channels: colored ? (3 as const) : (1 as const),
  };
  return { dataset, refused };
}
