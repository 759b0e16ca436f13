import { tensor1d, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import { parameterAt } from '../../math/networkShape';
import type { Backend } from '../backend';
import { EngineError } from '../client/engineError';
import type {
  Activations,
  Frozen,
  GradientReport,
  ReplicaSnapshot,
  RunOptions,
  RunState,
  Snapshot,
  SnapshotAsk,
} from '../client/types';
import {
  GRADIENT,
  OUTPUTS,
  TRAIN,
  type GradientAttrs,
  type OutputsAttrs,
  type TrainAttrs,
} from '../kernels/attributes';
import { fusedSizes, quads, type FusedSizes, type FusedSpec } from '../kernels/spec';
import type { Slices } from '../slices';
import { checkAsk, checkOptions } from './checkOptions';
import { paintFields, type Paintable, type PaintedFields } from './fields';
import {
  batchTensor,
  dataTensor,
  firstState,
  pointsTensor,
  runFused,
  settingsTensor,
  specOf,
  trainedCases,
} from './fusedTensors';
import { gradientReport } from './gradientReport';
import { OrderKeeper } from './orders';
import { firstOutOfRange, outOfRange, reportReplica, type Cases } from './report';

/** One training run of small dense networks by the fused programs: state on the backend, snapshots in plain numbers. */
export class DenseRun {
  readonly id: string;
  readonly options: RunOptions;
  private readonly backend: Backend;
  private readonly spec: FusedSpec;
  private readonly size: FusedSizes;
  private readonly cases: Cases;
  /** Cases that each replica learns from; all are judged. */
  private readonly trained: number;
  private readonly orders: OrderKeeper;
  private data: Tensor1D | null = null;
  private settings: Tensor1D | null = null;
  private state: Tensor1D | null = null;
  private step = 0;
  private frozen: Frozen | null = null;
  private msPerStep = 1;

  /** @throws EngineError 'bad-request' naming what is out of range */
  constructor(id: string, options: RunOptions, backend: Backend) {
    checkOptions(options);
    this.id = id;
    this.options = options;
    this.backend = backend;
    this.spec = specOf(options);
    this.size = fusedSizes(this.spec);
    const { shape, data } = options;
    this.cases = { train: data.x.length / shape.inputs, test: (data.testX?.length ?? 0) / shape.inputs };
    this.trained = trainedCases(options);
    this.orders = new OrderKeeper(options, this.trained);
  }

  /** Brings data and state to the backend and compiles what is needed. */
  async open(state?: RunState): Promise<void> {
    await this.backend.prepare(this.spec, 'train');
    this.data = dataTensor(this.spec, this.options.data);
    this.settings = settingsTensor(this.options);
    this.put(state ?? { step: 0, values: firstState(this.options, this.spec) });
  }

  close(): void {
    for (const tensor of [this.data, this.settings, this.state]) tensor?.dispose();
    this.data = this.settings = this.state = null;
    this.orders.dispose();
  }

  async load(state: RunState, ask: SnapshotAsk, slices: Slices): Promise<Snapshot> {
    this.put(state);
    return this.train(0, ask, slices);
  }

  /** Trains some steps in slices and looks. A single run never leaves the range: it stops before and says why. */
  async train(steps: number, ask: SnapshotAsk, slices: Slices): Promise<Snapshot> {
    checkAsk(ask, this.options);
    if (!Number.isInteger(steps) || steps < 0)
      throw new EngineError('bad-request', { field: 'steps', got: steps });
    if (this.frozen || steps === 0) return this.look(ask, slices);
    const start = { step: this.step, state: this.openState() };
    this.state = start.state.clone();
    try {
      await this.advance(steps, slices);
      const snapshot = await this.look(ask, slices);
      const end = this.options.replicas.length === 1 ? this.lastGood(snapshot, start.step) : snapshot.step;
      if (end === snapshot.step) return snapshot;
      return await this.freeze(start, end, ask, slices);
    } catch (error) {
      // A run that was closed meanwhile, because its card was lost, has nothing to stand on.
      if (this.data) this.replace(start.state.clone(), start.step);
      throw error;
    } finally {
      start.state.dispose();
    }
  }

  /** Outputs of every unit of the first replica for some points. */
  async forward(x: Float32Array): Promise<Activations> {
    const points = x.length / this.options.shape.inputs;
    if (!Number.isInteger(points) || points < 1) {
      throw new EngineError('bad-request', {
        field: 'x',
        got: x.length,
        expected: this.options.shape.inputs,
      });
    }
    await this.backend.prepare(this.spec, 'forward');
    const data = pointsTensor(this.spec, x);
    const attrs: OutputsAttrs = {
      spec: this.spec,
      replicas: 1,
      cases: points,
      from: 0,
      to: this.size.units,
      sums: false,
    };
    const result = runFused<Tensor>(OUTPUTS, { state: this.openState(), data }, attrs);
    const [padded] = await this.take([result], [data]);
    const stride = quads(points) * 4;
    const values = new Float32Array(this.size.units * points);
    for (let u = 0; u < this.size.units; u += 1) {
      values.set(padded!.subarray(u * stride, u * stride + points), u * points);
    }
    return { units: this.size.units, points, values };
  }

  async gradients(of: 'train' | { readonly case: number }): Promise<GradientReport> {
    await this.backend.prepare(this.spec, 'gradient');
    const { tensors, batch } = this.startGradients(of);
    const state = this.openState();
    const [values, traces, flat] = await this.take([state, ...tensors], [batch], state);
    return this.endGradients(of, values!, traces!, flat!);
  }

  private openState(): Tensor1D {
    if (!this.state) throw new EngineError('closed');
    return this.state;
  }

  private put(state: RunState): void {
    const expected = this.options.replicas.length * this.size.stateQuads * 4;
    if (state.values.length !== expected) {
      throw new EngineError('bad-request', { field: 'state', got: state.values.length, expected });
    }
    this.replace(tensor1d(state.values.slice()), state.step);
    this.frozen = null;
  }

  private replace(state: Tensor1D, step: number): void {
    this.state?.dispose();
    this.state = state;
    this.step = step;
  }

  /** Trains without looking, in slices; waits for the backend between them. */
  private async advance(steps: number, slices: Slices): Promise<void> {
    const end = this.step + steps;
    while (this.step < end) {
      const wanted = this.stepsIn(slices.ms);
      const began = performance.now();
      const from = this.step;
      // Orders are prepared for some epochs at a time: a slice may need several calls.
      while (this.step < end && this.step - from < wanted) {
        this.call(Math.min(end - this.step, wanted - (this.step - from)));
      }
      if (this.step === end) return;
      await this.backend.fence();
      this.learnPace(this.step - from, performance.now() - began);
      await slices.turn();
    }
  }

  private learnPace(steps: number, ms: number): void {
    const mean = 0.5 * (this.msPerStep + ms / steps);
    this.msPerStep = Math.max(0.002, 0.5 * this.msPerStep, Math.min(2 * this.msPerStep, mean));
  }

  /** Steps that take about so many ms, one at least. */
  private stepsIn(ms: number): number {
    return Math.max(1, Math.floor(ms / this.msPerStep));
  }

  /** One call of the training kernel: up to `most` steps, as far as the prepared orders reach. */
  private call(most: number): void {
    const { spec, step, options } = this;
    const { firstEpoch, epochs, tensor: order } = this.orders.at(step);
    const steps = Math.min(most, (firstEpoch + epochs) * this.orders.perEpoch - step);
    const attrs: TrainAttrs = {
      spec,
      replicas: options.replicas.length,
      firstStep: step,
      steps,
      batchSize: options.settings.batchSize,
      cases: this.trained,
      firstEpoch,
      epochs,
    };
    const inputs = { state: this.openState(), settings: this.settings!, data: this.data!, order };
    this.replace(runFused<Tensor1D>(TRAIN, inputs, attrs), step + steps);
  }

  /** Everything that is asked about the present state, by one read-back. */
  private async look(ask: SnapshotAsk, slices: Slices): Promise<Snapshot> {
    const { options, size, spec } = this;
    if (ask.gradients) await this.backend.prepare(spec, 'gradient');
    const replicas = options.replicas.length;
    const state = this.openState();
    const total = this.cases.train + this.cases.test;
    const tensors: Tensor[] = [state];
    const temporary: Tensor[] = [];
    const add = (...made: Tensor[]): void => {
      tensors.push(...made);
      temporary.push(...made);
    };
    let before: number;
    let fields: PaintedFields;
    try {
      if (ask.evaluate !== false) {
        const output = { from: size.hiddenUnits, to: size.units, sums: true };
        const attrs: OutputsAttrs = { spec, replicas, cases: total, ...output };
        add(runFused<Tensor>(OUTPUTS, { state, data: this.data! }, attrs));
      }
      if (ask.gradients) {
        const work = this.startGradients(ask.gradients);
        add(...work.tensors);
        temporary.push(work.batch);
      }
      before = tensors.length;
      const paint: Paintable = { spec, state, replicas };
      fields = await paintFields(this.backend, paint, ask.fields ?? [], slices);
      add(...fields.tensors);
    } catch (error) {
      for (const tensor of temporary) tensor.dispose();
      throw error;
    }
    const values = await this.take(tensors, temporary, state);

    let at = 1;
    const sums = ask.evaluate === false ? null : values[at++]!;
    const stride = sums ? sums.length / replicas : 0;
    const reports: ReplicaSnapshot[] = options.replicas.map((_, r) => {
      const own = sums && sums.subarray(r * stride, (r + 1) * stride);
      return reportReplica(options, size, this.cases, values[0]!, r, this.step, own);
    });
    const gradients = ask.gradients
      ? this.endGradients(ask.gradients, values[0]!, values[at]!, values[at + 1]!)
      : null;
    const { perEpoch } = this.orders;
    return {
      ...reports[0]!,
      runId: this.id,
      step: this.step,
      epoch: Math.floor(this.step / perEpoch),
      epochs: this.step / perEpoch,
      state: { step: this.step, values: values[0]! },
      replicas: reports,
      fields: fields.collect(values.slice(before)),
      gradients,
      frozen: this.frozen,
    };
  }

  /** Reads tensors and disposes of the temporary ones, whatever happens. */
  private async take(
    tensors: readonly Tensor[],
    more: readonly Tensor[],
    keep?: Tensor,
  ): Promise<Float32Array[]> {
    try {
      return await this.backend.read(tensors);
    } finally {
      for (const tensor of new Set([...tensors, ...more])) if (tensor !== keep) tensor.dispose();
    }
  }

  private startGradients(of: 'train' | { readonly case: number }): { tensors: Tensor[]; batch: Tensor } {
    const { train } = this.cases;
    if (of !== 'train' && !(of.case >= 0 && of.case < train)) {
      throw new EngineError('bad-request', { field: 'case', got: of.case, expected: train });
    }
    const cases = of === 'train' ? Array.from({ length: train }, (_, i) => i) : [of.case];
    const batch = batchTensor(cases, 1);
    const attrs: GradientAttrs = { spec: this.spec, replicas: 1, batchSize: cases.length };
    const inputs = { state: this.openState(), settings: this.settings!, data: this.data!, order: batch };
    return { tensors: runFused<Tensor[]>(GRADIENT, inputs, attrs), batch };
  }

  private endGradients(
    of: 'train' | { readonly case: number },
    state: Float32Array,
    traces: Float32Array,
    flat: Float32Array,
  ): GradientReport {
    const batch = of === 'train' ? this.cases.train : 1;
    return gradientReport(this.options.shape, this.size, batch, of !== 'train', state, traces, flat);
  }

  /** The last step of a single run up to which its numbers are in range, as far as this snapshot shows. */
  private lastGood(snapshot: Snapshot, start: number): number {
    const status = snapshot.state.values[this.size.stateQuads * 4 - 3]!;
    if (status >= 0) return Math.max(start, status - 1);
    const losses = [snapshot.trainLoss, snapshot.testLoss ?? 0];
    const bad = !snapshot.finite || (snapshot.outputs.length > 0 && losses.some(outOfRange));
    return bad ? Math.max(start, snapshot.step - 1) : snapshot.step;
  }

  /** Retrains from `start` to the last step whose numbers are in range and finds out what leaves it in the next. */
  private async freeze(
    start: { step: number; state: Tensor1D },
    end: number,
    ask: SnapshotAsk,
    slices: Slices,
  ): Promise<Snapshot> {
    let good = end;
    let snapshot: Snapshot;
    for (;;) {
      this.replace(start.state.clone(), start.step);
      await this.advance(good - start.step, slices);
      snapshot = await this.look({}, slices);
      const better = this.lastGood(snapshot, start.step);
      if (better >= good) break;
      good = better;
    }
    await this.advance(1, slices);
    const after = await this.look({}, slices);
    const index = firstOutOfRange(after.state.values, 0, this.size);
    const largest = snapshot.params.reduce(
      (best, p, i) => (Math.abs(p) > Math.abs(snapshot.params[best]!) ? i : best),
      0,
    );
    const slot = this.size.paramQuads * 4;
    const parameter = parameterAt(this.options.shape, index < 0 ? largest : index % slot);
    const kind = parameter.input === null ? 'bias' : 'weight';
    this.put(snapshot.state);
    this.frozen = {
      step: good,
      parameter,
      what: index < 0 ? 'loss' : index < slot ? kind : 'memory',
      value: index < 0 ? after.trainLoss : after.state.values[index]!,
    };
    return this.look(ask, slices);
  }
}
