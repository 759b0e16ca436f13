import type { Activations, Field, FieldAsk, GradientReport, RunState, Snapshot, SnapshotAsk } from './types';

/** One training run, from the page. Every method throws EngineError; after `close` it is of code 'closed'. */
export interface TrainRun {
  readonly id: string;
  /** Units of all layers, hidden first. */
  readonly units: number;
  /** The snapshot with which the run was opened. */
  readonly first: Snapshot;
  /**
   * Trains some steps and brings one snapshot back; 0 steps only looks.
   * Aborting stops between slices: the run stands where it stood at its last snapshot.
   */
  train(steps: number, ask?: SnapshotAsk, signal?: AbortSignal): Promise<Snapshot>;
  /** Puts the run into a state that an earlier snapshot held. */
  load(state: RunState, ask?: SnapshotAsk, signal?: AbortSignal): Promise<Snapshot>;
  /** Outputs of every unit of the first replica for [points, inputs]. */
  forward(x: Float32Array): Promise<Activations>;
  gradients(of: 'train' | { readonly case: number }): Promise<GradientReport>;
  /** Outputs over the plane at the run's present state; 'superseded' when a newer wish of this run overtook it. */
  field(asks: readonly FieldAsk[]): Promise<readonly Field[] | 'superseded'>;
  close(): void;
}
