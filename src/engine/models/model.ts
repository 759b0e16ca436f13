import type { ModelKind, ModelKinds, ModelProgress } from '../client/models';
import type { TrainedModel } from '../protocol';
import type { Slices } from '../slices';

/** A model besides the small dense networks, as the host keeps it. */
export interface Model<K extends ModelKind = ModelKind> {
  /** Compiles what is needed; takes over weights that an earlier training left. */
  open(weights?: Float32Array): Promise<void>;
  train(
    data: ModelKinds[K]['training'],
    onProgress: (progress: ModelProgress) => void,
    slices: Slices,
  ): Promise<TrainedModel>;
  predict(input: Float32Array): Promise<Float32Array>;
  close(): void;
}

/** @param lost rejects when the backend is lost: every wait on it must end then */
export type ModelMaker<K extends ModelKind> = (
  options: ModelKinds[K]['options'],
  lost: Promise<never>,
) => Model<K>;
