import { DatasetError } from './datasetError';

/** The numbers of a NumPy file, in the order of their last axis first, whatever order the file has. */
export interface NpyArray {
  readonly shape: readonly number[];
  /** Whether the file's numbers have fractions. */
  readonly fractions: boolean;
  readonly count: number;
  /** Uint8Array where the file has bytes; otherwise as wide as needed. */
  readonly numbers: Uint8Array | Float64Array;
}

/** Longest header; real ones have a hundred bytes. */
const allowedHeader = 10_000;

type Read = (view: DataView, at: number, little: boolean) => number;

/** Kinds of numbers by NumPy's letters; strings, objects and complex numbers are not among them. */
const kinds: Readonly<Record<string, readonly [number, Read]>> = {
  b1: [1, (view, at) => view.getUint8(at)],
  u1: [1, (view, at) => view.getUint8(at)],
  i1: [1, (view, at) => view.getInt8(at)],
  u2: [2, (view, at, little) => view.getUint16(at, little)],
  i2: [2, (view, at, little) => view.getInt16(at, little)],
  u4: [4, (view, at, little) => view.getUint32(at, little)],
  i4: [4, (view, at, little) => view.getInt32(at, little)],
  u8: [8, (view, at, little) => Number(view.getBigUint64(at, little))],
  i8: [8, (view, at, little) => Number(view.getBigInt64(at, little))],
  f4: [4, (view, at, little) => view.getFloat32(at, little)],
  f8: [8, (view, at, little) => view.getFloat64(at, little)],
};

interface Header {
  readonly kind: string;
  readonly little: boolean;
  readonly fortran: boolean;
  readonly shape: readonly number[];
  readonly at: number;
}

/** The dictionary as NumPy writes it, with nothing else in it; a list stands for several numbers in one. */
const header =
  /^\{'descr': ('([<>|=]?)([a-zA-Z]\d*)'|\[.{1,500}\]), 'fortran_order': (True|False), 'shape': \(([\d, ]*)\),? ?\}\s*$/;

/** Reads the header of a NumPy file: a Python dictionary of three known keys, taken apart without running anything. */
function readNpyHeader(bytes: Uint8Array, array: string): Header {
  const corrupt = () => new DatasetError({ code: 'corrupt', data: { format: 'npz' } });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes[0] === 0x93 && String.fromCharCode(...bytes.subarray(1, 6)) === 'NUMPY';
  if (!magic || bytes.length < 12) throw corrupt();
  const wide = bytes[6]! >= 2;
  const length = wide ? view.getUint32(8, true) : view.getUint16(8, true);
  const from = wide ? 12 : 10;
  if (length > allowedHeader || from + length > bytes.length) throw corrupt();
  const text = String.fromCharCode(...bytes.subarray(from, from + length));
  const found = header.exec(text);
  if (found === null) throw corrupt();
  const [, whole = '', mark, letter, order, lengths = ''] = found;
  const kind = letter ?? '';
  if (!(kind in kinds))
    throw new DatasetError({
      code: 'numberKind',
      data: { array, dtype: (letter ?? whole).replace(/[^\w<>|]/g, '').slice(0, 12) },
    });
  const sizes = lengths
    .split(',')
    .map((size) => size.trim())
    .filter((size) => size !== '')
    .map(Number);
  if (sizes.length > 8 || sizes.some((size) => !Number.isSafeInteger(size))) throw corrupt();
  return { kind, little: mark !== '>', fortran: order === 'True', shape: sizes, at: from + length };
}

/** Where each number of a row-by-row array lies in one that is written column by column. */
function fortranPlaces(shape: readonly number[], count: number): Uint32Array {
  const places = new Uint32Array(count);
  const steps = shape.map((_, axis) => shape.slice(0, axis).reduce((product, size) => product * size, 1));
  const index = shape.map(() => 0);
  for (let i = 0; i < count; i += 1) {
    places[i] = index.reduce((sum, value, axis) => sum + value * steps[axis]!, 0);
    for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
      index[axis]! += 1;
      if (index[axis]! < shape[axis]!) break;
      index[axis] = 0;
    }
  }
  return places;
}

/**
 * Reads a NumPy file (format versions 1 to 3).
 * @param array its name, for the failure
 * @throws DatasetError if it is damaged, or its numbers are of a kind that is not read
 */
export function readNpy(bytes: Uint8Array, array: string): NpyArray {
  const { kind, little, fortran, shape, at } = readNpyHeader(bytes, array);
  const [size, read] = kinds[kind]!;
  const count = shape.reduce((product, length) => product * length, 1);
  if (count * size > bytes.length - at) throw new DatasetError({ code: 'corrupt', data: { format: 'npz' } });
  const turned = fortran && shape.filter((length) => length > 1).length > 1;
  const places = turned ? fortranPlaces(shape, count) : null;
  const isBytes = kind === 'u1' || kind === 'b1';
  const fractions = kind.startsWith('f');
  if (isBytes && places === null) return { shape, fractions, count, numbers: bytes.subarray(at, at + count) };
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, count * size);
  const numbers = isBytes ? new Uint8Array(count) : new Float64Array(count);
  for (let i = 0; i < count; i += 1) numbers[i] = read(view, size * (places ? places[i]! : i), little);
  return { shape, fractions, count, numbers };
}
