import { BadElement } from './parseElements';
import type { Element } from './parseElements';
import { readHeader } from './elementHeader';
import { explicitLittle } from './encoding';

const itemTag = 0xfffee000;

interface Fragment {
  /** Where it begins, counted from the first one's head as the offset tables count. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** The pieces of packed pixels (PS3.5, annex A.4). */
export interface Fragments {
  readonly table: readonly number[];
  readonly list: readonly Fragment[];
  /** Bytes of all pieces, and how many of them are beyond the end of the file. */
  readonly bytes: number;
  readonly missing: number;
}

/** Finds the pieces of packed pixels: first the table of offsets, then the pieces, each with its head. */
export function findFragments(bytes: Uint8Array, pixels: Element): Fragments {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let table: number[] | null = null;
  let start = 0;
  const list: Fragment[] = [];
  let missing = 0;
  let total = 0;
  for (let at = pixels.at; at < bytes.length;) {
    const next = readHeader(bytes, at, bytes.length, explicitLittle);
    if (next === null || next.tag !== itemTag || next.length === null) break;
    const end = Math.min(bytes.length, next.value + next.length);
    if (table === null) {
      table = Array.from({ length: Math.floor((end - next.value) / 4) }, (_, i) =>
        view.getUint32(next.value + 4 * i, true),
      );
      start = end;
    } else {
      missing = next.value + next.length - end;
      total += next.length;
      list.push({ offset: at - start, bytes: bytes.subarray(next.value, end) });
    }
    at = next.value + next.length;
  }
  return { table: table ?? [], list, bytes: total, missing };
}

/** Whether bytes begin a picture of the JPEG family: by its first marker, or by the box of a JPEG 2000 file. */
export function isPicture(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined) return false;
  const [a, b, c, d, e] = bytes;
  if (a === 0xff) return (b === 0xd8 && c === 0xff) || (b === 0x4f && c === 0xff);
  return a === 0 && b === 0 && c === 0 && d === 0x0c && e === 0x6a;
}

function groupsByOffset(list: readonly Fragment[], offsets: readonly number[], frames: number) {
  const known = new Map(list.map(({ offset }, i) => [offset, i]));
  const firsts = offsets.slice(0, frames).map((offset) => known.get(offset) ?? -1);
  const rising = firsts.every((first, i) => first >= 0 && (i === 0 || first > firsts[i - 1]!));
  if (firsts.length !== frames || firsts[0] !== 0 || !rising) return null;
  return firsts.map((first, i) => list.slice(first, firsts[i + 1]));
}

function groupsByStart(list: readonly Fragment[]) {
  const groups: Fragment[][] = [];
  for (const fragment of list)
    if (groups.length === 0 || isPicture(fragment.bytes)) groups.push([fragment]);
    else groups.at(-1)!.push(fragment);
  return groups;
}

/**
 * Which pieces make up each frame: by the table, else one each, else by where pictures begin.
 * @param extended offsets of eight bytes from the entry of their own, if there is one
 * @throws BadElement if there are fewer pieces than frames
 */
export function groupFrames(
  { list, table }: Fragments,
  frames: number,
  extended: readonly number[],
): readonly (readonly Fragment[])[] {
  if (list.length < frames) throw new BadElement('Fewer pieces than frames.');
  if (frames === 1) return [list];
  const offsets = table.length > 0 ? table : extended;
  const byTable = groupsByOffset(list, offsets, frames);
  if (byTable) return byTable;
  if (list.length === frames) return list.map((fragment) => [fragment]);
  const byStart = groupsByStart(list);
  if (byStart.length === frames) return byStart;
  throw new BadElement('Pieces do not match the frames.');
}

/** The bytes of one frame in one row. */
export function joinFragments(group: readonly Fragment[]): Uint8Array {
  if (group.length === 1) return group[0]!.bytes;
  const whole = new Uint8Array(group.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of group) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
