import { memory, tensor1d, tidy } from '@tensorflow/tfjs-core';
import type { Backend, Choice } from './backend';
import { chooseBackend } from './chooseBackend';
import { EngineError } from './client/engineError';
import type { ModelKinds, ModelProgress } from './client/models';
import type { EngineStatus, Field, FieldAsk } from './client/types';
import type { NetworkShape } from '../math/networkShape';
import { checkField, checkShape } from './models/checkOptions';
import { DenseRun } from './models/denseRun';
import { paintFields } from './models/fields';
import { paintState } from './models/fusedTensors';
import type { CnnJobs } from './models/cnnJobs';
import type { Model } from './models/model';
import { makeModel } from './models/modelRegistry';
import type { EngineForce, FromHost, JobRequest, ToHost } from './protocol';
import { pageSlices, workerSlices, type Slices } from './slices';

/** Does the engine's work, wherever it stands: takes messages, answers by `post`. One job at a time. */
export class EngineHost {
  private readonly post: (message: FromHost) => void;
  private readonly where: 'worker' | 'page';
  private readonly runs = new Map<string, DenseRun>();
  private readonly models = new Map<string, Model>();
  /** Loaded with the first convolutional network. */
  private cnns: CnnJobs | null = null;
  private readonly aborted = new Set<number>();
  private force: EngineForce = {};
  private backend: Backend | null = null;
  private recovering: Promise<void> | null = null;
  private line: Promise<void> = Promise.resolve();

  constructor(post: (message: FromHost) => void, where: 'worker' | 'page') {
    this.post = post;
    this.where = where;
  }

  receive(message: ToHost): void {
    switch (message.type) {
      case 'start':
        this.force = message.force;
        this.line = this.line.then(() => this.start(message.pageHasWebgl));
        break;
      case 'job':
        this.line = this.line.then(() => this.work(message.job, message.request));
        break;
      case 'abort':
        this.aborted.add(message.job);
        break;
      case 'ping':
        this.post({ type: 'pong' });
        break;
      case 'debug':
        if (message.what === 'loseContext') this.backend?.loseContext();
        else if (this.where === 'worker') {
          setTimeout(() => {
            throw new Error('the engine was told to die');
          });
        }
    }
  }

  private async start(pageHasWebgl: boolean): Promise<void> {
    this.status({ phase: 'starting', backend: null, gpu: '' });
    try {
      const choice = await chooseBackend(this.force);
      if (this.where === 'worker' && pageHasWebgl && choice.reason === 'no-webgl') {
        this.post({ type: 'unfit', reason: 'worker-without-webgl' });
        return;
      }
      this.take(choice);
    } catch (error) {
      console.error(error);
      this.status({ phase: 'failed', backend: null, gpu: '' });
    }
  }

  private take({ backend, reason }: Choice): void {
    this.backend = backend;
    backend.lost.catch(() => this.recover(backend));
    const { name, gpu } = backend;
    this.status({ phase: 'ready', backend: name, gpu, ...(reason && { reason }) });
  }

  private status(status: Omit<EngineStatus, 'where'>): void {
    this.post({ type: 'status', status: { ...status, where: this.where } });
  }

  /** After a loss: everything on the lost card is dropped, a new one is sought; the page opens its runs again. */
  private recover(lost: Backend): Promise<void> {
    if (this.backend !== lost) return this.recovering ?? Promise.resolve();
    const { name, gpu } = lost;
    this.backend = null;
    this.status({ phase: 'lost', backend: name, gpu });
    for (const item of [...this.runs.values(), ...this.models.values()]) item.close();
    this.runs.clear();
    this.models.clear();
    this.cnns?.closeAll();
    lost.dispose();
    this.status({ phase: 'recovering', backend: name, gpu });
    this.recovering = chooseBackend(this.force).then(
      (choice) => this.take(choice.reason === 'no-webgl' ? { ...choice, reason: 'context-lost' } : choice),
      () => this.status({ phase: 'failed', backend: null, gpu: '' }),
    );
    return this.recovering;
  }

