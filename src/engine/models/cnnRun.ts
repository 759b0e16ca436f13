import {
  engine,
  tensor1d,
  type NamedAttrMap,
  type NamedTensorMap,
  type Tensor,
  type Tensor1D,
} from '@tensorflow/tfjs-core';
import { initialCnnParameters } from '../../math/cnnShape';
import { epochOrder, stepsPerEpoch } from '../../math/training';
import type { Backend } from '../backend';
import type {
  CnnAsk,
  CnnEvaluation,
  CnnFrozen,
  CnnImages,
  CnnLook,
  CnnNormalization,
  CnnOptions,
  CnnProgress,
  CnnSet,
  CnnSetName,
  CnnSnapshot,
  CnnState,
} from '../client/cnnTypes';
import { EngineError } from '../client/engineError';
import {
  CNN_FORWARD,
  CNN_GRADIENT,
  CNN_UPDATE,
  type CnnForwardAttrs,
  type CnnGradientAttrs,
  type CnnUpdateAttrs,
} from '../kernels/cnn/attributes';
import { cnnPack, packState, stateQuads, unpackParams, type CnnPack } from '../kernels/cnn/pack';
import { RANGE_LIMIT } from '../kernels/spec';
import type { Slices } from '../slices';
import { checkCnnAsk, checkCnnOptions, checkImages, checkSet } from './checkCnn';
import { ImagePacker, normalizationOf, warpOf } from './cnnBatch';
import { looksOf, probabilitiesOf } from './cnnLooks';

export type Report = (progress: CnnProgress) => void;

/** On the CPU, images per piece of work: few enough for a slice, and the same every time, so that sums round alike. */
const CPU_CASES = 1;
/** Quads that an evaluated chunk may take in any texture. */
const CHUNK_QUADS = 65_536;
const MOST_CHUNK = 32;

function run<T extends Tensor | Tensor[]>(name: string, inputs: NamedTensorMap, attrs: object): T {
  return engine().runKernel(name, inputs, attrs as NamedAttrMap) as T;
}

const outOfRange = (value: number): boolean => !(Math.abs(value) < RANGE_LIMIT);

/** One training run of a convolutional network: state on the backend, images here, snapshots in plain numbers. */
export class CnnRun {
  readonly id: string;
  readonly options: CnnOptions;
  readonly perEpoch: number;
  readonly steps: number;
  private readonly backend: Backend;
  private readonly pack: CnnPack;
  private readonly normalize: CnnNormalization;
  private readonly packer: ImagePacker;
  private readonly cases: number;
  private readonly lockedQuads: number;
  private order: { readonly epoch: number; readonly cases: Uint32Array } | null = null;
  private state: Tensor1D | null = null;
  private step = 0;
  private frozen: CnnFrozen | null = null;
  private msPerStep = 20;

  /** @throws EngineError 'bad-request' naming what is out of range */
  constructor(id: string, options: CnnOptions, backend: Backend) {
    checkCnnOptions(options);
    this.id = id;
    this.options = options;
    this.backend = backend;
    const { shape, settings, train } = options;
    this.pack = cnnPack(shape);
    this.normalize = options.normalize ?? normalizationOf(train.x);
    this.packer = new ImagePacker(shape, this.normalize, this.pack.imageQuads);
    this.cases = train.labels.length;
    this.perEpoch = stepsPerEpoch(this.cases, settings.batchSize);
    this.steps = this.perEpoch * settings.epochs;
    const firstOpen = [...this.pack.blocks, ...this.pack.dense][settings.locked ?? 0];
    this.lockedQuads = firstOpen ? firstOpen.first : this.pack.paramQuads;
  }

  /** Compiles what training needs and brings the state to the backend. */
  async open(state: CnnState | undefined, report: Report): Promise<void> {
    const { shape, settings, initial } = this.options;
    await this.backend.prepareCnn(shape, settings.optimizer, 'train', report);
    const params = initial ?? initialCnnParameters(shape, settings.seed);
    this.put(state ?? { step: 0, values: packState(this.pack, settings.optimizer, params) });
  }

  close(): void {
    this.state?.dispose();
    this.state = null;
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
    const end = Math.min(this.step + steps, this.steps);
    if (this.frozen || end <= this.step) return this.look(ask, slices, report, { steps: 0, ms: 0 });
    const start = { step: this.step, state: this.openState() };
    this.state = start.state.clone();
    try {
      const began = performance.now();
      await this.advance(end, slices, report, ask.within);
      const trained = { steps: this.step - start.step, ms: performance.now() - began };
      const values = await this.readState();
      if (this.firstBad(values) < 0) return await this.look(ask, slices, report, trained, values);
      await this.freeze(start, values, slices);
      return await this.look(ask, slices, report, trained);
    } catch (error) {
      // A run that was closed meanwhile, because its card was lost, has nothing to stand on.
      if (this.state) this.replace(start.state.clone(), start.step);
      throw error;
    } finally {
      start.state.dispose();
    }
  }

