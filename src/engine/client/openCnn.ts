import type { CnnAsk, CnnCall, CnnOptions, CnnProgress, CnnRun, CnnSnapshot, CnnState } from './cnnTypes';
import type { JobQueue, Resident } from './jobQueue';
import type { ModelProgress } from './models';

const progressOf = ({ onProgress, signal }: CnnCall = {}) => ({
  signal,
  ...(onProgress && {
    onProgress: ({ step, steps }: ModelProgress) =>
      onProgress({ done: step, total: steps } satisfies CnnProgress),
  }),
});

/**
 * Opens a convolutional network in the engine; after a loss of the engine it is opened again at its last snapshot.
 * @param options taken as they are: the sets must not be changed while the run is open
 */
export async function openCnn(
  jobs: JobQueue,
  id: string,
  options: CnnOptions,
  ask: CnnAsk = {},
  how?: CnnCall,
): Promise<CnnRun> {
  let state: CnnState | null = null;
  const resident: Resident = {
    id,
    generation: -1,
    closed: false,
    reopen: () => ({ type: 'openCnn', runId: id, options, ...(state && { state }) }),
  };
  const seen = (snapshot: CnnSnapshot): CnnSnapshot => {
    state = snapshot.state;
    return snapshot;
  };
  const train: CnnRun['train'] = async (steps, bring = {}, call) => {
    const request = { type: 'trainCnn', runId: id, steps, ask: bring } as const;
    return seen(await jobs.ask(request, { resident, ...progressOf(call) }));
  };
  const close = (): void => jobs.close(resident);
  try {
    return {
      id,
      first: await train(0, ask, how),
      train,
      load: async (to, bring = {}, call) => {
        const request = { type: 'loadCnn', runId: id, state: to, ask: bring } as const;
        return seen(await jobs.ask(request, { resident, ...progressOf(call) }));
      },
      forward: (images, maps = false) =>
        jobs.askNewest({ type: 'forwardCnn', runId: id, images, maps }, `${id} forward`, resident),
      features: (images, call) =>
        jobs.ask({ type: 'featuresCnn', runId: id, images }, { resident, ...progressOf(call) }),
      evaluate: (of, call) =>
        jobs.ask({ type: 'evaluateCnn', runId: id, of }, { resident, ...progressOf(call) }),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
