import type { Tensor } from '@tensorflow/tfjs-core';
import type { CnnShape } from '../math/cnnShape';
import type { OptimizerName } from '../math/optimizer';
import type { CnnProgress } from './client/cnnTypes';
import type { EngineReason } from './client/types';
import type { FusedSpec } from './kernels/spec';

/** Where the numbers are computed, and what differs between the two. */
export interface Backend {
  readonly name: 'webgl' | 'cpu';
  /** Name of the graphics card, for people; empty on the CPU. */
  readonly gpu: string;
  /** Makes the programs of a spec for a purpose ready without blocking; cheap when they are. */
  prepare(spec: FusedSpec, purpose: 'train' | 'field' | 'gradient' | 'forward'): Promise<void>;
  /** The same for a convolutional network; 'maps' are for looking into it. `report` hears how many are ready. */
  prepareCnn(
    shape: CnnShape,
    optimizer: OptimizerName,
    purpose: 'train' | 'maps',
    report?: (progress: CnnProgress) => void,
  ): Promise<void>;
  /** Contents of some tensors of the fused kernels, by one transfer; throws EngineError 'context-lost'. */
  read(tensors: readonly Tensor[]): Promise<Float32Array[]>;
  /** Waits until all work that was handed over is done; throws EngineError 'context-lost'. */
  fence(): Promise<void>;
  /** Textures in use. */
  textures(): number;
  /** Settles (rejects with EngineError 'context-lost') when the graphics card is lost; otherwise never. */
  readonly lost: Promise<never>;
  /** Loses the graphics card on purpose. */
  loseContext(): void;
  dispose(): void;
}

export interface Choice {
  readonly backend: Backend;
  /** Why it is not WebGL. */
  readonly reason?: EngineReason;
}

/** Thrown by a backend that cannot be had here. */
export class BackendUnfit extends Error {
  readonly reason: EngineReason;

  constructor(reason: EngineReason) {
    super(reason);
    this.reason = reason;
  }
}