  /** What some images do in the network. */
  async forward(images: CnnImages, maps: boolean): Promise<CnnLook[]> {
    const count = checkImages('images', images, this.options.shape);
    const looks: CnnLook[] = [];
    if (maps) await this.backend.prepareCnn(this.options.shape, this.options.settings.optimizer, 'maps');
    const chunk = this.chunk(maps);
    for (let from = 0; from < count; from += chunk) {
      const indices = range(from, Math.min(count, from + chunk));
      const packed = this.packer.pack(images, indices);
      const taken = await this.forwardPacked(packed, indices.length, maps);
      looks.push(...looksOf(this.pack, packed, indices.length, taken, maps));
    }
    return looks;
  }

  /** Probabilities of a set of the run or of given images, in chunks. */
  async evaluate(
    of: CnnSetName | CnnImages | CnnSet,
    slices: Slices,
    report: Report,
    most = Infinity,
  ): Promise<CnnEvaluation> {
    const { shape } = this.options;
    const given: CnnImages | CnnSet | undefined = typeof of === 'string' ? this.options[of] : of;
    if (!given)
      throw new EngineError('bad-request', { field: 'set', got: String(of), expected: 'a set of this run' });
    const labels = 'labels' in given ? (given as CnnSet).labels : null;
    const name = typeof of === 'string' ? of : 'given';
    // The sets of the run were checked when it was opened.
    if (name === 'given') {
      if (labels) checkSet('set', given as CnnSet, shape);
      else checkImages('set', given, shape);
    }
    const total = Math.min(most, given.x.length / (shape.rows * shape.columns * shape.channels));
    const probabilities = new Float32Array(total * shape.classes);
    const chunk = this.chunk(false);
    let [loss, right] = [0, 0];
    let worked = performance.now();
    for (let from = 0; from < total;) {
      const to = Math.min(total, from + chunk);
      const taken = await this.forwardPacked(this.packer.pack(given, range(from, to)), to - from, false);
      const part = probabilitiesOf(taken[0]!, to - from, shape.classes);
      probabilities.set(part, from * shape.classes);
      for (let i = from; labels && i < to; i += 1) {
        const own = part.subarray((i - from) * shape.classes, (i - from + 1) * shape.classes);
        loss -= Math.log(Math.max(own[labels[i]!]!, 1e-30));
        if (own.every((p) => p <= own[labels[i]!]!)) right += 1;
      }
      from = to;
      const isEnd = from === total;
      if (!isEnd && performance.now() - worked < slices.ms) continue;
      report({ done: from, total });
      if (!isEnd) await slices.turn();
      worked = performance.now();
    }
    return {
      set: name,
      probabilities,
      loss: labels ? loss / total : NaN,
      accuracy: labels ? right / total : NaN,
    };
  }

  private openState(): Tensor1D {
    if (!this.state) throw new EngineError('closed');
    return this.state;
  }

  private put(state: CnnState): void {
    const expected = 4 * stateQuads(this.pack, this.options.settings.optimizer);
    if (state.values.length !== expected)
      throw new EngineError('bad-request', { field: 'state', got: state.values.length, expected });
    this.replace(tensor1d(state.values.slice()), state.step);
    this.frozen = null;
  }

  private replace(state: Tensor1D, step: number): void {
    this.state?.dispose();
    this.state = state;
    this.step = step;
  }

  /** Images of an evaluated chunk: as many as the textures bear; few on the CPU, where they hold the thread. */
  private chunk(maps: boolean): number {
    if (this.backend.name === 'cpu') return CPU_CASES;
    const most = Math.max(1, Math.floor(CHUNK_QUADS / this.pack.mostQuads));
    return Math.min(maps ? 8 : MOST_CHUNK, most);
  }

