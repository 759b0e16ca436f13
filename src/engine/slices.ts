import { EngineError } from './client/engineError';

/** How long work may go on before others get their turn, and whether it is still wanted. */
export interface Slices {
  /** Milliseconds of work per slice. */
  readonly ms: number;
  /** Lets others have their turn; throws EngineError 'aborted' when the job is no longer wanted. */
  turn(): Promise<void>;
}

/** Next turn of the event loop, without the milliseconds that nested timers wait. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** For work that nobody can abort. */
export const freeSlices: Slices = { ms: 25, turn: nextTurn };

/** Slices of a job in a worker: long, with a turn only to hear an abort. */
export function workerSlices(isAborted: () => boolean): Slices {
  return {
    ms: 25,
    async turn() {
      await nextTurn();
      if (isAborted()) throw new EngineError('aborted');
    },
  };
}

/** Slices of a job in the page: short, and the page's own work comes in between. */
export function pageSlices(isAborted: () => boolean): Slices {
  return {
    ms: 8,
    async turn() {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (isAborted()) throw new EngineError('aborted');
    },
  };
}
