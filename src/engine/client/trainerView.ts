import type { Frozen, RunOptions, RunState, Snapshot, SnapshotAsk } from './types';

/** One point of the loss curve. */
export interface LossPoint {
  readonly step: number;
  readonly train: number;
  readonly test: number | null;
}

/** How fast a playing trainer goes: steps per second, or as many as the machine can while the page paints. */
export type TrainerSpeed = number | 'max';

/** What a training figure draws; a new object only when something in it changed. */
export interface TrainerView {
  /** Null until the engine has answered for the first time. */
  readonly snapshot: Snapshot | null;
  readonly playing: boolean;
  /** A wish is under way (a step, a long seek, the first opening). */
  readonly busy: boolean;
  /** Part of a long seek that is done, 0..1; null when none is under way. */
  readonly progress: number | null;
  readonly speed: TrainerSpeed;
  /** Evenly thinned when long; always holds the first and the last point. */
  readonly losses: readonly LossPoint[];
  readonly canBack: boolean;
  readonly frozen: Frozen | null;
  /** Code of the error that stopped the engine for this figure; null normally. */
  readonly failed: string | null;
}

/** The actions of a training figure; they keep their identity for the life of the figure. */
export interface TrainerActions {
  /** One step on, or n. */
  step(n?: number): void;
  /** One step back, or n; not before step 0. */
  back(n?: number): void;
  play(): void;
  pause(): void;
  /** Back to step 0 of the same run: the very same numbers. */
  reset(): void;
  setSpeed(speed: TrainerSpeed): void;
  /** Goes to a step, forward or back, and gets the numbers that training passes there. */
  seek(step: number): void;
  /** Takes over a state, for instance one that another figure of the same run holds. */
  load(state: RunState): void;
  /** Changes what snapshots bring (fields, gradients) and fetches it for the present step. */
  setAsk(ask: SnapshotAsk): void;
}

export type Trainer = TrainerView & TrainerActions;

/** What a training figure asks for; a change of anything but `ask` opens a new run. */
export interface TrainerOptions extends RunOptions {
  readonly ask?: SnapshotAsk;
  /** Step at which to begin, from a link; retrained from the seed. */
  readonly startStep?: number;
  /** Speed at the very start; later ones are set by `setSpeed`. */
  readonly speed?: TrainerSpeed;
}
