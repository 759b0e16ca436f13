import type { CnnAsk, CnnFrozen, CnnOptions, CnnSetName, CnnSnapshot, CnnState } from './cnnTypes';
import type { TrainerSpeed } from './trainerView';

/** One point of the training curve: a batch, and the mean of the last twenty or so. */
export interface CnnLossPoint {
  readonly step: number;
  readonly loss: number;
  readonly smoothLoss: number;
  readonly smoothAccuracy: number;
}

/** How the network did on a set at the end of an epoch. */
export interface CnnEpochPoint {
  readonly step: number;
  readonly epoch: number;
  readonly sets: Readonly<Partial<Record<CnnSetName, { readonly loss: number; readonly accuracy: number }>>>;
}

/** The best end of an epoch so far, by accuracy on the validation set, then by loss. */
export interface CnnBest {
  readonly step: number;
  readonly epoch: number;
  readonly accuracy: number;
  readonly loss: number;
}

/** What a figure that trains a convolutional network draws; a new object only when something in it changed. */
export interface CnnTrainerView {
  /** Null until the engine has answered for the first time. */
  readonly snapshot: CnnSnapshot | null;
  /** Part of the opening (compiling, sending) that is done, 0..1; null when the network is open. */
  readonly opening: number | null;
  readonly playing: boolean;
  /** A wish is under way (a step, a long seek, the first opening). */
  readonly busy: boolean;
  /** Part of a long seek that is done, 0..1; null when none is under way. */
  readonly progress: number | null;
  readonly speed: TrainerSpeed;
  /** Images learned from per second, lately; null before it is known. */
  readonly imagesPerSecond: number | null;
  /** Seconds to the run's end at that rate; null before it is known. */
  readonly secondsLeft: number | null;
  /** Up to the step that is shown, thinned when long. */
  readonly losses: readonly CnnLossPoint[];
  /** Ends of epochs up to the step that is shown. */
  readonly curve: readonly CnnEpochPoint[];
  readonly best: CnnBest | null;
  readonly canBack: boolean;
  /** The run's last step is shown. */
  readonly done: boolean;
  readonly frozen: CnnFrozen | null;
  /** Code of the error that stopped the engine for this figure, and what it said; null normally. */
  readonly failed: { readonly code: string; readonly data: Readonly<Record<string, string | number>> } | null;
}

/** The actions; they keep their identity for the life of the figure. */
export interface CnnTrainerActions {
  /** One step on, or n. */
  step(n?: number): void;
  /** One step back, or n; not before step 0. */
  back(n?: number): void;
  /** Trains to the end of the run, a snapshot every 50 to 120 ms. */
  play(): void;
  pause(): void;
  /** Back to step 0 of the same run: the very same numbers. */
  reset(): void;
  setSpeed(speed: TrainerSpeed): void;
  /** Goes to a step, forward or back, through the numbers that training passes there. */
  seek(step: number): void;
  /** Goes to the best end of an epoch. */
  seekBest(): void;
  /** Stops a seek or a play where it is. */
  cancel(): void;
  /** Takes over a state, for instance one that was kept from another visit. */
  load(state: CnnState): void;
  /** Changes what snapshots bring (maps, evaluations) and fetches it for the present step. */
  setAsk(ask: CnnAsk): void;
}

export type CnnTrainer = CnnTrainerView & CnnTrainerActions;

/** What a figure asks for; a change of anything but `ask`, `speed` and `startStep` opens a new run. */
export interface CnnTrainerOptions extends CnnOptions {
  readonly ask?: CnnAsk;
  /** Sets that are evaluated at the end of each epoch; validation when there is one. */
  readonly curve?: readonly CnnSetName[];
  /** No more than so many images of each of them; 200 when left out. */
  readonly curveImages?: number;
  /** Step at which to begin, from a link; retrained from the seed. */
  readonly startStep?: number;
  readonly speed?: TrainerSpeed;
}
