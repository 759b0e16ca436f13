// The thread that reads files, so that a large or evil one cannot hold the page. It lives for one file.
import { canDecode, decodePixels } from './decodePixels';
import { openBytes, readFrame } from './readBytes';
import type { FileBytes, Opened } from './readers';
import type { ReadResult } from './readResult';
import { sniffFormat } from './sniffFormat';

/** What is asked: first a file, then one of its pictures after another. */
export type WorkerQuestion = { readonly file: FileBytes } | { readonly frame: number };

/** What comes back for each picture: a result, or that this thread lacks what it needs. */
export type WorkerAnswer = { readonly result: ReadResult } | { readonly unable: true };

let opened: Promise<Opened> | null = null;

async function answer(frame: number): Promise<void> {
  try {
    if (opened === null) throw new Error('Nothing is open.');
    const result = await readFrame(await opened, frame);
    const transfer = result.ok ? [result.image.stored.buffer as ArrayBuffer] : [];
    postMessage({ result } satisfies WorkerAnswer, { transfer });
  } catch {
    postMessage({ unable: true } satisfies WorkerAnswer);
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  if ('frame' in data) {
    void answer(data.frame);
    return;
  }
  const format = sniffFormat(data.file.bytes);
  const byBrowser = format === 'png' || format === 'jpeg';
  opened = byBrowser && !canDecode() ? null : openBytes(data.file, decodePixels);
  opened?.catch(() => undefined);
});
