import { CnnRate } from './cnnRate';
import { CnnRecord } from './cnnRecord';
import type { CnnTrainerActions, CnnTrainerOptions, CnnTrainerView } from './cnnTrainerView';
import type { CnnAsk, CnnCall, CnnRun, CnnSetName, CnnSnapshot, CnnState } from './cnnTypes';
import type { Engine } from './engine';
import { EngineError } from './engineError';
import { identityKey } from './fingerprint';
import { Pace } from './pace';
import type { Clock } from './trainerStore';
import type { TrainerSpeed } from './trainerView';

/** Steps of a long way are taken in pieces of about this many ms, so that progress shows. */
const PIECE_MS = 150;
const CURVE_IMAGES = 200;

const EMPTY: CnnTrainerView = {
  snapshot: null,
  opening: null,
  playing: false,
  busy: false,
  progress: null,
  speed: 'max',
  imagesPerSecond: null,
  secondsLeft: null,
  losses: [],
  curve: [],
  best: null,
  canBack: false,
  done: false,
  frozen: null,
  failed: null,
};

/**
 * What a figure that trains a convolutional network does, without React: opens, steps, plays, goes back, evaluates the
 * ends of epochs. One request is under way at most; every one can be cancelled.
 */
export class CnnTrainerStore implements CnnTrainerActions {
  private readonly engine: Pick<Engine, 'openCnn'>;
  private readonly clock: Clock;
  private readonly listeners = new Set<() => void>();
  private readonly record = new CnnRecord();
  private rate = new CnnRate();
  private pace = new Pace('max');
  private shown: CnnTrainerView = EMPTY;
  private run: CnnRun | null = null;
  private ask: CnnAsk = {};
  private curve: CnnAsk = {};
  private snapshot: CnnSnapshot | null = null;
  /** Number of the present configuration: answers to older ones are dropped. */
  private era = 0;
  private playing = false;
  private target: number | null = null;
  /** Where the present long way began. */
  private from = 0;
  /** Step at which the run stands; differs from what is shown while a long way is under way. */
  private at = 0;
  private wanted: CnnState | null = null;
  /** Step at which a state from outside was taken over: from before it, training leads elsewhere. */
  private forkedAt: number | null = null;
  private stale = false;
  private working = false;
  private opening: number | null = null;
  private failed: CnnTrainerView['failed'] = null;
  private speed: TrainerSpeed = 'max';
  private piece = 2;
  private shapeKey = '';
  private control = new AbortController();
  private cancelPaint: (() => void) | null = null;
  private cancelBeat: (() => void) | null = null;

  constructor(engine: Pick<Engine, 'openCnn'>, clock: Clock) {
    this.engine = engine;
    this.clock = clock;
  }

  readonly view = (): CnnTrainerView => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens a new run; the old one's picture stays until the new one answers, if the network looks the same. */
  configure(options: CnnTrainerOptions): void {
    const { ask, curve, curveImages, startStep, speed, ...own } = options;
    this.close();
    const shapeKey = JSON.stringify(own.shape);
    if (shapeKey !== this.shapeKey) this.snapshot = null;
    this.shapeKey = shapeKey;
    const { era } = this;
    const sets: readonly CnnSetName[] = curve ?? (own.validation ? ['validation'] : []);
    this.curve = { evaluate: sets, most: curveImages ?? CURVE_IMAGES };
    if (ask) this.ask = ask;
    if (speed !== undefined) this.setSpeed(speed);
    this.failed = null;
    this.opening = 0;
    this.rate = new CnnRate();
    this.control = new AbortController();
    this.changed();
    const call: CnnCall = {
      signal: this.control.signal,
      onProgress: ({ done, total }) => {
        if (era !== this.era || total === 0) return;
        this.opening = done / total;
        this.changed();
      },
    };
    this.engine.openCnn(own, this.ask, call).then(
      (run) => {
        if (era !== this.era) {
          run.close();
          return;
        }
        this.run = run;
        this.opening = null;
        this.stale = false;
        this.take(run.first);
        if (startStep) this.seek(startStep);
        else void this.pump();
      },
      (error: unknown) => {
        if (era === this.era) this.fail(error);
      },
    );
  }

  /** Ends the run; `configure` may follow. */
  close(): void {
    this.era += 1;
    this.control.abort();
    this.run?.close();
    this.run = null;
    this.playing = false;
    this.target = this.wanted = this.opening = this.forkedAt = null;
    this.record.clear();
    this.cancelBeat?.();
    this.cancelPaint?.();
    this.cancelBeat = this.cancelPaint = null;
  }

