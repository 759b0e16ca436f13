import { useEffect, useSyncExternalStore } from 'react';
import type { FundusPhantom } from '../../../data/phantom/fundus';

let eye: FundusPhantom | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The bundled photograph of a retina; null for the moment that it takes to compute, once a visit. */
export function useEye(): FundusPhantom | null {
  useEffect(() => {
    loading ??= inWorker()
      .catch(async () => (await import('./makeEye')).makeEye())
      .then((made) => {
        eye = made;
        listeners.forEach((listener) => listener());
      });
  }, []);
  return useSyncExternalStore(subscribe, () => eye);
}

function inWorker(): Promise<FundusPhantom> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./eyeWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FundusPhantom>) => {
      worker.terminate();
      done(data);
    };
    worker.onerror = () => {
      worker.terminate();
      fail(new Error('The worker of the retina did not start.'));
    };
  });
}
