import type { Encoding } from './encoding';
import { implicitLittle } from './encoding';
import { readHeader } from './elementHeader';
import type { ElementHeader } from './elementHeader';

/** One entry of a DICOM file: where its value lies. Values are only read when they are asked for. */
export interface Element {
  readonly tag: number;
  /** Two letters, or '' where the file does not say. */
  readonly vr: string;
  /** Where the value begins, in bytes from the start. */
  readonly at: number;
  /** Length of the value in bytes, of which `missing` are beyond the end of the file. */
  readonly length: number;
  readonly missing: number;
  /** Whether the length was left open: a sequence, or packed pixels. */
  readonly open: boolean;
  readonly encoding: Encoding;
}

/** The entries of one level. */
export type Elements = ReadonlyMap<number, Element>;

const itemTag = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;
export const pixelDataTag = 0x7fe00010;

/** How deep sequences may lie in each other; real files stay under ten. */
const deepest = 24;

/** Thrown where the bytes make no sense; openDicom() turns it into a failure. */
export class BadElement extends Error {}

interface Span {
  readonly at: number;
  readonly end: number;
}

function header(bytes: Uint8Array, at: number, end: number, encoding: Encoding): ElementHeader {
  const found = readHeader(bytes, at, end, encoding);
  if (found === null) throw new BadElement(`No entry at byte ${at}.`);
  return found;
}

/** The end of an item or sequence whose length was left open, found by walking through it. */
function skipOpen(
  bytes: Uint8Array,
  from: number,
  end: number,
  encoding: Encoding,
  stop: number,
  depth: number,
): Span {
  if (depth > deepest) throw new BadElement('Sequences too deep.');
  for (let at = from; ;) {
    const next = header(bytes, at, end, encoding);
    if (next.tag === stop) return { at: next.value, end: at };
    if (next.length === null) {
      const [inner, kind] = inside(next, encoding);
      at = skipOpen(bytes, next.value, end, kind, inner, depth + 1).at;
    } else at = next.value + next.length;
  }
}

/** What ends an entry of open length, and how its inside is written: an unknown one is implicit (PS3.5, 6.2.2). */
function inside(next: ElementHeader, encoding: Encoding): [number, Encoding] {
  if (next.tag === itemTag) return [itemEnd, encoding];
  return [sequenceEnd, next.vr === 'UN' ? implicitLittle : encoding];
}

/**
 * Finds the entries of one level, up to the pixels or to a tag.
 * @param end where the level ends, in bytes
 * @param until stops before the first tag that is larger; the pixels always are the last
 * @returns the entries and where the walk stopped
 * @throws BadElement where the bytes are no entry or sequences are too deep
 */
export function parseElements(
  bytes: Uint8Array,
  from: number,
  end: number,
  encoding: Encoding,
  until = Infinity,
): { elements: Map<number, Element>; at: number } {
  const elements = new Map<number, Element>();
  let at = from;
  while (at < end) {
    const next = readHeader(bytes, at, end, encoding);
    if (next === null || next.tag > until || next.tag === itemEnd) break;
    const rest = end - next.value;
    const base = { tag: next.tag, vr: next.vr, at: next.value, encoding };
    if (next.length !== null) {
      const missing = Math.max(0, next.length - rest);
      elements.set(next.tag, { ...base, length: next.length, missing, open: false });
      at = next.value + next.length;
    } else if (next.tag === pixelDataTag) {
      elements.set(next.tag, { ...base, length: rest, missing: 0, open: true });
      break;
    } else {
      const [stop, kind] = inside(next, encoding);
      const inner = skipOpen(bytes, next.value, end, kind, stop, 0);
      const length = inner.end - next.value;
      elements.set(next.tag, { ...base, encoding: kind, length, missing: 0, open: true });
      at = inner.at;
    }
    if (next.tag === pixelDataTag) break;
  }
  return { elements, at };
}

/**
 * The items of a sequence, each with its entries.
 * @param most how many items to go through at most
 */
export function itemsOf(bytes: Uint8Array, sequence: Element, most = 100_000): Elements[] {
  const items: Elements[] = [];
  const end = Math.min(bytes.length, sequence.at + sequence.length);
  for (let at = sequence.at; at < end && items.length < most;) {
    const next = readHeader(bytes, at, end, sequence.encoding);
    if (next === null || next.tag !== itemTag) break;
    const stop =
      next.length === null
        ? skipOpen(bytes, next.value, end, sequence.encoding, itemEnd, 0)
        : { at: next.value + next.length, end: next.value + next.length };
    items.push(parseElements(bytes, next.value, Math.min(end, stop.end), sequence.encoding).elements);
    at = stop.at;
  }
  return items;
}
