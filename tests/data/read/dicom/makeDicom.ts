// DICOM files made by hand, entry by entry, in every way in which real ones are written.
import { deflateRawSync } from 'node:zlib';

export interface Writing {
  explicit?: boolean;
  bigEndian?: boolean;
}

/** One entry: tag, representation and value; a value of entries is a sequence of items. */
export type Entry = readonly [tag: number, vr: string, value: EntryValue];
type EntryValue = string | number | readonly number[] | Uint8Array | Items | Fragments;

/** A sequence; `open` leaves the lengths of it and its items open. */
export class Items {
  readonly list: readonly (readonly Entry[])[];
  readonly open: boolean;

  constructor(list: readonly (readonly Entry[])[], open = false) {
    this.list = list;
    this.open = open;
  }
}

/** Packed pixels: a table of offsets (or none) and pieces. */
export class Fragments {
  readonly pieces: readonly Uint8Array[];
  readonly table: readonly number[];
  readonly end: boolean;

  constructor(pieces: readonly Uint8Array[], table: readonly number[] = [], end = true) {
    this.pieces = pieces;
    this.table = table;
    this.end = end;
  }
}

const long = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '));
const sizes: Record<string, number> = { US: 2, SS: 2, OW: 2, UL: 4, SL: 4, OB: 1, UN: 1, AT: 2 };

export function joinBytes(...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function numbersOf(values: readonly number[], size: number, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(values.length * size);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of values.entries())
    if (size === 1) view.setUint8(i, value);
    else if (size === 2) view.setUint16(2 * i, value & 0xffff, !bigEndian);
    else view.setUint32(4 * i, value >>> 0, !bigEndian);
  return bytes;
}

const word = (value: number, { bigEndian = false }: Writing) => numbersOf([value], 2, bigEndian);
const wide = (value: number, { bigEndian = false }: Writing) => numbersOf([value], 4, bigEndian);
const tagBytes = (tag: number, writing: Writing) =>
  joinBytes(word(Math.floor(tag / 65536), writing), word(tag % 65536, writing));

function itemBytes(entries: readonly Entry[], writing: Writing, open: boolean): Uint8Array {
  const body = entriesBytes(entries, writing);
  const head = joinBytes(tagBytes(0xfffee000, writing), wide(open ? 0xffffffff : body.length, writing));
  const end = open ? joinBytes(tagBytes(0xfffee00d, writing), wide(0, writing)) : [];
  return joinBytes(head, body, end);
}

function valueBytes(vr: string, value: EntryValue, writing: Writing): Uint8Array {
  if (value instanceof Items) {
    const items = value.list.map((entries) => itemBytes(entries, writing, value.open));
    const end = value.open ? joinBytes(tagBytes(0xfffee0dd, writing), wide(0, writing)) : [];
    return joinBytes(...items, end);
  }
  if (value instanceof Fragments) {
    const piece = (bytes: Uint8Array) => joinBytes(tagBytes(0xfffee000, {}), wide(bytes.length, {}), bytes);
    const table = numbersOf(value.table, 4, false);
    const end = value.end ? joinBytes(tagBytes(0xfffee0dd, {}), wide(0, {})) : [];
    return joinBytes(piece(table), ...value.pieces.map(piece), end);
  }
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string')
    return Uint8Array.from(value.length % 2 === 0 ? value : `${value} `, (letter) => letter.charCodeAt(0));
  const list = typeof value === 'number' ? [value] : value;
  return numbersOf(list, sizes[vr] ?? 2, writing.bigEndian ?? false);
}

/** The bytes of entries. */
export function entriesBytes(entries: readonly Entry[], writing: Writing): Uint8Array {
  return joinBytes(
    ...entries.map(([tag, vr, value]) => {
      const body = valueBytes(vr, value, writing);
      const open = (value instanceof Items && value.open) || value instanceof Fragments;
      const length = open ? 0xffffffff : body.length;
      const letters = Uint8Array.from(vr, (letter) => letter.charCodeAt(0));
      if (!(writing.explicit ?? true)) return joinBytes(tagBytes(tag, writing), wide(length, writing), body);
      const head = long.has(vr)
        ? joinBytes(letters, [0, 0], wide(length, writing))
        : joinBytes(letters, word(length, writing));
      return joinBytes(tagBytes(tag, writing), head, body);
    }),
  );
}

export const syntaxes = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  deflated: '1.2.840.10008.1.2.1.99',
  big: '1.2.840.10008.1.2.2',
  rle: '1.2.840.10008.1.2.5',
  jpeg: '1.2.840.10008.1.2.4.50',
  jpeg12: '1.2.840.10008.1.2.4.51',
  lossless: '1.2.840.10008.1.2.4.70',
  jpegLs: '1.2.840.10008.1.2.4.80',
  jpeg2000: '1.2.840.10008.1.2.4.90',
} as const;

/** A whole file: preamble, header, entries. */
export function makeDicomFile(
  entries: readonly Entry[],
  syntax: string = syntaxes.explicit,
): Uint8Array<ArrayBuffer> {
  const meta: Entry[] = syntax === '' ? [] : [[0x00020010, 'UI', syntax]];
  const header = entriesBytes([[0x00020001, 'OB', [0, 1]], ...meta], {});
  const writing = { explicit: syntax !== syntaxes.implicit, bigEndian: syntax === syntaxes.big };
  const body = entriesBytes(entries, writing);
  const packed = syntax === syntaxes.deflated ? deflateRawSync(body) : body;
  const mark = Uint8Array.from('DICM', (letter) => letter.charCodeAt(0));
  return joinBytes(new Uint8Array(128), mark, header, packed);
}

/** The entries of a picture, each of which can be replaced (undefined leaves one out) and added to. */
export function pictureEntries(
  rows: number,
  columns: number,
  pixels: EntryValue,
  other: Readonly<Record<number, readonly [string, EntryValue] | undefined>> = {},
): Entry[] {
  const usual: Record<number, readonly [string, EntryValue] | undefined> = {
    0x00080016: ['UI', '1.2.840.10008.5.1.4.1.1.2'],
    0x00080060: ['CS', 'CT'],
    0x00100010: ['PN', 'Secret^Name'],
    0x00280002: ['US', 1],
    0x00280004: ['CS', 'MONOCHROME2'],
    0x00280010: ['US', rows],
    0x00280011: ['US', columns],
    0x00280100: ['US', 16],
    0x00280101: ['US', 16],
    0x00280102: ['US', 15],
    0x00280103: ['US', 0],
    0x7fe00010: [pixels instanceof Fragments ? 'OB' : 'OW', pixels],
    ...other,
  };
  return Object.entries(usual)
    .filter(([, entry]) => entry !== undefined)
    .map(([tag, entry]) => [Number(tag), ...entry!] as Entry)
    .sort(([a], [b]) => a - b);
}
