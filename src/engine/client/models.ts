import type { LossName } from '../../math/loss';

/** Models besides small dense networks; each kind names its options, its training data and its answer. */
export interface ModelKinds {
  /** Reads the 64 stored values of an 8x8 patch and names its tissue. */
  readonly patchClassifier: {
    readonly options: {
      readonly seed: number;
      readonly classes: number;
      /** Values are divided by this after `center` is taken away, so that they lie near -1..1. */
      readonly center: number;
      readonly scale: number;
    };
    /** x: [patches, 64] stored values; labels: class of each. */
    readonly training: { readonly x: Float32Array; readonly labels: Uint8Array };
    /** [patches, 64] stored values. */
    readonly input: Float32Array;
    /** Probabilities [patches, classes]. */
    readonly answer: Float32Array;
  };
  /** The mean loss of one sigmoid neuron over all values of two of its parameters (Fig. 8 in two directions). */
  readonly lossSurface: {
    readonly options: {
      readonly loss: LossName;
      /** 1 or 2. */
      readonly inputs: number;
      /** [cases, inputs], row after row. */
      readonly x: Float32Array;
      /** Labels 0..1. */
      readonly y: Float32Array;
    };
    /** There is nothing to train. */
    readonly training: never;
    /** A wish, written by `surfaceInput`. */
    readonly input: Float32Array;
    /** Mean losses, row by row from the top. */
    readonly answer: Float32Array;
  };
}

export type ModelKind = keyof ModelKinds;

/** How far a model's training has come. */
export interface ModelProgress {
  readonly step: number;
  readonly steps: number;
  readonly loss: number;
  readonly accuracy: number;
}

/** A model in the engine, from the page. */
export interface ModelHandle<K extends ModelKind> {
  /** Trains to the end; the promise holds the last progress. Throws EngineError 'aborted' when the signal fires. */
  train(
    data: ModelKinds[K]['training'],
    onProgress?: (progress: ModelProgress) => void,
    signal?: AbortSignal,
  ): Promise<ModelProgress>;
  /** Answers for some inputs; 'superseded' when a newer question has overtaken this one. */
  predict(input: ModelKinds[K]['input']): Promise<ModelKinds[K]['answer'] | 'superseded'>;
  close(): void;
}
