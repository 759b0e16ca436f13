import type { EngineForce, FromHost, Host, JobRequest } from '../protocol';
import { EngineError } from './engineError';
import type { ModelProgress } from './models';
import type { EngineReason, EngineStatus } from './types';

/** How a host can be had; replaced in tests. */
export interface HostSources {
  worker(): Host;
  inline(): Promise<Host>;
  /** Whether the page itself can have WebGL 2. */
  pageHasWebgl(): boolean;
  readonly force: EngineForce;
}

interface Flight {
  readonly job: number;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: EngineError) => void;
  readonly onProgress: ((progress: ModelProgress) => void) | undefined;
}

/** A worker that does not say a word for so long, although asked, is given up. */
const PING_MS = 5000;
const MISSED_PINGS = 6;
const FIRST_WORD_MS = 20_000;
const WORKER_DEATHS = 3;

const STARTING: EngineStatus = { phase: 'starting', backend: null, gpu: '', where: null };

/**
 * Keeps one host alive: a worker first, the page when no worker can do it; starts another when one dies.
 * `generation` counts how often everything that lived in a host was lost.
 */
export class HostLink {
  status: EngineStatus = STARTING;
  generation = 0;
  private readonly sources: HostSources;
  private readonly onStatus: () => void;
  private host: Host | null = null;
  private flight: Flight | null = null;
  private jobs = 0;
  private deaths = 0;
  private wasReady = false;
  private pageReason: EngineReason | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;
  private firstWord: ReturnType<typeof setTimeout> | undefined;
  private missed = 0;
  private waiting: { resolve: () => void; reject: (error: EngineError) => void }[] = [];

  constructor(sources: HostSources, onStatus: () => void) {
    this.sources = sources;
    this.onStatus = onStatus;
  }

  start(): void {
    if (this.host || this.pageReason) return;
    if (this.sources.force.host === 'page') {
      this.startInline('forced');
      return;
    }
    try {
      const host = this.sources.worker();
      this.firstWord = setTimeout(() => this.dead(host), FIRST_WORD_MS);
      this.attach(host);
    } catch {
      this.startInline('worker-blocked');
    }
  }

  /** Resolves when the host can work; throws when none can be had. */
  ready(): Promise<void> {
    this.start();
    if (this.status.phase === 'ready') return Promise.resolve();
    if (this.status.phase === 'failed') return Promise.reject(new EngineError('internal'));
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  /** Sends one job; there is never more than one under way. */
  send(
    request: JobRequest,
    onProgress?: (progress: ModelProgress) => void,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const { host } = this;
    if (!host) return Promise.reject(new EngineError('worker-died'));
    const job = (this.jobs += 1);
    const abort = (): void => host.post({ type: 'abort', job });
    return new Promise<unknown>((resolve, reject) => {
      this.flight = { job, resolve, reject, onProgress };
      this.missed = 0;
      this.timer = setInterval(() => this.ping(host), PING_MS);
      signal?.addEventListener('abort', abort);
      host.post({ type: 'job', job, request });
    }).finally(() => {
      clearInterval(this.timer);
      signal?.removeEventListener('abort', abort);
      this.flight = null;
    });
  }

  debug(what: 'loseContext' | 'die'): void {
    this.host?.post({ type: 'debug', what });
  }

  private attach(host: Host): void {
    this.host = host;
    host.onMessage((message) => {
      if (this.host === host) this.receive(host, message);
    });
    host.onDeath(() => this.dead(host));
    host.post({ type: 'start', force: this.sources.force, pageHasWebgl: this.sources.pageHasWebgl() });
  }

  private startInline(reason: EngineReason): void {
    this.pageReason = reason;
    this.host = null;
    this.sources.inline().then(
      (host) => this.attach(host),
      () => this.setStatus({ ...STARTING, phase: 'failed' }),
    );
  }

  private receive(host: Host, message: FromHost): void {
    this.missed = 0;
    clearTimeout(this.firstWord);
    switch (message.type) {
      case 'pong':
        break;
      case 'status':
        if (message.status.phase === 'lost') this.generation += 1;
        this.setStatus(message.status);
        break;
      case 'unfit':
        host.terminate();
        this.startInline(message.reason);
        break;
      case 'progress':
        if (this.flight?.job === message.job) this.flight.onProgress?.(message.progress);
        break;
      case 'done':
        if (this.flight?.job === message.job) this.flight.resolve(message.result);
        break;
      case 'failed':
        if (this.flight?.job === message.job) {
          this.flight.reject(new EngineError(message.code, message.data));
        }
    }
  }

  private setStatus(status: EngineStatus): void {
    const { pageReason } = this;
    const fallback = status.where === 'page' && pageReason && !status.reason;
    this.status = {
      ...status,
      ...(this.wasReady && status.phase === 'starting' && { phase: 'recovering' as const }),
      ...(fallback && { reason: pageReason }),
    };
    const waiting = this.waiting;
    if (status.phase === 'ready' || status.phase === 'failed') this.waiting = [];
    if (status.phase === 'ready') {
      this.wasReady = true;
      for (const { resolve } of waiting) resolve();
    }
    if (status.phase === 'failed') for (const { reject } of waiting) reject(new EngineError('internal'));
    this.onStatus();
  }

  private ping(host: Host): void {
    this.missed += 1;
    if (this.missed > MISSED_PINGS && host.where === 'worker') this.dead(host);
    else host.post({ type: 'ping' });
  }

  private dead(host: Host): void {
    if (this.host !== host) return;
    clearTimeout(this.firstWord);
    host.terminate();
    this.host = null;
    this.deaths += 1;
    this.generation += 1;
    this.setStatus({ ...this.status, phase: this.wasReady ? 'lost' : 'starting' });
    if (this.wasReady && this.deaths < WORKER_DEATHS) this.start();
    else this.startInline('worker-blocked');
    this.flight?.reject(new EngineError('worker-died'));
  }
}
