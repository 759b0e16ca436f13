import { shrinkToSquare, toGray } from '../../../data/read/dataset/shrink';
import type { Dataset } from '../../../data/read/dataset/dataset';
import { readDataset } from '../../../data/read/readDataset';
import { readImageFile } from '../../../data/read/readImageFile';
import { identityRescale } from '../../../data/image';
import { area, side } from '../source/sourcePlan';
import { mostClasses, mostPerClass } from '../derive/ownHead';

/** A class of images as the network takes them: 48 x 48 bytes each. */
export interface OwnClass {
  readonly name: string;
  readonly images: readonly Uint8Array[];
}

/** Why nothing could be taken from a file. */
export type OwnReadFault = 'unreadable' | 'noDataset' | 'findings' | 'oneClass' | 'manyClasses' | 'stopped';

/** One image file as gray bytes; null if it cannot be read. */
export async function readOwnImage(file: File): Promise<Uint8Array | null> {
  const result = await readImageFile(file);
  return result.ok ? toGray(shrinkToSquare(result.image, side)) : null;
}

/** Any dataset's images brought to 48 x 48 gray bytes, by class, evenly thinned where there are many. */
function classesOf({ rows, columns, channels, classes, parts }: Dataset): OwnClass[] {
  const found = classes.map((): Uint8Array[] => []);
  const size = rows * columns * channels;
  for (const part of Object.values(parts))
    for (let i = 0; i < part.count; i += 1) {
      const own = found[part.labels[i]!];
      if (!own || own.length >= mostPerClass) continue;
      const pixels = part.images.subarray(i * size, (i + 1) * size);
      if (rows === side && columns === side && channels === 1) {
        own.push(pixels.slice());
        continue;
      }
      const image = { rows, columns, channels, stored: pixels, bits: 8, rescale: identityRescale, name: '' };
      own.push(toGray(shrinkToSquare(image, side)));
    }
  return classes.map((name, k) => ({ name: name.slice(0, 40) || String(k + 1), images: found[k]! }));
}

/** A zip with one folder per class, or an npz, as classes of images. */
export async function readOwnDataset(
  file: File,
  signal: AbortSignal,
): Promise<{ readonly classes: readonly OwnClass[] } | { readonly fault: OwnReadFault }> {
  const result = await readDataset(file, { size: side, color: 'gray', most: mostPerClass }, { signal });
  if (!result.ok) {
    const { code } = result.failure;
    if (code === 'stopped') return { fault: 'stopped' };
    return {
      fault:
        code === 'noClasses' || code === 'notDataset' || code === 'noArrays' ? 'noDataset' : 'unreadable',
    };
  }
  if (result.dataset.kind === 'many') return { fault: 'findings' };
  const classes = classesOf(result.dataset).filter(({ images }) => images.length > 0);
  if (classes.length < 2) return { fault: 'oneClass' };
  if (classes.length > mostClasses) return { fault: 'manyClasses' };
  return { classes };
}

/** Images of classes, one after the other. */
export function joined(images: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(images.length * area);
  for (const [i, image] of images.entries()) all.set(image, i * area);
  return all;
}
