import type { FromHost, Host, ToHost } from '../protocol';

/** Starts the engine in a worker; throws where workers are forbidden. */
export function workerHost(): Host {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  return {
    where: 'worker',
    post: (message: ToHost) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<FromHost>) => listener(data);
    },
    onDeath: (listener) => {
      worker.onerror = (event) => {
        // The engine recovers by itself; the page's console stays free of what was handled.
        event.preventDefault();
        listener(event.message);
      };
      worker.onmessageerror = () => listener('messageerror');
    },
    terminate: () => worker.terminate(),
  };
}
