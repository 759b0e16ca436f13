import { EngineError } from '../../../engine/client/engineError';
import {
  convolutions,
  looks,
  methods,
  seeds,
  sizes,
  type Method,
  type PerClass,
  type TargetId,
} from '../derive/plan';
import { noEnds, noRuns, type Ends, type MethodRuns } from '../derive/outcome';
import { sourceFeatures } from './features';
import { loadSource, SourceError, type SourceFault } from './loadSource';
import { frozenStops, openMethod, type MethodRun, type Stop } from './methodRun';
import { targetSets, type TargetSets } from './targetSets';

/** What is compared: a change of anything shows other runs. */
export interface ComparisonConfig {
  readonly target: TargetId;
  readonly perClass: PerClass;
  readonly locked: number;
}

export interface ComparisonView {
  readonly runs: MethodRuns;
  readonly ends: Ends;
  /** What is being done; null while nothing is. */
  readonly phase: 'loading' | 'drawing' | 'training' | null;
  /** Which job is under way. */
  readonly job: 'compare' | 'patient' | null;
  /** Part of the job that is done, 0..1. */
  readonly progress: number;
  /** Index of the seed that is trained, or was last. */
  readonly seed: number;
  /** Parameters at each look of that seed, of the networks that move. */
  readonly params: Readonly<Partial<Record<Method, readonly Float32Array[]>>>;
  readonly failed: SourceFault | 'engine' | null;
}

const EMPTY: ComparisonView = {
  runs: noRuns,
  ends: noEnds,
  phase: null,
  job: null,
  progress: 0,
  seed: 0,
  params: {},
  failed: null,
};

/** What this visit has trained: it survives a walk through the chapter. */
const kept = new Map<string, readonly Stop[]>();
const features = new Map<string, { readonly train: Float32Array; readonly test: Float32Array }>();

const keyOf = ({ target, perClass, locked }: ComparisonConfig, method: Method, seed: number): string =>
  [target, perClass, method === 'tuned' ? `tuned${locked}` : method, seed].join('/');

/** Runs the methods side by side, seed by seed; one job at a time, each can be stopped and goes on where it stood. */
export class Comparison {
  private config: ComparisonConfig | null = null;
  private shown: ComparisonView = EMPTY;
  private readonly listeners = new Set<() => void>();
  private control: AbortController | null = null;
  private readonly open = new Map<string, MethodRun>();

  readonly view = (): ComparisonView => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Shows what is known of a configuration; stops the job of another one. */
  configure(config: ComparisonConfig): void {
    this.stop();
    this.closeRuns();
    this.config = config;
    this.put({ ...EMPTY, seed: this.furthest(config) });
    this.collect();
  }

  /** Trains all seeds of the three methods, or of the patient one. */
  play = (job: 'compare' | 'patient' = 'compare'): void => void this.work(job, Infinity);

  /** Trains to the next look. */
  step = (): void => void this.work('compare', 1);

  stop = (): void => {
    this.control?.abort();
    this.control = null;
    this.put({ phase: null, job: null });
  };

  /** Forgets the runs of this configuration. */
  reset = (): void => {
    this.stop();
    this.closeRuns();
    const { config } = this;
    if (!config) return;
    for (const method of methods) for (const seed of seeds) kept.delete(keyOf(config, method, seed));
    this.put(EMPTY);
    this.collect();
  };

  /** The figure is gone. */
  close(): void {
    this.stop();
    this.closeRuns();
  }

  /** Methods that a job trains. */
  private methodsOf(job: 'compare' | 'patient', { locked }: ComparisonConfig): readonly Method[] {
    if (job === 'patient') return ['patient'];
    return locked === convolutions ? ['scratch'] : ['tuned', 'scratch'];
  }

  isDone(job: 'compare' | 'patient'): boolean {
    const { config } = this;
    if (!config) return false;
    const wanted =
      job === 'compare' ? [...this.methodsOf(job, config), 'frozen' as const] : ['patient' as const];
    return seeds.every((seed) => wanted.every((method) => this.stops(method, seed).length === looks));
  }

  private stops(method: Method, seed: number, config = this.config!): readonly Stop[] {
    return kept.get(keyOf(config, method, seed)) ?? [];
  }

  private furthest(config: ComparisonConfig): number {
    const begun = seeds.map((seed) =>
      methods.some((m) => m !== 'frozen' && this.stops(m, seed, config).length > 0),
    );
    return Math.max(0, begun.lastIndexOf(true));
  }

