import type { PlainImage } from '../../../data/image';
import { sliceSeed, sliceSize } from './sliceSeed';

let loading: Promise<PlainImage> | null = null;

/** The bundled CT slice, computed once a visit: in a worker, or in the page where no worker may start. */
export function loadSlice(): Promise<PlainImage> {
  loading ??= inWorker().catch(inPage);
  return loading;
}

function inWorker(): Promise<PlainImage> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./sliceWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<PlainImage>) => {
      worker.terminate();
      done(data);
    };
    worker.onerror = () => {
      worker.terminate();
      fail(new Error('The worker of the slice did not start.'));
    };
  });
}

async function inPage(): Promise<PlainImage> {
  const { abdomenCt } = await import('../../../data/phantom/abdomenCt');
  return abdomenCt(sliceSize, sliceSeed).image;
}
