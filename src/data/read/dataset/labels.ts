import type { PartName } from './dataset';
import { DatasetError } from './datasetError';
import type { NpyArray } from './npy';

/** Most different labels: more are no classes. */
const mostClasses = 256;

/** The labels of all parts in one shape. */
export interface Labels {
  readonly kind: 'one' | 'many';
  readonly classes: readonly string[];
  readonly parts: ReadonlyMap<PartName, Uint16Array>;
}

/** How many findings a label has: shapes (n) and (n, 1) have one number a picture. */
const widthOf = ({ shape }: NpyArray) => shape.slice(1).reduce((product, length) => product * length, 1);

function checkWhole(part: PartName, { numbers }: NpyArray): void {
  for (const number of numbers)
    if (!Number.isInteger(number)) throw new DatasetError({ code: 'labels', data: { part } });
}

/**
 * Brings the labels of all parts to one shape: a place in a list of classes, or a row of zeros and ones.
 * @throws DatasetError if they are no whole numbers, too many different ones, or of different shapes
 */
export function unifyLabels(arrays: ReadonlyMap<PartName, NpyArray>): Labels {
  const widths = new Set([...arrays.values()].map(widthOf));
  for (const [part, array] of arrays) {
    if (array.shape.length < 1 || array.shape.length > 2 || widths.size > 1)
      throw new DatasetError({ code: 'shape', data: { array: `${part}_labels`, shape: array.shape } });
    checkWhole(part, array);
  }
  const width = [...widths][0] ?? 1;
  const [firstPart] = arrays.keys();
  const parts = new Map<PartName, Uint16Array>();
  if (width > 1) {
    if (width > mostClasses) throw new DatasetError({ code: 'labels', data: { part: firstPart! } });
    for (const [part, { numbers }] of arrays) {
      if (numbers.some((number: number) => number !== 0 && number !== 1))
        throw new DatasetError({ code: 'labels', data: { part } });
      parts.set(part, Uint16Array.from(numbers));
    }
    return { kind: 'many', classes: Array.from({ length: width }, (_, i) => String(i)), parts };
  }
  const values = new Set<number>();
  for (const [part, { numbers }] of arrays)
    for (const number of numbers) {
      values.add(number);
      if (values.size > mostClasses) throw new DatasetError({ code: 'labels', data: { part } });
    }
  const sorted = [...values].sort((a, b) => a - b);
  const places = new Map(sorted.map((value, i) => [value, i]));
  for (const [part, { numbers }] of arrays)
    parts.set(
      part,
      Uint16Array.from(numbers, (number) => places.get(number)!),
    );
  return { kind: 'one', classes: sorted.map(String), parts };
}