  private async work(job: 'compare' | 'patient', most: number): Promise<void> {
    const { config } = this;
    if (!config || this.control) return;
    const control = new AbortController();
    this.control = control;
    const { signal } = control;
    const again = this.shown.failed !== null;
    this.put({ phase: 'loading', job, failed: null, progress: this.partDone(job, config, 0) });
    try {
      const source = await loadSource(again);
      let left = most;
      for (const [at, seed] of seeds.entries()) {
        if (signal.aborted || left <= 0) return;
        const wanted = this.methodsOf(job, config);
        const isDone = [...wanted, ...(job === 'compare' ? (['frozen'] as const) : [])].every(
          (method) => this.stops(method, seed).length === looks,
        );
        if (isDone) continue;
        this.put({ phase: 'drawing', seed: at });
        const sets = await targetSets(config.target, seed, () => undefined);
        signal.throwIfAborted();
        this.put({ phase: 'training' });
        if (job === 'compare') await this.freeze(config, source, sets, seed, signal);
        left -= await this.seedRuns(job, config, source, sets, seed, left, signal);
      }
    } catch (error) {
      if (signal.aborted || (error instanceof EngineError && error.code === 'aborted')) return;
      this.put({ failed: error instanceof SourceError ? error.fault : 'engine' });
    } finally {
      if (this.control === control) {
        this.control = null;
        this.put({ phase: null, job: null });
      }
    }
  }

  /** All numbers of images at once: features are computed once, the head is trained in a blink. */
  private async freeze(
    config: ComparisonConfig,
    source: Float32Array,
    sets: TargetSets,
    seed: number,
    signal: AbortSignal,
  ): Promise<void> {
    const key = `${config.target}/${seed}`;
    let own = features.get(key);
    if (!own) {
      const train = await sourceFeatures(source, sets.train, { signal });
      own = { train, test: await sourceFeatures(source, sets.test, { signal }) };
      features.set(key, own);
    }
    for (const perClass of sizes) {
      const at = keyOf({ ...config, perClass }, 'frozen', seed);
      if (kept.has(at)) continue;
      kept.set(at, frozenStops(source, sets, own, perClass, seed));
      // A pause between two trainings lets the page answer the hand.
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
    this.collect();
  }

  /** Trains the methods of a seed in turns, look by look; gives the number of looks that were gone through. */
  private async seedRuns(
    job: 'compare' | 'patient',
    config: ComparisonConfig,
    source: Float32Array,
    sets: TargetSets,
    seed: number,
    most: number,
    signal: AbortSignal,
  ): Promise<number> {
    const wanted = this.methodsOf(job, config);
    let done = 0;
    for (let look = 1; look <= looks && done < most; look += 1) {
      let worked = false;
      for (const method of wanted) {
        const key = keyOf(config, method, seed);
        if (this.stops(method, seed).length >= look) continue;
        worked = true;
        let run = this.open.get(key);
        if (!run) {
          // A run that was closed begins again, and passes the very same numbers.
          kept.delete(key);
          run = await openMethod({ method, ...config, seed }, source, sets, signal);
          this.open.set(key, run);
        }
        while (this.stops(method, seed).length < look) {
          const stop = await run.next(signal, (share) =>
            this.put({ progress: this.partDone(job, config, share) }),
          );
          kept.set(key, [...this.stops(method, seed), stop]);
        }
        if (look === looks) {
          run.close();
          this.open.delete(key);
        }
        this.collect();
        this.put({ progress: this.partDone(job, config, 0) });
      }
      if (worked) done += 1;
    }
    return done;
  }

  /** Part of a job that is done; the look under way counts by its share. */
  private partDone(job: 'compare' | 'patient', config: ComparisonConfig, share: number): number {
    const wanted = this.methodsOf(job, config);
    const done = seeds.reduce(
      (sum, seed) => sum + wanted.reduce((all, method) => all + this.stops(method, seed, config).length, 0),
      0,
    );
    return Math.min(1, (done + share) / (seeds.length * wanted.length * looks));
  }

  private closeRuns(): void {
    for (const run of this.open.values()) run.close();
    this.open.clear();
  }

  /** Brings what is kept into view. */
  private collect(): void {
    const { config } = this;
    if (!config) return;
    const runs = Object.fromEntries(
      methods.map((method) => {
        // With everything locked there is nothing between frozen and fine-tuned.
        const same = method === 'tuned' && config.locked === convolutions;
        return [method, seeds.map((seed) => this.stops(same ? 'frozen' : method, seed))];
      }),
    ) as unknown as MethodRuns;
    const ends = Object.fromEntries(
      methods.map((method) => [
        method,
        Object.fromEntries(
          sizes.map((perClass) => {
            const same = method === 'tuned' && config.locked === convolutions;
            const at = { ...config, perClass };
            return [
              perClass,
              seeds.flatMap((seed) => {
                const stops = this.stops(same ? 'frozen' : method, seed, at);
                return stops.length === looks ? [stops[looks - 1]!.accuracy] : [];
              }),
            ];
          }),
        ),
      ]),
    ) as unknown as Ends;
    const seed = this.control ? this.shown.seed : this.furthest(config);
    const params = Object.fromEntries(
      methods.map((method) => [method, this.stops(method, seeds[seed]!).map((stop) => stop.params)]),
    );
    this.put({ runs, ends, seed, params });
  }

  private put(change: Partial<ComparisonView>): void {
    this.shown = { ...this.shown, ...change };
    for (const listener of this.listeners) listener();
  }
}
