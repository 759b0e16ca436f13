import type { PlainImage } from '../../../data/image';
import type { TrainingPatches } from './phantoms';

let slice: Promise<PlainImage> | null = null;
let training: Promise<TrainingPatches> | null = null;

/** The bundled CT slice, computed once a visit: in a worker, or in the page where no worker may start. */
export function loadSlice(): Promise<PlainImage> {
  slice ??= inWorker<PlainImage>('slice').catch(async () => (await import('./phantoms')).makeSlice());
  return slice;
}

/** The patches that the tissue reader learns from, likewise. */
export function loadTraining(): Promise<TrainingPatches> {
  training ??= inWorker<TrainingPatches>('training').catch(async () =>
    (await import('./phantoms')).makeTraining(),
  );
  return training;
}

function inWorker<T>(want: 'slice' | 'training'): Promise<T> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./phantomWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<T>) => {
      worker.terminate();
      done(data);
    };
    worker.onerror = () => {
      worker.terminate();
      fail(new Error('The worker of the phantoms did not start.'));
    };
    worker.postMessage(want);
  });
}
