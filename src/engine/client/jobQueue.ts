import type { JobRequest, JobResults } from '../protocol';
import { EngineError } from './engineError';
import type { HostLink } from './hostLink';
import type { ModelProgress } from './models';

/** Something that lives in a host and can be brought back after a loss. */
export interface Resident {
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

/** One job under way, the others wait; a job whose home was lost opens it again. */
export class JobQueue {
  private readonly link: HostLink;
  private queue: Job[] = [];
  private working = false;

  constructor(link: HostLink) {
    this.link = link;
  }

  ask<R extends JobRequest>(
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
  askNewest<R extends JobRequest>(
    request: R,
    key: string,
    resident: Resident | null,
  ): Promise<JobResults[R['type']] | 'superseded'> {
    for (const job of this.queue.filter((waiting) => waiting.key === key)) job.resolve('superseded');
    this.queue = this.queue.filter((waiting) => waiting.key !== key);
    return this.ask(request, { resident, key });
  }

  /** Ends something that lives in a host; its waiting jobs are refused as closed. */
  close(resident: Resident): void {
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
          await this.link.send(resident.reopen(), onProgress, signal);
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
