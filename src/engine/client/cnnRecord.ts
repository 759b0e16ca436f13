import { Checkpoints } from './checkpoints';
import type { CnnBest, CnnEpochPoint, CnnLossPoint } from './cnnTrainerView';
import type { CnnEvaluation, CnnSnapshot, CnnState } from './cnnTypes';
import { LossHistory } from './lossHistory';

/** What a run has passed: states by step, batch losses, ends of epochs, and the best of these. */
export class CnnRecord {
  readonly checkpoints = new Checkpoints();
  private readonly losses = new LossHistory<CnnLossPoint>();
  private epochs: CnnEpochPoint[] = [];
  private best: (CnnBest & { readonly state: CnnState }) | null = null;

  /** Keeps a snapshot's state and its losses. */
  add({ step, state, loss, smoothLoss, smoothAccuracy }: CnnSnapshot): void {
    this.checkpoints.add(state);
    if (loss === null || smoothLoss === null || smoothAccuracy === null) return;
    this.losses.add({ step, loss, smoothLoss, smoothAccuracy });
  }

  /** Whether the end of an epoch at a step was evaluated. */
  knows(step: number): boolean {
    return this.epochs.some((point) => point.step === step);
  }

  /** Keeps how the network did at the end of an epoch; the best on the validation set is kept with its state. */
  addEpoch({ step, epoch, state }: CnnSnapshot, evaluations: readonly CnnEvaluation[]): void {
    const sets = Object.fromEntries(
      evaluations.map(({ set, loss, accuracy }) => [set, { loss, accuracy }]),
    ) as CnnEpochPoint['sets'];
    this.epochs = [...this.epochs.filter((point) => point.step !== step), { step, epoch, sets }];
    this.epochs.sort((a, b) => a.step - b.step);
    const now = sets.validation;
    const { best } = this;
    if (!now || step === 0) return;
    const isBetter =
      !best || now.accuracy > best.accuracy || (now.accuracy === best.accuracy && now.loss < best.loss);
    if (isBetter) this.best = { step, epoch, ...now, state };
  }

  lossesUpTo(step: number): readonly CnnLossPoint[] {
    return this.losses.upTo(step);
  }

  epochsUpTo(step: number): readonly CnnEpochPoint[] {
    return this.epochs.filter((point) => point.step <= step);
  }

  /** The best end of an epoch that the run has passed. */
  get bestEpoch(): CnnBest | null {
    if (!this.best) return null;
    const { step, epoch, accuracy, loss } = this.best;
    return { step, epoch, accuracy, loss };
  }

  get bestState(): CnnState | null {
    return this.best?.state ?? null;
  }

  clear(): void {
    this.checkpoints.clear();
    this.losses.clear();
    this.epochs = [];
    this.best = null;
  }

  /** Forgets what lies beyond a step: it belongs to another course of the run. */
  dropAfter(step: number): void {
    this.checkpoints.dropAfter(step);
    this.losses.dropAfter(step);
    this.epochs = this.epochs.filter((point) => point.step <= step);
    if (this.best && this.best.step > step) this.best = null;
  }
}
