import { tensor1d, type NamedTensorMap, type Tensor1D } from '@tensorflow/tfjs-core';
import { epochOrder, stepsPerEpoch } from '../../math/training';
import type { CnnState } from '../client/cnnTypes';
import { EngineError } from '../client/engineError';
import {
  CNN_GRADIENT,
  CNN_UPDATE,
  type CnnGradientAttrs,
  type CnnUpdateAttrs,
} from '../kernels/cnn/attributes';
import { stateQuads } from '../kernels/cnn/pack';
import type { Slices } from '../slices';
import { warpOf } from './cnnBatch';
import type { CnnParts } from './cnnParts';
import type { Report } from './cnnViewer';
import { runCnn } from './runCnn';

/** On the CPU, images per piece of work: few enough for a slice, and the same every time, so that sums round alike. */
const CPU_CASES = 1;

/** The state of a network on the backend, and the steps that change it. */
export class CnnTraining {
  step = 0;
  readonly cases: number;
  readonly perEpoch: number;
  readonly steps: number;
  private readonly parts: CnnParts;
  private readonly lockedQuads: number;
  private order: { readonly epoch: number; readonly cases: Uint32Array } | null = null;
  private tensor: Tensor1D | null = null;
  private msPerStep = 20;

  constructor(parts: CnnParts) {
    this.parts = parts;
    const { train, settings } = parts.options;
    this.cases = train.labels.length;
    this.perEpoch = stepsPerEpoch(this.cases, settings.batchSize);
    this.steps = this.perEpoch * settings.epochs;
    const { blocks, dense, paramQuads } = parts.pack;
    this.lockedQuads = [...blocks, ...dense][settings.locked ?? 0]?.first ?? paramQuads;
  }

  get isOpen(): boolean {
    return this.tensor !== null;
  }

  /** The present state; throws EngineError 'closed' after `close`. */
  get state(): Tensor1D {
    if (!this.tensor) throw new EngineError('closed');
    return this.tensor;
  }

  close(): void {
    this.tensor?.dispose();
    this.tensor = null;
  }

  put(state: CnnState): void {
    const expected = 4 * stateQuads(this.parts.pack, this.parts.options.settings.optimizer);
    if (state.values.length !== expected)
      throw new EngineError('bad-request', { field: 'state', got: state.values.length, expected });
    this.replace(tensor1d(state.values.slice()), state.step);
  }

  /** Takes over a tensor as the state at a step. */
  replace(state: Tensor1D, step: number): void {
    this.tensor?.dispose();
    this.tensor = state;
    this.step = step;
  }

  async read(): Promise<Float32Array> {
    const [values] = await this.parts.backend.read([this.state]);
    return values!;
  }

  /** Trains without looking; waits for the backend between slices. */
  async advance(end: number, slices: Slices, report: Report, within?: number): Promise<void> {
    const first = this.step;
    const last = within === undefined ? end : Math.min(end, first + this.stepsIn(within));
    while (this.step < last) {
      const wanted = Math.min(last, this.step + this.stepsIn(slices.ms));
      const from = this.step;
      const began = performance.now();
      while (this.step < wanted) await this.oneStep(slices);
      await this.parts.backend.fence();
      const measured = (performance.now() - began) / (this.step - from);
      this.msPerStep = Math.max(0.05, 0.5 * this.msPerStep + 0.5 * measured);
      report({ done: this.step - first, total: last - first });
      if (this.step < last) await slices.turn();
    }
  }

  private stepsIn(ms: number): number {
    return Math.max(1, Math.floor(ms / this.msPerStep));
  }

  private orderOf(epoch: number): Uint32Array {
    if (this.order?.epoch !== epoch)
      this.order = { epoch, cases: epochOrder(this.parts.options.settings.seed, epoch, this.cases) };
    return this.order.cases;
  }

  /** Learning rate of a step. */
  rateAt(step: number): number {
    const { schedule, learningRate } = this.parts.options.settings;
    if (schedule === 'constant') return learningRate;
    return 0.5 * learningRate * (1 + Math.cos((Math.PI * Math.min(step, this.steps)) / this.steps));
  }

  async oneStep(slices: Slices): Promise<void> {
    const { shape, settings, train } = this.parts.options;
    const { step } = this;
    const { packer, backend } = this.parts;
    const at = (step % this.perEpoch) * settings.batchSize;
    const batch = this.orderOf(Math.floor(step / this.perEpoch)).subarray(at, at + settings.batchSize);
    const { augment } = settings;
    const size = Math.max(shape.rows, shape.columns);
    const warpFor = augment && ((index: number) => warpOf(augment, settings.seed, step, index, size));
    const piece = backend.name === 'cpu' ? CPU_CASES : batch.length;
    let gradient: Tensor1D | null = null;
    try {
      let worked = performance.now();
      for (let i = 0; i < batch.length; i += piece) {
        const part = batch.subarray(i, i + piece);
        const images = tensor1d(packer.pack(train, part, warpFor));
        const targets = tensor1d(this.targetsOf(part));
        const inputs: NamedTensorMap = { state: this.state, images, targets };
        if (gradient) inputs['previous'] = gradient;
        const attrs: CnnGradientAttrs = {
          shape,
          cases: part.length,
          share: 1 / batch.length,
          lockedQuads: this.lockedQuads,
        };
        const [next] = runCnn<Tensor1D>(CNN_GRADIENT, inputs, attrs);
        images.dispose();
        targets.dispose();
        gradient?.dispose();
        gradient = next!;
        if (backend.name === 'cpu' && performance.now() - worked > slices.ms && i + piece < batch.length) {
          await slices.turn();
          worked = performance.now();
        }
      }
      const attrs: CnnUpdateAttrs = {
        shape,
        optimizer: settings.optimizer,
        step,
        learningRate: this.rateAt(step),
        l2: settings.l2 ?? 0,
        lockedQuads: this.lockedQuads,
      };
      const [next] = runCnn<Tensor1D>(CNN_UPDATE, { state: this.state, gradient: gradient! }, attrs);
      this.replace(next!, step + 1);
    } finally {
      gradient?.dispose();
    }
  }

  private targetsOf(batch: Uint32Array): Float32Array {
    const { train, settings } = this.parts.options;
    const targets = new Float32Array(4 * batch.length);
    for (const [i, index] of batch.entries()) {
      const label = train.labels[index]!;
      targets[4 * i] = label;
      targets[4 * i + 1] = settings.classWeights?.[label] ?? 1;
    }
    return targets;
  }
}
