import { decodePixels } from './decodePixels';
import { allowedSeconds } from './limits';
import { readBytes, refuseSize } from './readBytes';
import { failed } from './readResult';
import type { ReadResult } from './readResult';
import type { FileBytes } from './readers';
import type { WorkerAnswer } from './worker';

/** How a file is read; tests set it, the app leaves it as it is. */
export interface ReadOptions {
  /** Longest time in seconds. */
  readonly seconds?: number;
  /** 'page' reads without a worker, as where none can be had. */
  readonly host?: 'worker' | 'page';
}

/** Reads in a worker made for this file; null if no worker can be had or it cannot do it. */
function readInWorker(file: FileBytes, onTimeout: Promise<ReadResult>): Promise<ReadResult | null> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return Promise.resolve(null);
  }
  const answer = new Promise<ReadResult | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) =>
      resolve('result' in data ? data.result : null),
    );
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    worker.postMessage(file, [file.bytes.buffer]);
  });
  return Promise.race([answer, onTimeout]).finally(() => worker.terminate());
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * Reads an image from a file that the learner picked or dropped: in a worker, in the page where there is none.
 * The file never leaves the browser and nothing of it is kept.
 * @param file PNG or JPEG, at most 50 MB, 4096 pixels a side and 16 million pixels
 * @returns the plain image, or why not; never rejects
 */
export async function readImageFile(
  file: Blob & { readonly name?: string },
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { seconds = allowedSeconds, host = 'worker' } = options;
  const refused = refuseSize(file.size);
  if (refused) return refused;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onTimeout = new Promise<ReadResult>((resolve) => {
    timer = setTimeout(() => resolve(failed({ code: 'timeout', data: { seconds } })), 1000 * seconds);
  });
  const named = async () => {
    const bytes = await bytesOf(file);
    return bytes && { bytes, name: file.name ?? '' };
  };
  try {
    const [first, unreadable] = [await named(), failed({ code: 'unreadable', data: {} })];
    if (first === null) return unreadable;
    const result = host === 'worker' ? await readInWorker(first, onTimeout) : null;
    if (result !== null) return result;
    // The worker took the bytes with it: the page reads them again.
    const again = host === 'worker' ? await named() : first;
    return again ? await Promise.race([readBytes(again, decodePixels), onTimeout]) : unreadable;
  } finally {
    clearTimeout(timer);
  }
}
