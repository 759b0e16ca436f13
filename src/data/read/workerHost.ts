import type { FileBytes } from './readers';
import type { ReadResult } from './readResult';
import type { WorkerAnswer, WorkerQuestion } from './worker';

/** Where an opened file lives and its pictures are decoded. */
export interface ReadHost {
  /** One picture; null if this host cannot read at all. Asked one at a time. */
  read(frame: number): Promise<ReadResult | null>;
  close(): void;
}

/** A worker made for this file, which takes its bytes; null if no worker can be had. */
export function workerHost(file: FileBytes): ReadHost | null {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
  let resolve: (result: ReadResult | null) => void = () => undefined;
  let broken = false;
  const ask = (question: WorkerQuestion, transfer: Transferable[] = []) =>
    worker.postMessage(question, transfer);
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) =>
    resolve('result' in data ? data.result : null),
  );
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    broken = true;
    resolve(null);
  });
  ask({ file }, [file.bytes.buffer]);
  return {
    read: (frame) =>
      new Promise((done) => {
        resolve = done;
        if (broken) done(null);
        else ask({ frame });
      }),
    close: () => worker.terminate(),
  };
}
