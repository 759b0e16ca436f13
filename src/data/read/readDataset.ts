import type { DatasetFailure, DatasetOptions, DatasetResult } from './dataset/dataset';
import type { DatasetProgress } from './dataset/readDatasetSource';
import type { NamedBlob } from './readImageFile';
import type { WorkerAnswer, WorkerQuestion } from './worker';

/** How long reading a dataset may take: thousands of pictures are decoded one by one. */
const allowedDatasetSeconds = 180;

/** What the asker sees and says while a dataset is read. */
export interface DatasetCallbacks {
  onProgress?(progress: DatasetProgress): void;
  /** Stops the reading; the result then is the failure 'stopped'. */
  readonly signal?: AbortSignal;
  /** Longest time in seconds. */
  readonly seconds?: number;
  /** 'page' reads without a worker, as where none can be had. */
  readonly host?: 'worker' | 'page';
}

const failed = (failure: DatasetFailure): DatasetResult => ({ ok: false, failure });

/** Reads in a worker; null if none can be had or it lacks what it needs. */
function readInWorker(
  file: NamedBlob,
  options: DatasetOptions,
  onProgress: ((progress: DatasetProgress) => void) | undefined,
  onWorker: (worker: Worker) => void,
): Promise<DatasetResult | null> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return Promise.resolve(null);
  }
  onWorker(worker);
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if ('progress' in data) onProgress?.(data.progress);
      else resolve('dataset' in data ? data.dataset : null);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    const question: WorkerQuestion = { dataset: file, name: file.name ?? '', options };
    worker.postMessage(question);
  });
}

async function readInPage(
  file: NamedBlob,
  options: DatasetOptions,
  onProgress: ((progress: DatasetProgress) => void) | undefined,
  isStopped: () => boolean,
): Promise<DatasetResult> {
  const [{ readDatasetSource }, { blobSource }, { decodePixels }] = await Promise.all([
    import('./dataset/readDatasetSource'),
    import('./dataset/byteSource'),
    import('./decodePixels'),
  ]);
  const watch = { isStopped, ...(onProgress && { onProgress }) };
  return readDatasetSource(blobSource(file), file.name ?? '', options, decodePixels, watch);
}

/**
 * Reads a dataset that the learner picked or dropped: in a worker, in the page where there is none. The file never
 * leaves the browser and nothing of it is kept.
 * @param file an .npz of MedMNIST's kind (2-D), or a zip with one folder of PNG, JPEG or DICOM pictures per class;
 * at most 500 MB
 * @returns the dataset and the pictures that could not be read, or why there is none; never rejects
 */
export async function readDataset(
  file: NamedBlob,
  options: DatasetOptions = {},
  { onProgress, signal, seconds = allowedDatasetSeconds, host = 'worker' }: DatasetCallbacks = {},
): Promise<DatasetResult> {
  let worker: Worker | null = null;
  let over = false;
  let end: (result: DatasetResult) => void = () => undefined;
  const ended = new Promise<DatasetResult>((resolve) => (end = resolve));
  const stop = () => end(failed({ code: 'stopped', data: {} }));
  if (signal?.aborted) return failed({ code: 'stopped', data: {} });
  signal?.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => end(failed({ code: 'timeout', data: { seconds } })), 1000 * seconds);
  const work = async () => {
    const inWorker =
      host === 'worker' ? await readInWorker(file, options, onProgress, (made) => (worker = made)) : null;
    return inWorker ?? readInPage(file, options, onProgress, () => over);
  };
  try {
    return await Promise.race([work(), ended]);
  } catch {
    return failed({ code: 'unreadable', data: {} });
  } finally {
    over = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    (worker as Worker | null)?.terminate();
  }
}
