import type { Tensor1D } from '@tensorflow/tfjs-core';
import { initialCnnParameters } from '../../math/cnnShape';
import type { Backend } from '../backend';
import type { CnnAsk, CnnEvaluation, CnnFrozen, CnnOptions, CnnSnapshot, CnnState } from '../client/cnnTypes';
import { EngineError } from '../client/engineError';
import { packState, unpackParams } from '../kernels/cnn/pack';
import { RANGE_LIMIT } from '../kernels/spec';
import type { Slices } from '../slices';
import { checkCnnAsk, checkCnnOptions } from './checkCnn';
import { cnnParts, type CnnParts } from './cnnParts';
import { CnnTraining } from './cnnTraining';
import { CnnViewer, type Report } from './cnnViewer';

const outOfRange = (value: number): boolean => !(Math.abs(value) < RANGE_LIMIT);

/** One training run of a convolutional network: state on the backend, images here, snapshots in plain numbers. */
export class CnnRun {
  readonly id: string;
  readonly options: CnnOptions;
  private readonly parts: CnnParts;
  private readonly training: CnnTraining;
  private readonly viewer: CnnViewer;
  private frozen: CnnFrozen | null = null;

  /** @throws EngineError 'bad-request' naming what is out of range */
  constructor(id: string, options: CnnOptions, backend: Backend) {
    checkCnnOptions(options);
    this.id = id;
    this.options = options;
    this.parts = cnnParts(options, backend);
    this.training = new CnnTraining(this.parts);
    this.viewer = new CnnViewer(this.parts, () => this.training.state);
  }

  /** Compiles what training needs and brings the state to the backend. */
  async open(state: CnnState | undefined, report: Report): Promise<void> {
    const { shape, settings, initial } = this.options;
    await this.parts.backend.prepareCnn(shape, settings.optimizer, 'train', report);
    const params = initial ?? initialCnnParameters(shape, settings.seed);
    this.put(state ?? { step: 0, values: packState(this.parts.pack, settings.optimizer, params) });
  }

  close(): void {
    this.training.close();
  }

  async load(state: CnnState, ask: CnnAsk, slices: Slices, report: Report): Promise<CnnSnapshot> {
    this.put(state);
    return this.train(0, ask, slices, report);
  }

  /** Trains some steps in slices and looks. The run never leaves the range of numbers: it stops before and says why. */
  async train(steps: number, ask: CnnAsk, slices: Slices, report: Report): Promise<CnnSnapshot> {
    checkCnnAsk(ask, this.options);
    if (!Number.isInteger(steps) || steps < 0)
      throw new EngineError('bad-request', { field: 'steps', got: steps });
    const { training } = this;
    const end = Math.min(training.step + steps, training.steps);
    if (this.frozen || end <= training.step) return this.look(ask, slices, report, { steps: 0, ms: 0 });
    const start = { step: training.step, state: training.state.clone() };
    try {
      const began = performance.now();
      await training.advance(end, slices, report, ask.within);
      const trained = { steps: training.step - start.step, ms: performance.now() - began };
      const values = await training.read();
      if (this.firstBad(values) < 0) return await this.look(ask, slices, report, trained, values);
      await this.freeze(start, values, slices);
      return await this.look(ask, slices, report, trained);
    } catch (error) {
      // A run that was closed meanwhile, because its card was lost, has nothing to stand on.
      if (training.isOpen) training.replace(start.state.clone(), start.step);
      throw error;
    } finally {
      start.state.dispose();
    }
  }

  forward: CnnViewer['forward'] = (images, maps) => this.viewer.forward(images, maps);

  features: CnnViewer['features'] = (images, slices, report) => this.viewer.features(images, slices, report);

  evaluate: CnnViewer['evaluate'] = (of, slices, report, most) =>
    this.viewer.evaluate(of, slices, report, most);

  private put(state: CnnState): void {
    this.training.put(state);
    this.frozen = null;
  }

  /** Index of the first number of a state that is out of range, or -1. */
  private firstBad(values: Float32Array): number {
    const status = values.length - 4;
    for (let i = 0; i < status; i += 1) if (outOfRange(values[i]!)) return i;
    return values[status + 1]! >= 0 || outOfRange(values[status]!) ? status : -1;
  }

  /** Everything that is asked about the present state. */
  private async look(
    ask: CnnAsk,
    slices: Slices,
    report: Report,
    trained: CnnSnapshot['trained'],
    known?: Float32Array,
  ): Promise<CnnSnapshot> {
    const values = known ?? (await this.training.read());
    const looks = ask.maps ? await this.viewer.forward(ask.maps, true) : [];
    const evaluations: CnnEvaluation[] = [];
    for (const name of ask.evaluate ?? [])
      evaluations.push(await this.viewer.evaluate(name, slices, report, ask.most));
    const { training, options } = this;
    const { step, perEpoch, cases } = training;
    const status = values.length - 4;
    const epoch = Math.floor(step / perEpoch);
    const inEpoch = Math.min(cases, (step % perEpoch) * options.settings.batchSize);
    return {
      runId: this.id,
      step,
      steps: training.steps,
      perEpoch,
      epoch,
      epochs: step / perEpoch,
      images: epoch * cases + inEpoch,
      learningRate: training.rateAt(step),
      loss: step === 0 ? null : values[status]!,
      smoothLoss: step === 0 ? null : values[status + 2]!,
      smoothAccuracy: step === 0 ? null : values[status + 3]!,
      params: unpackParams(this.parts.pack, values),
      state: { step, values },
      normalize: this.parts.normalize,
      looks,
      evaluations,
      trained,
      frozen: this.frozen,
    };
  }

  /** Retrains from `start`, one step after the other, to the last whose numbers are in range. */
  private async freeze(
    start: { readonly step: number; readonly state: Tensor1D },
    bad: Float32Array,
    slices: Slices,
  ): Promise<void> {
    const { training } = this;
    training.replace(start.state.clone(), start.step);
    let good: CnnState = { step: start.step, values: await training.read() };
    let after = bad;
    while (training.step < training.steps) {
      await training.oneStep(slices);
      after = await training.read();
      if (this.firstBad(after) >= 0) break;
      good = { step: training.step, values: after };
      await slices.turn();
    }
    this.put(good);
    const slot = 4 * this.parts.pack.paramQuads;
    const first = this.firstBad(after);
    const onlyLoss = first >= after.length - 4;
    this.frozen = {
      step: good.step,
      parameter: onlyLoss ? -1 : this.parts.pack.places.indexOf(first % slot),
      value: onlyLoss ? after[after.length - 4]! : after[first]!,
    };
  }
}
