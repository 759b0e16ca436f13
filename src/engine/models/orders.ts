import type { Tensor1D } from '@tensorflow/tfjs-core';
import { stepsPerEpoch } from '../../math/training';
import type { RunOptions } from '../client/types';
import { quads } from '../kernels/spec';
import { orderTensor } from './fusedTensors';

/** Orders of this many quads are prepared ahead at most: enough for many steps, little to upload. */
const MOST_QUADS = 8192;
const MOST_EPOCHS = 64;

/** The order of some epochs on the backend. */
export interface Orders {
  readonly firstEpoch: number;
  readonly epochs: number;
  readonly tensor: Tensor1D;
}

/** Keeps the orders of the epochs under way, and makes the next ones when a step leaves them. */
export class OrderKeeper {
  readonly perEpoch: number;
  private readonly options: RunOptions;
  private readonly cases: number;
  private kept: Orders | null = null;

  constructor(options: RunOptions, cases: number) {
    this.options = options;
    this.cases = cases;
    this.perEpoch = stepsPerEpoch(cases, options.settings.batchSize);
  }

  /** Orders that hold a step's epoch. */
  at(step: number): Orders {
    const epoch = Math.floor(step / this.perEpoch);
    const { kept } = this;
    if (kept && epoch >= kept.firstEpoch && epoch < kept.firstEpoch + kept.epochs) return kept;
    const groups = quads(Math.min(this.options.settings.batchSize, this.cases));
    const one = this.options.replicas.length * this.perEpoch * groups;
    const epochs = Math.min(MOST_EPOCHS, Math.max(1, Math.floor(MOST_QUADS / one)));
    kept?.tensor.dispose();
    const tensor = orderTensor(this.options, this.cases, epoch, epochs);
    this.kept = { firstEpoch: epoch, epochs, tensor };
    return this.kept;
  }

  dispose(): void {
    this.kept?.tensor.dispose();
    this.kept = null;
  }
}