  private async work(job: number, request: JobRequest): Promise<void> {
    const { runId } = request;
    const isAborted = (): boolean => this.aborted.has(job);
    const slices = this.where === 'worker' ? workerSlices(isAborted) : pageSlices(isAborted);
    await this.recovering;
    const { backend } = this;
    try {
      if (!backend) throw new EngineError('context-lost');
      if (isAborted()) throw new EngineError('aborted');
      const onProgress = (progress: ModelProgress): void => {
        this.post({ type: 'progress', job, runId, progress });
      };
      const result = await Promise.race([this.perform(backend, request, slices, onProgress), backend.lost]);
      this.post({ type: 'done', job, runId, result });
    } catch (error) {
      const known = error instanceof EngineError ? error : null;
      if (known?.code === 'context-lost' && backend) await this.recover(backend);
      if (!known) console.error(error);
      const code = known?.code ?? 'internal';
      this.post({ type: 'failed', job, runId, code, data: known?.data ?? { message: String(error) } });
    } finally {
      this.aborted.delete(job);
    }
  }

  private async perform(
    backend: Backend,
    request: JobRequest,
    slices: Slices,
    onProgress: (progress: ModelProgress) => void,
  ): Promise<unknown> {
    switch (request.type) {
      case 'open': {
        this.runs.get(request.runId)?.close();
        this.runs.delete(request.runId);
        const run = new DenseRun(request.runId, request.options, backend);
        this.runs.set(request.runId, run);
        await run.open(request.state);
        return run.train(0, {}, slices);
      }
      case 'train':
        return this.run(request.runId).train(request.steps, request.ask, slices);
      case 'load':
        return this.run(request.runId).load(request.state, request.ask, slices);
      case 'forward':
        return this.run(request.runId).forward(request.x);
      case 'gradients':
        return this.run(request.runId).gradients(request.of);
      case 'field':
        return this.field(backend, request.shape, request.params, request.asks, slices);
      case 'openModel': {
        this.models.get(request.runId)?.close();
        const model = await makeModel(request.kind, request.options, backend.lost);
        this.models.set(request.runId, model);
        await model.open(request.weights);
        return null;
      }
      case 'trainModel': {
        const data = request.data as ModelKinds['patchClassifier']['training'];
        return this.model(request.runId).train(data, onProgress, slices);
      }
      case 'predict':
        return this.model(request.runId).predict(request.input);
      case 'openCnn':
      case 'trainCnn':
      case 'loadCnn':
      case 'forwardCnn':
      case 'featuresCnn':
      case 'evaluateCnn': {
        const { CnnJobs: Jobs } = await import('./models/cnnJobs');
        this.cnns ??= new Jobs();
        return this.cnns.perform(backend, request, slices, ({ done, total }) =>
          onProgress({ step: done, steps: total, loss: NaN, accuracy: NaN }),
        );
      }
      case 'close':
        this.runs.get(request.runId)?.close();
        this.runs.delete(request.runId);
        this.models.get(request.runId)?.close();
        this.models.delete(request.runId);
        this.cnns?.close(request.runId);
        return null;
      case 'memory': {
        const { numTensors, numBytes } = memory();
        return { numTensors, numBytes, textures: backend.textures() };
      }
    }
  }

  private run(id: string): DenseRun {
    const run = this.runs.get(id);
    if (!run) throw new EngineError('unknown-run', { runId: id });
    return run;
  }

  private model(id: string): Model {
    const model = this.models.get(id);
    if (!model) throw new EngineError('unknown-run', { runId: id });
    return model;
  }

  /** Paints parameters that belong to no run. */
  private async field(
    backend: Backend,
    shape: NetworkShape,
    params: Float32Array,
    asks: readonly FieldAsk[],
    slices: Slices,
  ): Promise<Field[]> {
    checkShape(shape);
    for (const ask of asks) checkField(ask, shape);
    // Loss and optimizer do not matter to a picture; one choice for all shares the programs.
    const spec = { shape, loss: 'mse', optimizer: 'sgd', dropout: false } as const;
    const state = tidy(() => tensor1d(paintState(spec, params)));
    try {
      const painted = await paintFields(backend, { spec, state, replicas: 1 }, asks, slices);
      try {
        return painted.collect(await backend.read(painted.tensors));
      } finally {
        for (const tensor of painted.tensors) tensor.dispose();
      }
    } finally {
      state.dispose();
    }
  }
}
