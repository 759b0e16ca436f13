import type { Encoding } from './encoding';
import { explicitBig, explicitLittle, implicitLittle } from './encoding';
import { isKnownVr, readHeader } from './elementHeader';

/** How far into a file its beginning is looked for: some programs put something before it. */
const farthest = 4096;

/** Where the header (group 2) or, without one, the entries begin. */
export interface FileStart {
  readonly at: number;
  /** Whether the mark DICM stands before it. */
  readonly marked: boolean;
}

/** Group 2 or a low element of group 8 whose representation has letters. */
function isExplicitStart(bytes: Uint8Array, at: number): boolean {
  const [group, zero, element, high] = [bytes[at], bytes[at + 1], bytes[at + 2]!, bytes[at + 3]];
  if (zero !== 0 || high !== 0 || !isKnownVr(bytes[at + 4], bytes[at + 5])) return false;
  return group === 2 ? element <= 2 : group === 8 && element <= 0x18;
}

/** Big endian without a header: group 8, written the other way round. */
function isBigStart(bytes: Uint8Array, at: number): boolean {
  const [high, group, zero, element] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]!];
  return (
    high === 0 && group === 8 && zero === 0 && element <= 0x18 && isKnownVr(bytes[at + 4], bytes[at + 5])
  );
}

/** Whether several entries follow each other in rising order: bytes that do are hardly anything else. */
function rises(bytes: Uint8Array, from: number, encoding: Encoding, wanted = 4): boolean {
  let last = -1;
  let at = from;
  for (let count = 0; count < wanted; count += 1) {
    const next = readHeader(bytes, at, bytes.length, encoding);
    if (next === null || next.length === null || next.tag <= last) return false;
    if (next.tag > 0x0040ffff || next.length > 1024) return false;
    last = next.tag;
    at = next.value + next.length;
  }
  return true;
}

const isMarked = (bytes: Uint8Array, at: number) =>
  bytes[at] === 0x44 && bytes[at + 1] === 0x49 && bytes[at + 2] === 0x43 && bytes[at + 3] === 0x4d;

/** Where a DICOM file begins that has nothing before it: after the mark or at once; null if it is none. */
export function findPlainStart(bytes: Uint8Array): FileStart | null {
  if (isMarked(bytes, 128)) return { at: 132, marked: true };
  if (isExplicitStart(bytes, 0) || isBigStart(bytes, 0)) return { at: 0, marked: false };
  const implicit = bytes[0] === 8 && bytes[1] === 0 && rises(bytes, 0, implicitLittle);
  return implicit ? { at: 0, marked: false } : null;
}

/** Where a DICOM file begins, after some stray bytes too; null if it is none. */
export function findStart(bytes: Uint8Array): FileStart | null {
  const plain = findPlainStart(bytes);
  if (plain) return plain;
  const end = Math.min(farthest, bytes.length - 16);
  for (let at = 1; at < end; at += 1) {
    if (isMarked(bytes, at) && isExplicitStart(bytes, at + 4)) return { at: at + 4, marked: true };
    if (at <= 256 && isExplicitStart(bytes, at) && rises(bytes, at, explicitLittle))
      return { at, marked: false };
  }
  return null;
}

/** How the entries at a place are written, as the bytes themselves tell; null if they do not. */
export function guessEncoding(bytes: Uint8Array, at: number): Encoding | null {
  if (at + 8 > bytes.length) return null;
  const explicit = isKnownVr(bytes[at + 4], bytes[at + 5]);
  if (explicit) return bytes[at] === 0 && bytes[at + 1] !== 0 ? explicitBig : explicitLittle;
  return bytes[at + 1] === 0 || bytes[at + 1] === undefined ? implicitLittle : null;
}
