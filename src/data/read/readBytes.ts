import { refuseSize } from './limits';
import { readers } from './readers';
import type { Decode, FileBytes, Opened } from './readers';
import { failed } from './readResult';
import type { ReadResult } from './readResult';
import { looksLikeText } from './sniffFormat';

/**
 * Finds out what a file is and what it holds. What it is, its bytes say, not its name; nothing is run, nothing kept.
 * @param decode the browser's decoder; never asked before the header is known to be small and whole
 * @returns how many pictures there are and the way to each, or why none; never rejects for what a file holds
 */
export async function openBytes(file: FileBytes, decode: Decode): Promise<Opened> {
  const refused = refuseSize(file.bytes.length);
  if (refused) return { ok: false, failure: refused };
  const reader = readers.find((each) => each.sniff(file.bytes));
  if (reader) return reader.open(file, decode);
  return { ok: false, failure: { code: 'unknownType', data: { text: looksLikeText(file.bytes) } } };
}

/** One picture of an opened file, or why there is none. */
export async function readFrame(opened: Opened, frame: number): Promise<ReadResult> {
  if (!opened.ok) return opened;
  const { frames } = opened;
  const known = Number.isInteger(frame) && frame >= 0 && frame < frames;
  return known ? opened.read(frame) : failed({ code: 'noFrame', data: { frame, frames } });
}

/**
 * Reads one picture from the bytes of a file: openBytes() and readFrame() in one.
 * @param frame which of its pictures, from 0
 * @returns the plain image, or why not; never rejects for what a file holds
 */
export async function readBytes(file: FileBytes, decode: Decode, frame = 0): Promise<ReadResult> {
  return readFrame(await openBytes(file, decode), frame);
}
