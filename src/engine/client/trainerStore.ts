import { Checkpoints } from './checkpoints';
import type { Engine } from './engine';
import { EngineError } from './engineError';
import { LossHistory } from './lossHistory';
import { Pace } from './pace';
import { StepRoom } from './stepRoom';
import type { TrainRun } from './trainRun';
import type { TrainerActions, TrainerOptions, TrainerSpeed, TrainerView } from './trainerView';
import type { RunState, Snapshot, SnapshotAsk } from './types';

/** Time and frames, from outside, so that tests can hold them. */
export interface Clock {
  now(): number;
  /** Calls back before the next paint, or soon; gives a function that cancels. */
  frame(callback: () => void): () => void;
  hidden(): boolean;
}

/** Steps of a long way are taken in pieces of about this many ms, so that progress shows and a new wish is heard. */
const PIECE_MS = 120;

/** While playing the curve of the losses is renewed every so many ms. */
const CURVE_MS = 200;

const EMPTY: TrainerView = {
  snapshot: null,
  playing: false,
  busy: false,
  progress: null,
  speed: 'max',
  losses: [],
  canBack: false,
  frozen: null,
  failed: null,
};

/** What a training figure does, without React: steps, plays, goes back, remembers. One request is under way at most. */
export class TrainerStore implements TrainerActions {
  private readonly engine: Pick<Engine, 'openRun'>;
  private readonly clock: Clock;
  private readonly listeners = new Set<() => void>();
  private readonly checkpoints = new Checkpoints();
  private readonly history = new LossHistory();
  private pace = new Pace('max');
  private room = new StepRoom();
  private shown: TrainerView = EMPTY;
  private run: TrainRun | null = null;
  private ask: SnapshotAsk = {};
  private snapshot: Snapshot | null = null;
  /** Number of the present configuration: answers to older ones are dropped. */
  private era = 0;
  private playing = false;
  private target: number | null = null;
  /** Steps on or back that were wished while the present step was still moving. */
  private delta = 0;
  /** Step at which the run stands; differs from what is shown while a long way is under way. */
  private at = 0;
  private wanted: RunState | null = null;
  /** Step at which a state from outside was taken over: from before it, training leads elsewhere. */
  private forkedAt: number | null = null;
  private stale = false;
  private working = false;
  private opening = false;
  private progress: number | null = null;
  private failed: string | null = null;
  private speed: TrainerSpeed = 'max';
  /** A speed was set: a new configuration keeps it. */
  private paced = false;
  private shapeKey = '';
  private piece = 8;
  private curveAt = -Infinity;
  private cancelPaint: (() => void) | null = null;
  private cancelBeat: (() => void) | null = null;

  constructor(engine: Pick<Engine, 'openRun'>, clock: Clock) {
    this.engine = engine;
    this.clock = clock;
  }

  readonly view = (): TrainerView => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens a new run; the old one's picture stays until the new one answers, if the network looks the same. */
  configure(options: TrainerOptions): void {
    this.close();
    const era = this.era;
    const shapeKey = JSON.stringify([options.shape, options.replicas.length]);
    if (shapeKey !== this.shapeKey) this.snapshot = null;
    this.shapeKey = shapeKey;
    if (options.ask) this.ask = options.ask;
    if (options.speed !== undefined && !this.paced) this.setSpeed(options.speed);
    this.failed = null;
    this.opening = true;
    this.changed();
    this.engine.openRun(options, this.ask).then(
      (run) => {
        if (era !== this.era) {
          run.close();
          return;
        }
        this.run = run;
        this.opening = false;
        this.stale = false;
        this.take(run.first);
        if (options.startStep) this.target = options.startStep;
        void this.pump();
      },
      (error: unknown) => {
        if (era === this.era) this.fail(error);
      },
    );
  }

  /** Ends the run; `configure` may follow. */
  close(): void {
    this.era += 1;
    this.run?.close();
    this.run = null;
    this.playing = false;
    this.target = this.wanted = this.progress = null;
    this.delta = 0;
    this.forkedAt = null;
    this.opening = false;
    this.checkpoints.clear();
    this.history.clear();
    this.cancelBeat?.();
    this.cancelPaint?.();
    this.cancelBeat = this.cancelPaint = null;
  }

  readonly step = (n = 1): void => {
    if (!this.snapshot?.frozen) this.move(n);
  };

  readonly back = (n = 1): void => this.move(-n);

  readonly seek = (step: number): void => {
    this.delta = 0;
    this.target = Math.max(0, Math.round(step));
    void this.pump();
  };

  readonly reset = (): void => {
    this.playing = false;
    this.seek(0);
  };

  readonly play = (): void => {
    if (this.playing || this.snapshot?.frozen) return;
    this.playing = true;
    this.pace.begin(this.clock.now());
    this.changed();
    this.beat();
  };

  readonly pause = (): void => {
    if (!this.playing) return;
    this.playing = false;
    this.changed();
  };

  readonly setSpeed = (speed: TrainerSpeed): void => {
    this.speed = speed;
    this.paced = true;
    this.pace.setSpeed(speed);
    this.changed();
  };

  readonly load = (state: RunState): void => {
    this.playing = false;
    this.target = null;
    this.delta = 0;
    this.wanted = state;
    void this.pump();
  };

  readonly setAsk = (ask: SnapshotAsk): void => {
    if (JSON.stringify(ask) === JSON.stringify(this.ask)) return;
    this.ask = ask;
    this.stale = true;
    void this.pump();
  };

