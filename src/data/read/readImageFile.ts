import { allowedSeconds, refuseSize } from './limits';

import { workerHost } from './workerHost';
import type { ReadHost } from './workerHost';
import { failed } from './readResult';
import type { ReadResult } from './readResult';

/** A file that the learner picked or dropped. */
export type NamedBlob = Blob & { readonly name?: string };

/** How a file is read; tests set it, the app leaves it as it is. */
export interface ReadOptions {
  /** Longest time in seconds for one picture. */
  readonly seconds?: number;
  /** 'page' reads without a worker, as where none can be had. */
  readonly host?: 'worker' | 'page';
}

/** A file that stays open, so that its other pictures come without reading it again. */
export interface OpenedImage {
  /** The first picture, or why there is none. */
  readonly result: ReadResult;
  /**
   * One of its pictures; never rejects. Calls are answered in turn: who drags a slider asks for the newest only.
   * @param index from 0 to frames - 1
   */
  frame(index: number): Promise<ReadResult>;
  /** Lets the file go. Later calls of frame() open it once more. */
  close(): void;
}

async function named(file: NamedBlob) {
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name ?? '' };
  } catch {
    return null;
  }
}

const unreadable = failed({ code: 'unreadable', data: {} });

/** Keeps one host for a file, made when it is needed and again when the last one had to be stopped. */
function hostKeeper(file: NamedBlob, wanted: 'worker' | 'page') {
  let host: ReadHost | null = null;
  let kind = wanted;
  const close = () => {
    host?.close();
    host = null;
  };
  const read = async (frame: number): Promise<ReadResult> => {
    if (host === null) {
      const bytes = await named(file);
      if (bytes === null) return unreadable;
      if (kind === 'worker') host = workerHost(bytes);
      // No worker took the bytes, so they are still here.
      if (host === null) {
        kind = 'page';
        host = (await import('./pageHost')).pageHost(bytes);
      }
    }
    const result = await host.read(frame);
    if (result !== null) return result;
    close();
    if (kind === 'page') return unreadable;
    kind = 'page';
    return read(frame);
  };
  return { read, close };
}

/** The result, or a timeout after which `stop` is called. */
async function within(
  seconds: number,
  work: () => Promise<ReadResult>,
  stop: () => void,
): Promise<ReadResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ReadResult>((resolve) => {
    timer = setTimeout(() => {
      stop();
      resolve(failed({ code: 'timeout', data: { seconds } }));
    }, 1000 * seconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens an image file that the learner picked or dropped: in a worker, in the page where there is none.
 * The file never leaves the browser and nothing of it is kept after close().
 * @param file PNG, JPEG or DICOM, at most 50 MB, 4096 pixels a side and 16 million pixels a picture
 * @returns its first picture, or why not, and the way to its others; never rejects
 */
export async function openImageFile(file: NamedBlob, options: ReadOptions = {}): Promise<OpenedImage> {
  const { seconds = allowedSeconds, host = 'worker' } = options;
  const refused = refuseSize(file.size);
  if (refused) {
    const result = failed(refused);
    return { result, frame: async () => result, close: () => undefined };
  }
  const keeper = hostKeeper(file, host);
  let last: Promise<unknown> = Promise.resolve();
  const frame = (index: number) => {
    const next = last.then(() => within(seconds, () => keeper.read(index), keeper.close));
    last = next;
    return next;
  };
  const result = await frame(0);
  if (!result.ok) keeper.close();
  return { result, frame, close: keeper.close };
}

/**
 * Reads one picture of an image file: openImageFile() and close() in one.
 * @param options frame: which of its pictures, from 0
 * @returns the plain image, or why not; never rejects
 */
export async function readImageFile(
  file: NamedBlob,
  options: ReadOptions & { readonly frame?: number } = {},
): Promise<ReadResult> {
  const { frame = 0 } = options;
  const opened = await openImageFile(file, options);
  const result = frame === 0 || !opened.result.ok ? opened.result : await opened.frame(frame);
  opened.close();
  return result;
}