  /** Trains without looking; waits for the backend between slices. */
  private async advance(end: number, slices: Slices, report: Report, within?: number): Promise<void> {
    const first = this.step;
    const last = within === undefined ? end : Math.min(end, first + this.stepsIn(within));
    while (this.step < last) {
      const wanted = Math.min(last, this.step + this.stepsIn(slices.ms));
      const from = this.step;
      const began = performance.now();
      while (this.step < wanted) await this.oneStep(slices);
      await this.backend.fence();
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
      this.order = { epoch, cases: epochOrder(this.options.settings.seed, epoch, this.cases) };
    return this.order.cases;
  }

  private rateAt(step: number): number {
    const { schedule, learningRate } = this.options.settings;
    if (schedule === 'constant') return learningRate;
    return 0.5 * learningRate * (1 + Math.cos((Math.PI * Math.min(step, this.steps)) / this.steps));
  }

  private async oneStep(slices: Slices): Promise<void> {
    const { shape, settings, train } = this.options;
    const { step, packer } = this;
    const at = (step % this.perEpoch) * settings.batchSize;
    const batch = this.orderOf(Math.floor(step / this.perEpoch)).subarray(at, at + settings.batchSize);
    const { augment } = settings;
    const size = Math.max(shape.rows, shape.columns);
    const warpFor = augment && ((index: number) => warpOf(augment, settings.seed, step, index, size));
    const piece = this.backend.name === 'cpu' ? CPU_CASES : batch.length;
    let gradient: Tensor1D | null = null;
    try {
      let worked = performance.now();
      for (let i = 0; i < batch.length; i += piece) {
        const part = batch.subarray(i, i + piece);
        const images = tensor1d(packer.pack(train, part, warpFor));
        const targets = tensor1d(this.targetsOf(part));
        const inputs: NamedTensorMap = { state: this.openState(), images, targets };
        if (gradient) inputs['previous'] = gradient;
        const attrs: CnnGradientAttrs = { shape, cases: part.length, share: 1 / batch.length };
        const [next]: Tensor1D[] = run<[Tensor1D]>(CNN_GRADIENT, inputs, attrs);
        images.dispose();
        targets.dispose();
        gradient?.dispose();
        gradient = next!;
        if (
          this.backend.name === 'cpu' &&
          performance.now() - worked > slices.ms &&
          i + piece < batch.length
        ) {
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
      const [next] = run<[Tensor1D]>(CNN_UPDATE, { state: this.openState(), gradient: gradient! }, attrs);
      this.replace(next, step + 1);
    } finally {
      gradient?.dispose();
    }
  }

  private targetsOf(batch: Uint32Array): Float32Array {
    const { train, settings } = this.options;
    const targets = new Float32Array(4 * batch.length);
    for (const [i, index] of batch.entries()) {
      const label = train.labels[index]!;
      targets[4 * i] = label;
      targets[4 * i + 1] = settings.classWeights?.[label] ?? 1;
    }
    return targets;
  }

  private async forwardPacked(packed: Float32Array, cases: number, maps: boolean): Promise<Float32Array[]> {
    const images = tensor1d(packed);
    let taken: Tensor[] = [];
    try {
      const attrs: CnnForwardAttrs = { shape: this.options.shape, cases, maps };
      taken = run<Tensor[]>(CNN_FORWARD, { state: this.openState(), images }, attrs);
      return await this.backend.read(taken);
    } finally {
      images.dispose();
      for (const tensor of taken) tensor.dispose();
    }
  }

  private async readState(): Promise<Float32Array> {
    const [values] = await this.backend.read([this.openState()]);
    return values!;
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
    const values = known ?? (await this.readState());
    const looks = ask.maps ? await this.forward(ask.maps, true) : [];
    const evaluations: CnnEvaluation[] = [];
    for (const name of ask.evaluate ?? [])
      evaluations.push(await this.evaluate(name, slices, report, ask.most));
    const { step, perEpoch, options } = this;
    const status = values.length - 4;
    const epoch = Math.floor(step / perEpoch);
    const inEpoch = Math.min(this.cases, (step % perEpoch) * options.settings.batchSize);
    return {
      runId: this.id,
      step,
      steps: this.steps,
      perEpoch,
      epoch,
      epochs: step / perEpoch,
      images: epoch * this.cases + inEpoch,
      learningRate: this.rateAt(step),
      loss: step === 0 ? null : values[status]!,
      smoothLoss: step === 0 ? null : values[status + 2]!,
      smoothAccuracy: step === 0 ? null : values[status + 3]!,
      params: unpackParams(this.pack, values),
      state: { step, values },
      normalize: this.normalize,
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
    this.replace(start.state.clone(), start.step);
    let good: CnnState = { step: start.step, values: await this.readState() };
    let after = bad;
    while (this.step < this.steps) {
      await this.oneStep(slices);
      after = await this.readState();
      if (this.firstBad(after) >= 0) break;
      good = { step: this.step, values: after };
      await slices.turn();
    }
    this.put(good);
    const slot = 4 * this.pack.paramQuads;
    const first = this.firstBad(after);
    const onlyLoss = first >= after.length - 4;
    this.frozen = {
      step: good.step,
      parameter: onlyLoss ? -1 : this.pack.places.indexOf(first % slot),
      value: onlyLoss ? after[after.length - 4]! : after[first]!,
    };
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