  readonly step = (n = 1): void => {
    if (!this.snapshot?.frozen) this.move(n);
  };

  readonly back = (n = 1): void => this.move(-n);

  readonly seek = (step: number): void => {
    const steps = this.snapshot?.steps ?? Infinity;
    this.playing = false;
    this.target = Math.min(steps, Math.max(0, Math.round(step)));
    this.from = this.at;
    void this.pump();
  };

  readonly seekBest = (): void => {
    const state = this.record.bestState;
    if (!state) return;
    // It may have been thinned out.
    this.record.checkpoints.add(state);
    this.seek(state.step);
  };

  readonly reset = (): void => this.seek(0);

  readonly play = (): void => {
    if (this.playing || this.snapshot?.frozen) return;
    this.playing = true;
    this.target = null;
    this.pace.begin(this.clock.now());
    this.changed();
    this.beat();
  };

  readonly pause = (): void => {
    if (!this.playing) return;
    this.playing = false;
    this.changed();
  };

  readonly cancel = (): void => {
    this.playing = false;
    this.target = null;
    this.control.abort();
    void this.pump();
  };

  readonly setSpeed = (speed: TrainerSpeed): void => {
    this.speed = speed;
    this.pace.setSpeed(speed);
    this.changed();
  };

  readonly load = (state: CnnState): void => {
    this.playing = false;
    this.target = null;
    this.wanted = state;
    void this.pump();
  };

  readonly setAsk = (ask: CnnAsk): void => {
    if (identityKey(ask) === identityKey(this.ask)) return;
    this.ask = ask;
    this.stale = true;
    void this.pump();
  };

  private move(n: number): void {
    this.seek((this.target ?? this.snapshot?.step ?? 0) + n);
  }

  /** Waits for the next frame while playing; a hidden page has none, so it rests. */
  private beat(): void {
    if (!this.playing || this.cancelBeat) return;
    this.cancelBeat = this.clock.frame(() => {
      this.cancelBeat = null;
      if (!this.playing) return;
      if (this.clock.hidden()) this.pace.begin(this.clock.now());
      else void this.pump();
      if (!this.working) this.beat();
    });
  }

  /** Does what is wished, one request after the other, until nothing is left. */
  private async pump(): Promise<void> {
    this.changed();
    const { run, era } = this;
    if (this.working || !run) return;
    this.working = true;
    try {
      while (era === this.era && (await this.tryNext(run))) {
        if (this.snapshot?.frozen || this.snapshot?.step === this.snapshot?.steps) this.playing = false;
        this.changed();
      }
    } catch (error) {
      if (era === this.era) this.fail(error);
    } finally {
      this.working = false;
    }
    if (era !== this.era) {
      void this.pump();
      return;
    }
    this.changed();
    this.beat();
  }

  /** A request that was cancelled leaves the run at its last snapshot; what is wished next goes on from there. */
  private async tryNext(run: CnnRun): Promise<boolean> {
    try {
      return await this.next(run);
    } catch (error) {
      if (this.run === run && error instanceof EngineError && error.code === 'aborted') return true;
      throw error;
    }
  }

  /** One request, the most wanted first; false when nothing is to be done now. */
  private async next(run: CnnRun): Promise<boolean> {
    this.control = new AbortController();
    const how: CnnCall = { signal: this.control.signal };
    if (this.wanted) {
      const state = this.wanted;
      this.wanted = null;
      const snapshot = await run.load(state, this.ask, how);
      if (this.run !== run) return false;
      this.record.dropAfter(state.step);
      this.forkedAt = state.step;
      this.take(snapshot);
      return true;
    }
    const isMoving = this.target !== null || this.playing;
    if (isMoving && (await this.evaluate(run, how))) return true;
    if (this.target !== null) {
      if (this.target !== this.at || this.snapshot?.step !== this.at)
        return this.approach(run, this.target, how);
      this.target = null;
    }
    if (this.playing && !this.clock.hidden()) {
      const portion = this.pace.due(this.clock.now());
      const steps = Math.min(portion.steps, this.toEpochEnd());
      if (steps > 0) {
        const [began, from] = [this.clock.now(), this.at];
        const snapshot = await run.train(steps, { ...this.ask, within: portion.within }, how);
        if (this.run !== run) return false;
        const ms = this.clock.now() - began;
        this.leaveFork(from);
        this.learned(snapshot, ms);
        this.take(snapshot);
        // The end of an epoch is no sign of a slow machine.
        const taken = snapshot.step - from;
        this.pace.took({ ...portion, steps }, taken, ms);
        await this.evaluate(run, how);
        return this.speed === 'max' || !this.playing;
      }
    }
    // After a long way that was cancelled the picture is behind the run.
    if (this.stale || this.at !== this.snapshot?.step) {
      this.stale = false;
      const snapshot = await run.train(0, this.ask, how);
      if (this.run === run) this.take(snapshot);
      return true;
    }
    return false;
  }