  private move(n: number): void {
    this.playing = false;
    if (this.target === null) this.delta += n;
    else this.target = Math.max(0, this.target + n);
    void this.pump();
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
      while (era === this.era && (await this.next(run))) {
        if (this.snapshot?.frozen) {
          this.playing = false;
          this.target = null;
        }
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

  /** One request, the most wanted first; false when nothing is to be done now. */
  private async next(run: TrainRun): Promise<boolean> {
    if (this.wanted) {
      const state = this.wanted;
      this.wanted = null;
      const snapshot = await run.load(state, this.ask);
      if (this.run !== run) return false;
      this.forget(state.step);
      this.forkedAt = state.step;
      this.take(snapshot, run);
      return true;
    }
    const shown = this.snapshot!.step;
    if (this.delta !== 0) {
      this.target = Math.max(0, shown + this.delta);
      this.delta = 0;
    }
    if (this.target !== null && (this.target !== shown || this.at !== shown)) {
      await this.approach(run, this.target);
      return true;
    }
    this.target = this.progress = null;
    if (this.playing && !this.clock.hidden()) {
      const portion = this.pace.due(this.clock.now());
      if (portion.steps > 0) {
        const began = this.clock.now();
        const from = this.at;
        const steps = Math.min(portion.steps, this.room.next());
        const snapshot = await run.train(steps, this.ask);
        if (this.run !== run) return false;
        this.leaveFork();
        this.take(snapshot, run);
        const ms = this.clock.now() - began;
        this.pace.took(portion, snapshot.step - from, ms);
        this.room.took(snapshot.step - from, ms);
        // The next request leaves at once at full speed, or when a new wish has ended the play; else the frame decides.
        return this.speed === 'max' || !this.playing;
      }
    }
    if (this.stale) {
      this.stale = false;
      this.take(await run.train(0, this.ask), run);
      return true;
    }
    return false;
  }

  /** Goes to a step from here, or from the nearest checkpoint before it, until another step is wanted. */
  private async approach(run: TrainRun, target: number): Promise<void> {
    const known = this.checkpoints.before(target) ?? run.first.state;
    if (target < this.at || known.step > this.at) {
      const arrived = known.step === target;
      const snapshot = await run.load(known, arrived ? this.ask : { evaluate: false });
      this.at = known.step;
      if (arrived) this.take(snapshot, run);
      if (arrived) return;
    }
    const from = this.at;
    do {
      const steps = Math.min(this.piece, target - this.at);
      const last = this.at + steps === target;
      const began = this.clock.now();
      const snapshot = await run.train(steps, last ? this.ask : {});
      if (this.run !== run) return;
      this.leaveFork();
      const ms = Math.max(1, this.clock.now() - began);
      this.piece = Math.max(1, Math.min(20_000, Math.round(this.piece * Math.min(3, PIECE_MS / ms))));
      this.at = snapshot.step;
      this.remember(snapshot);
      if (last || snapshot.frozen) {
        // Frozen on the way: the pictures that were wished only for the end are fetched here.
        this.take(last ? snapshot : await run.train(0, this.ask), run);
        return;
      }
      this.progress = (this.at - from) / (target - from);
      this.changed();
    } while (this.target === target);
  }

  /** Training on from before the taken-over state: what followed that state is no longer this run's future. */
  private leaveFork(): void {
    if (this.forkedAt === null || this.at >= this.forkedAt) return;
    this.forget(this.at);
    this.forkedAt = null;
  }

  private forget(after: number): void {
    this.checkpoints.dropAfter(after);
    this.history.dropAfter(after);
  }

  private take(snapshot: Snapshot, run: TrainRun | null = this.run): void {
    if (this.run !== run) return;
    this.remember(snapshot);
    this.at = snapshot.step;
    this.snapshot = snapshot;
    this.changed();
  }

  private remember(snapshot: Snapshot): void {
    this.checkpoints.add(snapshot.state);
    const { step, trainLoss, testLoss } = snapshot;
    if (!Number.isNaN(trainLoss)) this.history.add({ step, train: trainLoss, test: testLoss });
  }

  /** While playing the curve grows a few times a second: drawing it is dear, and the eye sees no more. */
  private lossesUpTo(step: number): TrainerView['losses'] {
    const now = this.clock.now();
    if (this.playing && now - this.curveAt < CURVE_MS) return this.shown.losses;
    this.curveAt = now;
    return this.history.upTo(step);
  }

  private fail(error: unknown): void {
    this.failed = error instanceof EngineError ? error.code : 'internal';
    this.playing = this.opening = false;
    this.target = this.progress = null;
    this.changed();
  }

  /** Tells the listeners before the next paint, once, however often it is called. */
  private changed(): void {
    this.cancelPaint ??= this.clock.frame(() => {
      this.cancelPaint = null;
      const step = this.snapshot?.step ?? 0;
      this.shown = {
        snapshot: this.snapshot,
        playing: this.playing,
        busy: this.opening || this.target !== null || this.delta !== 0 || this.wanted !== null,
        progress: this.progress,
        speed: this.speed,
        losses: this.lossesUpTo(step),
        canBack: step > 0,
        frozen: this.snapshot?.frozen ?? null,
        failed: this.failed,
      };
      for (const listener of this.listeners) listener();
    });
  }
}
