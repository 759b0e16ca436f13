// The thread that reads files, so that a large or evil one cannot hold the page. It lives for one file.
import type { DatasetOptions, DatasetResult } from './dataset/dataset';
import type { DatasetProgress } from './dataset/readDatasetSource';
import { canDecode, decodePixels } from './decodePixels';
import { openBytes, readFrame } from './readBytes';
import type { FileBytes, Opened } from './readers';
import type { ReadResult } from './readResult';
import { sniffFormat } from './sniffFormat';

/** What is asked: first a file, then one of its pictures after another; or a dataset. */
export type WorkerQuestion =
  | { readonly file: FileBytes }
  | { readonly frame: number }
  | { readonly dataset: Blob; readonly name: string; readonly options: DatasetOptions };

/** What comes back: a result for each picture, steps and a result for a dataset, or that this thread is unable. */
export type WorkerAnswer =
  | { readonly result: ReadResult }
  | { readonly progress: DatasetProgress }
  | { readonly dataset: DatasetResult }
  | { readonly unable: true };

let opened: Promise<Opened> | null = null;

const answer = (given: WorkerAnswer, transfer: Transferable[] = []) => postMessage(given, { transfer });

async function answerFrame(frame: number): Promise<void> {
  if (opened === null) throw new Error('Nothing is open.');
  const result = await readFrame(await opened, frame);
  answer({ result }, result.ok ? [result.image.stored.buffer as ArrayBuffer] : []);
}

async function answerDataset(file: Blob, name: string, options: DatasetOptions): Promise<void> {
  if (!canDecode()) throw new Error('No decoder.');
  const { readDatasetSource } = await import('./dataset/readDatasetSource');
  const { blobSource } = await import('./dataset/byteSource');
  const dataset = await readDatasetSource(blobSource(file), name, options, decodePixels, {
    onProgress: (progress) => answer({ progress }),
  });
  const parts = dataset.ok ? Object.values(dataset.dataset.parts) : [];
  answer(
    { dataset },
    parts.flatMap(({ images, labels }) => [images.buffer as ArrayBuffer, labels.buffer as ArrayBuffer]),
  );
}

function open(file: FileBytes): void {
  const format = sniffFormat(file.bytes);
  const byBrowser = format === 'png' || format === 'jpeg';
  opened = byBrowser && !canDecode() ? null : openBytes(file, decodePixels);
  opened?.catch(() => undefined);
}

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  const unable = () => answer({ unable: true });
  if ('file' in data) open(data.file);
  else if ('frame' in data) answerFrame(data.frame).catch(unable);
  else answerDataset(data.dataset, data.name, data.options).catch(unable);
});
