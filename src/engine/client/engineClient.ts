import { unitCount } from '../../math/networkShape';
import type { EngineMemory, JobRequest, JobResults, TrainedModel } from '../protocol';
import type { Engine } from './engine';
import { EngineError } from './engineError';
import { HostLink, type HostSources } from './hostLink';
import type { ModelHandle, ModelKind, ModelKinds, ModelProgress } from './models';
import type { TrainRun } from './trainRun';
import type { Field, FieldRequest, RunOptions, RunState, Snapshot, SnapshotAsk } from './types';

/** Something that lives in a host and can be brought back after a loss. */
interface Resident {
  readonly id: string;
  /** Generation of the host in which it lives; -1 before it was opened. */
  generation: number;
  closed: boolean;
  reopen(): JobRequest;
}

interface Job {
  readonly request: JobRequest;
  readonly resident: Resident | null;
  /** Jobs of the same key overtake each other while they wait. */
  readonly key: string | null;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: ModelProgress) => void) | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How often a job is tried again after the engine was lost under it. */
const TRIES = 4;
const LOST = new Set(['context-lost', 'worker-died', 'unknown-run']);

/** The engine's side in the page: one job under way, the others wait, what is lost is brought back. */
export class EngineClient implements Engine {
  private readonly link: HostLink;
  private readonly listeners = new Set<() => void>();
  private queue: Job[] = [];
  private working = false;
  private ids = 0;

  constructor(sources: HostSources) {
    this.link = new HostLink(sources, () => {
      for (const listener of this.listeners) listener();
    });
  }

  readonly status = (): HostLink['status'] => this.link.status;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  warmUp(): void {
    this.link.start();
  }

  async openRun(given: RunOptions, ask: SnapshotAsk = {}, signal?: AbortSignal): Promise<TrainRun> {
    const options = copyOptions(given);
    const id = this.nextId('run');
    let state: RunState | null = null;
    const resident: Resident = {
      id,
      generation: -1,
      closed: false,
      reopen: () => ({ type: 'open', runId: id, options, ...(state && { state }) }),
    };
    const seen = (snapshot: Snapshot): Snapshot => {
      state = snapshot.state;
      return snapshot;
    };
    const train = async (steps: number, bring: SnapshotAsk = {}, stop?: AbortSignal): Promise<Snapshot> =>
      seen(await this.ask({ type: 'train', runId: id, steps, ask: bring }, { resident, signal: stop }));
    const close = (): void => this.close(resident);
    try {
      const first = await train(0, ask, signal);
      return {
        id,
        units: unitCount(options.shape),
        first,
        train,
        load: async (to, bring = {}, stop) =>
          seen(
            await this.ask({ type: 'load', runId: id, state: to, ask: bring }, { resident, signal: stop }),
          ),
        forward: (x) => this.ask({ type: 'forward', runId: id, x }, { resident }),
        gradients: (of) => this.ask({ type: 'gradients', runId: id, of }, { resident }),
        field: async (asks) => {
          const bring = { fields: asks, evaluate: false };
          const request = { type: 'train', runId: id, steps: 0, ask: bring } as const;
          const answer = await this.askNewest(request, `${id} field`, resident);
          return answer === 'superseded' ? answer : answer.fields;
        },
        close,
      };
    } catch (error) {
      close();
      throw error;
    }
  }

  field({ shape, params, asks }: FieldRequest, key = 'field'): Promise<readonly Field[] | 'superseded'> {
    const values = Float32Array.from(params);
    return this.askNewest({ type: 'field', runId: key, shape, params: values, asks }, `${key} paint`, null);
  }

  async openModel<K extends ModelKind>(kind: K, options: ModelKinds[K]['options']): Promise<ModelHandle<K>> {
    const id = this.nextId(kind);
    let weights: Float32Array | null = null;
    const open = (): JobRequest => ({
      type: 'openModel',
      runId: id,
      kind,
      options,
      ...(weights && { weights }),
    });
    const resident: Resident = { id, generation: -1, closed: false, reopen: open };
    // Any job of a resident opens it first; this one asks for nothing else.
    await this.ask({ type: 'memory', runId: id }, { resident });
    return {
      train: async (data, onProgress, signal) => {
        const request = { type: 'trainModel', runId: id, data } as const;
        const trained: TrainedModel = await this.ask(request, { resident, onProgress, signal });
        weights = trained.weights;
        return trained.progress;
      },
      predict: (input) => this.askNewest({ type: 'predict', runId: id, input }, `${id} predict`, resident),
      close: () => this.close(resident),
    };
  }

