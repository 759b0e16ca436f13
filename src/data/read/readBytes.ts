import { allowedBytes } from './limits';
import { readers } from './readers';
import type { Decode, FileBytes } from './readers';
import { failed } from './readResult';
import type { ReadResult } from './readResult';
import { looksLikeText } from './sniffFormat';

/** The refusal of a file by its size alone; null if it may be read. */
export function refuseSize(bytes: number): ReadResult | null {
  if (bytes === 0) return failed({ code: 'empty', data: {} });
  return bytes > allowedBytes ? failed({ code: 'tooBig', data: { bytes, allowedBytes } }) : null;
}

/**
 * Reads an image from the bytes of a file. What it is, its bytes say, not its name; nothing is run and nothing kept.
 * @param decode the browser's decoder; never asked before the header is known to be small and whole
 * @returns the plain image, or why not; never rejects for what a file holds
 */
export async function readBytes(file: FileBytes, decode: Decode): Promise<ReadResult> {
  const refused = refuseSize(file.bytes.length);
  if (refused) return refused;
  const reader = readers.find((each) => each.sniff(file.bytes));
  if (reader) return reader.read(file, decode);
  return failed({ code: 'unknownType', data: { text: looksLikeText(file.bytes) } });
}
