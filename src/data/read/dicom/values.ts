import type { Element, Elements } from './parseElements';

/** Longest text that is read from an entry: technical entries are short. */
const longestText = 256;
/** Most numbers that are read from an entry, tables aside. */
const mostNumbers = 64;

const textRepresentations = new Set(['IS', 'DS', 'CS', 'LO', 'SH', 'UI', 'AE', 'ST', 'LT', 'UT', 'UC']);

/** Reads values of one level of entries. Only entries that are asked for by their tag are ever read. */
export class Values {
  readonly bytes: Uint8Array;
  readonly elements: Elements;

  constructor(bytes: Uint8Array, elements: Elements) {
    this.bytes = bytes;
    this.elements = elements;
  }

  /** The entry if it is there with a whole value; null if not. */
  element(tag: number): Element | null {
    const found = this.elements.get(tag);
    return found && found.length > 0 && found.missing === 0 ? found : null;
  }

  /** The texts of an entry, split at the backslash, without the blanks around them. */
  texts(tag: number): string[] {
    const found = this.element(tag);
    if (found === null) return [];
    const length = Math.min(found.length, longestText);
    const letters = String.fromCharCode(...this.bytes.subarray(found.at, found.at + length));
    return letters
      .replace(/\0+$/, '')
      .split('\\')
      .map((text) => text.replace(/\0/g, '').trim());
  }

  /** The first text of an entry; '' if there is none. */
  text(tag: number): string {
    return this.texts(tag)[0] ?? '';
  }

  /** The numbers of an entry that is written as decimal text; null for each that is none. */
  decimals(tag: number): (number | null)[] {
    return this.texts(tag).map((text) => {
      const value = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
      return Number.isFinite(value) ? value : null;
    });
  }

  /** The first decimal of an entry; null if there is none or it is no number. */
  decimal(tag: number): number | null {
    return this.decimals(tag)[0] ?? null;
  }

  /**
   * The whole numbers of an entry, of two bytes each if nothing says otherwise.
   * @param signed whether numbers of two bytes that do not say so may be negative
   */
  wholes(tag: number, signed = false): number[] {
    const found = this.element(tag);
    if (found === null) return [];
    if (textRepresentations.has(found.vr)) return this.decimals(tag).map((value) => value ?? NaN);
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset + found.at, found.length);
    const little = !found.encoding.bigEndian;
    const wide = found.vr === 'UL' || found.vr === 'SL' || (found.vr === '' && found.length === 4);
    const size = wide ? 4 : 2;
    const negative = found.vr === 'SS' || found.vr === 'SL' || (found.vr !== 'US' && signed);
    const count = Math.min(Math.floor(found.length / size), mostNumbers);
    return Array.from({ length: count }, (_, i) => {
      if (wide) return negative ? view.getInt32(i * 4, little) : view.getUint32(i * 4, little);
      return negative ? view.getInt16(i * 2, little) : view.getUint16(i * 2, little);
    });
  }

  /** The first whole number of an entry; null if there is none. */
  whole(tag: number, signed = false): number | null {
    const value = this.wholes(tag, signed)[0];
    return value === undefined || Number.isNaN(value) ? null : value;
  }

  /** The bytes of an entry, in place; null if it is not there. */
  raw(tag: number): Uint8Array | null {
    const found = this.element(tag);
    return found && this.bytes.subarray(found.at, found.at + found.length);
  }
}