  memory(): Promise<EngineMemory> {
    return this.ask({ type: 'memory', runId: '' }, {});
  }

  debug(what: 'loseContext' | 'die'): void {
    this.link.debug(what);
  }

  private nextId(kind: string): string {
    this.ids += 1;
    return `${kind}-${this.ids}`;
  }

  private close(resident: Resident): void {
    if (resident.closed) return;
    resident.closed = true;
    for (const job of this.queue.filter((waiting) => waiting.resident === resident)) {
      job.reject(new EngineError('closed'));
    }
    this.queue = this.queue.filter((waiting) => waiting.resident !== resident);
    // What lived in a lost host is gone already.
    if (resident.generation !== this.link.generation) return;
    this.ask({ type: 'close', runId: resident.id }, {}).catch(() => undefined);
  }

  private ask<R extends JobRequest>(
    request: R,
    {
      resident = null,
      key = null,
      onProgress,
      signal,
    }: {
      resident?: Resident | null;
      key?: string | null;
      onProgress?: ((progress: ModelProgress) => void) | undefined;
      signal?: AbortSignal | undefined;
    },
  ): Promise<JobResults[R['type']]> {
    return new Promise((resolve, reject) => {
      if (resident?.closed) throw new EngineError('closed');
      if (signal?.aborted) throw new EngineError('aborted');
      const done = resolve as (result: unknown) => void;
      const job: Job = { request, resident, key, signal, onProgress, resolve: done, reject };
      signal?.addEventListener('abort', () => {
        if (!this.queue.includes(job)) return;
        this.queue = this.queue.filter((waiting) => waiting !== job);
        reject(new EngineError('aborted'));
      });
      this.queue.push(job);
      void this.pump();
    });
  }

  /** Like `ask`, but a waiting job of the same key gives way and answers 'superseded'. */
  private askNewest<R extends JobRequest>(
    request: R,
    key: string,
    resident: Resident | null,
  ): Promise<JobResults[R['type']] | 'superseded'> {
    for (const job of this.queue.filter((waiting) => waiting.key === key)) job.resolve('superseded');
    this.queue = this.queue.filter((waiting) => waiting.key !== key);
    return this.ask(request, { resident, key });
  }

  private async pump(): Promise<void> {
    if (this.working) return;
    this.working = true;
    for (let job = this.queue.shift(); job; job = this.queue.shift()) {
      try {
        job.resolve(await this.perform(job));
      } catch (error) {
        job.reject(error);
      }
    }
    this.working = false;
  }

  /** Does a job, opening again what was lost, until it is done or has failed for a reason of its own. */
  private async perform({ request, resident, signal, onProgress }: Job): Promise<unknown> {
    for (let tries = 1; ; tries += 1) {
      await this.link.ready();
      try {
        if (resident?.closed) throw new EngineError('closed');
        if (signal?.aborted) throw new EngineError('aborted');
        const { generation } = this.link;
        if (resident && resident.generation !== generation) {
          await this.link.send(resident.reopen(), undefined, signal);
          resident.generation = generation;
          if (resident.closed) {
            // Closed while it was opened: nobody else will take it away.
            await this.link.send({ type: 'close', runId: resident.id });
            throw new EngineError('closed');
          }
        }
        return await this.link.send(request, onProgress, signal);
      } catch (error) {
        const lost = error instanceof EngineError && LOST.has(error.code);
        if (!lost || tries >= TRIES) throw error;
        if (error.code === 'unknown-run' && resident) resident.generation = -1;
      }
    }
  }
}

/** Copies, so that nobody changes a run's data behind its back. */
function copyOptions({ shape, settings, data, replicas }: RunOptions): RunOptions {
  const { x, y, testX, testY } = data;
  return {
    shape: { ...shape, hidden: [...shape.hidden] },
    settings: { ...settings },
    data: {
      x: x.slice(),
      y: y.slice(),
      ...(testX && { testX: testX.slice() }),
      ...(testY && { testY: testY.slice() }),
    },
    replicas: replicas.map((replica) => ({ ...replica })),
  };
}