  /** At the end of an epoch that is not known yet: how the network does. */
  private async evaluate(run: CnnRun, how: CnnCall): Promise<boolean> {
    const { perEpoch } = run.first;
    const isDue = this.at % perEpoch === 0 && !this.record.knows(this.at) && !this.snapshot?.frozen;
    if (!isDue || !this.curve.evaluate?.length) return false;
    const began = this.clock.now();
    const snapshot = await run.train(0, this.curve, how);
    if (this.run !== run) return false;
    this.rate.evaluated(this.clock.now() - began);
    this.record.addEpoch(snapshot, snapshot.evaluations);
    return true;
  }

  private toEpochEnd(): number {
    const { perEpoch, steps } = this.run!.first;
    return Math.min(perEpoch - (this.at % perEpoch), steps - this.at);
  }

  /** One piece of the way to a step from here, or from the nearest checkpoint before it. */
  private async approach(run: CnnRun, target: number, how: CnnCall): Promise<boolean> {
    const known = this.record.checkpoints.before(target) ?? run.first.state;
    const isKnown = known.step === target;
    if (target <= this.at || known.step > this.at) {
      const snapshot = await run.load(known, isKnown ? this.ask : {}, how);
      if (this.run !== run) return false;
      this.at = this.from = known.step;
      if (isKnown) this.take(snapshot);
      return true;
    }
    const from = this.at;
    const steps = Math.min(this.piece, target - from, this.toEpochEnd());
    const isLast = from + steps === target;
    const began = this.clock.now();
    const snapshot = await run.train(steps, isLast ? this.ask : {}, how);
    if (this.run !== run) return false;
    const ms = Math.max(1, this.clock.now() - began);
    this.piece = Math.max(1, Math.min(1000, Math.round(steps * Math.min(3, PIECE_MS / ms))));
    this.leaveFork(from);
    this.learned(snapshot, ms);
    if (isLast) {
      this.take(snapshot);
      return true;
    }
    this.record.add(snapshot);
    this.at = snapshot.step;
    if (snapshot.frozen) {
      this.target = null;
      this.take(await run.train(0, this.ask, how));
    }
    return true;
  }

  /** Training on from before the taken-over state: what followed that state is no longer this run's future. */
  private leaveFork(from: number): void {
    if (this.forkedAt === null || from >= this.forkedAt) return;
    this.record.dropAfter(from);
    this.forkedAt = null;
  }

  private learned(snapshot: CnnSnapshot, ms: number): void {
    const images = (snapshot.trained.steps * snapshot.images) / Math.max(1, snapshot.step);
    this.rate.learned(images, ms);
  }

  private take(snapshot: CnnSnapshot): void {
    this.record.add(snapshot);
    this.at = snapshot.step;
    this.snapshot = snapshot;
    this.changed();
  }

  private fail(error: unknown): void {
    const known = error instanceof EngineError ? error : null;
    this.failed = { code: known?.code ?? 'internal', data: known?.data ?? {} };
    this.playing = false;
    this.target = this.opening = null;
    this.changed();
  }

  /** Tells the listeners before the next paint, once, however often it is called. */
  private changed(): void {
    this.cancelPaint ??= this.clock.frame(() => {
      this.cancelPaint = null;
      const { snapshot, target, at, from } = this;
      const step = snapshot?.step ?? 0;
      const isLong = target !== null && Math.abs(target - from) > 1 && target > at;
      this.shown = {
        snapshot,
        opening: this.opening,
        playing: this.playing,
        busy: this.opening !== null || target !== null || this.wanted !== null,
        progress: isLong ? (at - from) / (target - from) : null,
        speed: this.speed,
        imagesPerSecond: this.rate.imagesPerSecond,
        secondsLeft: snapshot && this.rate.secondsLeft(snapshot),
        losses: this.record.lossesUpTo(step),
        curve: this.record.epochsUpTo(step),
        best: this.record.bestEpoch,
        canBack: step > 0,
        done: snapshot !== null && step === snapshot.steps,
        frozen: snapshot?.frozen ?? null,
        failed: this.failed,
      };
      for (const listener of this.listeners) listener();
    });
  }
}
