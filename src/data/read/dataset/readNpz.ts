import type { ByteSource } from './byteSource';
import type { Dataset, DatasetOptions, DatasetPart, PartName } from './dataset';
import { DatasetError } from './datasetError';
import { unifyLabels } from './labels';
import { readNpy } from './npy';
import type { NpyArray } from './npy';
import { pickEvenly } from './pick';
import type { ZipEntry } from './zipDirectory';
import { newAllowance, readZipEntry } from './zipEntry';

/** Most bytes that the arrays of one file may unpack to together. */
export const allowedArrays = 800_000_000;

/** Names of arrays: MedMNIST's, and those that are also common. */
const names: readonly (readonly [PartName, string, string])[] = [
  ['train', 'train_images', 'train_labels'],
  ['val', 'val_images', 'val_labels'],
  ['test', 'test_images', 'test_labels'],
  ['train', 'x_train', 'y_train'],
  ['val', 'x_val', 'y_val'],
  ['test', 'x_test', 'y_test'],
  ['all', 'images', 'labels'],
];

interface PictureShape {
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  readonly channels: 1 | 3;
}

function pictureShape(array: string, shape: readonly number[]): PictureShape {
  const [count = 0, rows = 0, columns = 0, last] = shape;
  const channels = shape.length === 3 ? 1 : last;
  const deep =
    shape.length === 5 || (shape.length === 4 && channels !== 1 && channels !== 3 && channels !== 4);
  if (deep) throw new DatasetError({ code: 'volumes', data: { shape } });
  const known = (shape.length === 3 || shape.length === 4) && (channels === 1 || channels === 3);
  if (!known || rows < 4 || columns < 4 || rows > 1024 || columns > 1024 || count < 1)
    throw new DatasetError({ code: 'shape', data: { array, shape } });
  return { count, rows, columns, channels: channels as 1 | 3 };
}

/** How a number of a picture becomes one of 0 to 255: as it is, or from 0 to 1 where all are fractions in there. */
function scaleOf(array: string, { numbers, fractions }: NpyArray): number {
  if (numbers instanceof Uint8Array) return 1;
  let [min, max] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < min) min = number;
    if (number > max) max = number;
    if (Number.isNaN(number)) max = Infinity;
  }
  if (min < 0 || max > 255)
    throw new DatasetError({ code: 'numberKind', data: { array, dtype: `${min}…${max}` } });
  return fractions && max <= 1 ? 255 : 1;
}

function partOf(
  array: string,
  pictures: NpyArray,
  labels: Uint16Array,
  most: number | undefined,
): DatasetPart {
  const { count, rows, columns, channels } = pictureShape(array, pictures.shape);
  const scale = scaleOf(array, pictures);
  const size = rows * columns * channels;
  const width = labels.length / count;
  const taken = pickEvenly(count, most);
  const images = new Uint8Array(taken.length * size);
  const kept = new Uint16Array(taken.length * width);
  for (const [to, from] of taken.entries()) {
    const picture = pictures.numbers.subarray(from * size, (from + 1) * size);
    if (picture instanceof Uint8Array) images.set(picture, to * size);
    else for (let i = 0; i < size; i += 1) images[to * size + i] = Math.round(scale * picture[i]!);
    kept.set(labels.subarray(from * width, (from + 1) * width), to * width);
  }
  return { count: taken.length, images, labels: kept };
}

/**
 * Reads a dataset from an .npz of MedMNIST's kind: 2-D pictures, gray or color, with labels of any of its shapes.
 * @param onArray told how many of the arrays are read
 * @param check asked again and again; throws to stop
 * @throws DatasetError for every reason not to
 */
export async function readNpz(
  source: ByteSource,
  entries: readonly ZipEntry[],
  name: string,
  { most }: DatasetOptions,
  onArray: (done: number, total: number) => void,
  check: () => void,
): Promise<Dataset> {
  const byName = new Map(entries.map((entry) => [entry.name.replace(/\.npy$/, ''), entry]));
  const found = names.filter(([, images, labels]) => byName.has(images) && byName.has(labels));
  const once = found.filter(([part], i) => found.findIndex(([other]) => other === part) === i);
  if (once.length === 0)
    throw new DatasetError({ code: 'noArrays', data: { found: [...byName.keys()].slice(0, 20) } });
  const allowance = newAllowance(allowedArrays);
  let done = 0;
  const read = async (array: string) => {
    const bytes = await readZipEntry(source, byName.get(array)!, allowedArrays, allowance, check);
    const numbers = readNpy(bytes, array);
    done += 1;
    onArray(done, 2 * once.length);
    return numbers;
  };
  // Labels first: they are small, and say soonest if something is wrong.
  const labelArrays = new Map<PartName, NpyArray>();
  for (const [part, , labels] of once) labelArrays.set(part, await read(labels));
  const labels = unifyLabels(labelArrays);
  const parts: Partial<Record<PartName, DatasetPart>> = {};
  let shape: PictureShape | null = null;
  for (const [part, images] of once) {
    const pictures = await read(images);
    const own = pictureShape(images, pictures.shape);
    shape ??= own;
    if (own.rows !== shape.rows || own.columns !== shape.columns || own.channels !== shape.channels)
      throw new DatasetError({ code: 'shape', data: { array: images, shape: pictures.shape } });
    const labelCount = labelArrays.get(part)!.shape[0]!;
    if (labelCount !== own.count)
      throw new DatasetError({ code: 'counts', data: { part, images: own.count, labels: labelCount } });
    parts[part] = partOf(images, pictures, labels.parts.get(part)!, most);
  }
  const { rows, columns, channels } = shape!;
  return { name, rows, columns, channels, kind: labels.kind, classes: labels.classes, parts };
}
