// The thread that reads files, so that a large or evil one cannot hold the page. It lives for one file.
import { canDecode, decodePixels } from './decodePixels';
import { readBytes } from './readBytes';
import type { FileBytes } from './readers';
import type { ReadResult } from './readResult';

/** What comes back: a result, or that this thread lacks what it needs. */
export type WorkerAnswer = { readonly result: ReadResult } | { readonly unable: true };

addEventListener('message', (event: MessageEvent<FileBytes>) => {
  if (!canDecode()) {
    postMessage({ unable: true } satisfies WorkerAnswer);
    return;
  }
  void readBytes(event.data, decodePixels).then((result) => {
    const transfer = result.ok ? [result.image.stored.buffer as ArrayBuffer] : [];
    postMessage({ result } satisfies WorkerAnswer, { transfer });
  });
});
