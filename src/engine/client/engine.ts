import type { EngineForce, EngineMemory } from '../protocol';
import type { CnnAsk, CnnCall, CnnOptions, CnnRun } from './cnnTypes';
import type { ModelHandle, ModelKind, ModelKinds } from './models';
import type { TrainRun } from './trainRun';
import type { EngineStatus, Field, FieldRequest, RunOptions, SnapshotAsk } from './types';

/** The engine as a figure sees it. */
export interface Engine {
  /** Present status; the object changes only when something in it does. */
  status(): EngineStatus;
  subscribe(listener: () => void): () => void;
  /** Starts the engine if nothing has yet; harmless to repeat. */
  warmUp(): void;
  /**
   * Opens a training run; throws EngineError 'bad-request' with the field that is out of range.
   * @param ask what the run's first snapshot brings
   */
  openRun(options: RunOptions, ask?: SnapshotAsk, signal?: AbortSignal): Promise<TrainRun>;
  /**
   * Field of parameters that belong to no run, cheap enough for every frame of a drag.
   * @param key wishes of the same key overtake each other: the older one resolves to 'superseded'
   */
  field(request: FieldRequest, key?: string): Promise<readonly Field[] | 'superseded'>;
  /**
   * Opens a convolutional network; throws EngineError 'bad-request' with the field that is out of range.
   * @param options the sets must not be changed while the run is open
   * @param ask what the run's first snapshot brings
   * @param how its progress counts the programs that are compiled
   */
  openCnn(options: CnnOptions, ask?: CnnAsk, how?: CnnCall): Promise<CnnRun>;
  openModel<K extends ModelKind>(kind: K, options: ModelKinds[K]['options']): Promise<ModelHandle<K>>;
  /** Counts of tensors and textures, for tests. */
  memory(): Promise<EngineMemory>;
  /** Breaks something on purpose, for tests. */
  debug(what: 'loseContext' | 'die'): void;
}

declare global {
  var __deepRoundsEngine: EngineForce | undefined;
}
