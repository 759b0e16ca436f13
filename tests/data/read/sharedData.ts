// Real files that are not part of the project: tests that use them are skipped where the folder is not there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.DEEP_ROUNDS_DATA ?? join(import.meta.dirname, '../../../../shared/data');

/** Whether a folder of real files is there; says so once if it is not. */
export function hasSharedData(name: string): boolean {
  const there = existsSync(join(folder, name));
  if (!there) console.warn(`Skipped: no folder of real files ${name} (set DEEP_ROUNDS_DATA).`);
  return there;
}

/** The bytes of a real file. */
export function sharedFile(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, name)));
}
