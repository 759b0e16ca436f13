import type { ImageOptions } from './imageOptions';
import { checkImageOptions } from './imageOptions';
import { emptyImageSet, fillImages } from './makeImages';
import type { ImageSet } from './makeImages';
import type { MakeAnswer } from './makeProtocol';
import { sliceLength } from './sliceLength';

/** How a set is made, besides what it is. */
export interface MakeOptions {
  /** Told how many of how many images are done; never less than before. */
  readonly onProgress?: (done: number, count: number) => void;
  readonly signal?: AbortSignal;
  /** Starts the worker; null makes the set in the page. Tests set it, the app leaves it as it is. */
  readonly startWorker?: (() => Worker) | null;
}

/** Why a set was not made although its options were good: out of memory, most likely. */
export class MakeImagesError extends Error {
  override readonly name = 'MakeImagesError';
}

const startMaker = () =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'images' });

type Report = (done: number) => void;

/** Makes the set in a worker of its own; null if no worker can be had here. */
function makeInWorker(
  options: ImageOptions,
  start: () => Worker,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<ImageSet | null> {
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return Promise.resolve(null);
  }
  return new Promise<ImageSet | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<MakeAnswer>) => {
      if (data.type === 'progress') report(data.done);
      else if (data.type === 'set') resolve(data.set);
      else reject(new MakeImagesError(data.message));
    });
    // A worker that may not start, or whose script does not come, says so here: the page takes over.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    worker.addEventListener('messageerror', () => resolve(null));
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.postMessage(options);
  }).finally(() => worker.terminate());
}

/** Makes the set here, a few images at a time, and lets the page have its turn in between. */
async function makeInPage(
  options: ImageOptions,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<ImageSet> {
  const set = emptyImageSet(options);
  const longest = sliceLength(options);
  // The first images are the slowest, as the browser has not yet compiled what draws them.
  let step = 1;
  for (let done = 0; done < options.count; done += step, step = Math.min(longest, 2 * step)) {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    fillImages(set, done, done + step);
    report(Math.min(options.count, done + step));
  }
  return set;
}

/**
 * Makes labelled synthetic images without holding the page: in a worker; where none may start, in the page between
 * its other work.
 * @returns the set; rejects with a RangeError for a set that cannot be made, with the signal's reason when aborted,
 * with a MakeImagesError when drawing failed
 */
export async function makeImageSet(options: ImageOptions, make: MakeOptions = {}): Promise<ImageSet> {
  const { onProgress, signal, startWorker = startMaker } = make;
  checkImageOptions(options);
  signal?.throwIfAborted();
  let most = 0;
  const report: Report = (done) => {
    if (done <= most || signal?.aborted) return;
    most = done;
    onProgress?.(done, options.count);
  };
  const set = startWorker && (await makeInWorker(options, startWorker, report, signal));
  return set ?? (await makeInPage(options, report, signal));
}
