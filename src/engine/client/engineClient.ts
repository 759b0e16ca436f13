import { unitCount } from '../../math/networkShape';
import type { EngineMemory, JobRequest, TrainedModel } from '../protocol';
import type { CnnAsk, CnnCall, CnnOptions, CnnRun } from './cnnTypes';
import type { Engine } from './engine';
import { HostLink, type HostSources } from './hostLink';
import { JobQueue, type Resident } from './jobQueue';
import { openCnn } from './openCnn';
import type { ModelHandle, ModelKind, ModelKinds } from './models';
import type { TrainRun } from './trainRun';
import type { Field, FieldRequest, RunOptions, RunState, Snapshot, SnapshotAsk } from './types';

/** The engine's side in the page: runs, models and fields as promises; what is lost is brought back. */
export class EngineClient implements Engine {
  private readonly link: HostLink;
  private readonly jobs: JobQueue;
  private readonly listeners = new Set<() => void>();
  private ids = 0;

  constructor(sources: HostSources) {
    this.link = new HostLink(sources, () => {
      for (const listener of this.listeners) listener();
    });
    this.jobs = new JobQueue(this.link);
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
      seen(await this.jobs.ask({ type: 'train', runId: id, steps, ask: bring }, { resident, signal: stop }));
    const close = (): void => this.jobs.close(resident);
    try {
      const first = await train(0, ask, signal);
      return {
        id,
        units: unitCount(options.shape),
        first,
        train,
        load: async (to, bring = {}, stop) =>
          seen(
            await this.jobs.ask(
              { type: 'load', runId: id, state: to, ask: bring },
              { resident, signal: stop },
            ),
          ),
        forward: (x) => this.jobs.ask({ type: 'forward', runId: id, x }, { resident }),
        gradients: (of) => this.jobs.ask({ type: 'gradients', runId: id, of }, { resident }),
        field: async (asks) => {
          const bring = { fields: asks, evaluate: false };
          const request = { type: 'train', runId: id, steps: 0, ask: bring } as const;
          const answer = await this.jobs.askNewest(request, `${id} field`, resident);
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
    return this.jobs.askNewest(
      { type: 'field', runId: key, shape, params: values, asks },
      `${key} paint`,
      null,
    );
  }

  openCnn(options: CnnOptions, ask?: CnnAsk, how?: CnnCall): Promise<CnnRun> {
    return openCnn(this.jobs, this.nextId('cnn'), options, ask, how);
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
    await this.jobs.ask({ type: 'memory', runId: id }, { resident });
    return {
      train: async (data, onProgress, signal) => {
        const request = { type: 'trainModel', runId: id, data } as const;
        const trained: TrainedModel = await this.jobs.ask(request, { resident, onProgress, signal });
        weights = trained.weights;
        return trained.progress;
      },
      predict: (input) =>
        this.jobs.askNewest({ type: 'predict', runId: id, input }, `${id} predict`, resident),
      close: () => this.jobs.close(resident),
    };
  }

  memory(): Promise<EngineMemory> {
    return this.jobs.ask({ type: 'memory', runId: '' }, {});
  }

  debug(what: 'loseContext' | 'die'): void {
    this.link.debug(what);
  }

  private nextId(kind: string): string {
    this.ids += 1;
    return `${kind}-${this.ids}`;
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
    replicas: replicas.map((replica) => ({
      ...replica,
      ...(replica.cases && { cases: [...replica.cases] }),
    })),
  };
}
