import {
  add,
  argMax,
  cast,
  equal,
  losses,
  matMul,
  mean,
  oneHot,
  relu,
  softmax,
  tensor1d,
  tensor2d,
  tidy,
  train as optimizers,
  variable,
  type Scalar,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Variable,
} from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { createRng } from '../../math/rng';
import { EngineError } from '../client/engineError';
import type { ModelKinds, ModelProgress } from '../client/models';
import type { Slices } from '../slices';
import type { Model } from './model';

const PIXELS = 64;
const HIDDEN = 24;
const STEPS = 60;
const BATCH = 256;

/**
 * A small classifier of 8x8 patches that reads nothing but their 64 stored values: 64 - 24 ReLU - softmax,
 * cross-entropy, Adam, few and large steps.
 */
export class PatchClassifier implements Model<'patchClassifier'> {
  private readonly options: ModelKinds['patchClassifier']['options'];
  private readonly lost: Promise<never>;
  private readonly weights: Variable[];
  private readonly shapes: readonly [number, number][];

  constructor(options: ModelKinds['patchClassifier']['options'], lost: Promise<never>) {
    this.lost = lost;
    const { classes, scale, center } = options;
    if (!(Number.isInteger(classes) && classes >= 2 && classes <= 16)) {
      throw new EngineError('bad-request', { field: 'classes', got: classes, expected: '2..16' });
    }
    if (!(scale > 0) || !Number.isFinite(center)) {
      throw new EngineError('bad-request', { field: 'scale', got: scale, expected: 'above 0' });
    }
    this.options = options;
    this.shapes = [
      [PIXELS, HIDDEN],
      [1, HIDDEN],
      [HIDDEN, classes],
      [1, classes],
    ];
    const rng = createRng(options.seed);
    this.weights = this.shapes.map(([rows, columns]) => {
      const spread = rows === 1 ? 0 : Math.sqrt(2 / rows);
      const values = Float32Array.from({ length: rows * columns }, () => spread * rng.normal());
      return tidy(() => variable(tensor2d(values, [rows, columns])));
    });
  }

  async open(weights?: Float32Array): Promise<void> {
    if (weights) {
      let at = 0;
      for (const [i, [rows, columns]] of this.shapes.entries()) {
        const part = weights.slice(at, at + rows * columns);
        tidy(() => this.weights[i]!.assign(tensor2d(part, [rows, columns])));
        at += rows * columns;
      }
    }
    // The first answer compiles the shaders, so that later ones come within a frame.
    await this.predict(new Float32Array(PIXELS));
  }

  async train(
    { x, labels }: ModelKinds['patchClassifier']['training'],
    onProgress: (progress: ModelProgress) => void,
    slices: Slices,
  ): Promise<{ progress: ModelProgress; weights: Float32Array }> {
    const count = labels.length;
    if (count < 1 || x.length !== count * PIXELS) {
      throw new EngineError('bad-request', { field: 'x', got: x.length, expected: count * PIXELS });
    }
    const rng = createRng(this.options.seed + 1);
    const optimizer = optimizers.adam(0.02);
    let progress: ModelProgress = { step: 0, steps: STEPS, loss: NaN, accuracy: NaN };
    try {
      let order = rng.shuffle(count);
      let at = 0;
      for (let step = 1; step <= STEPS; step += 1) {
        if (at + BATCH > count) {
          order = rng.shuffle(count);
          at = 0;
        }
        const batch = order.subarray(at, at + BATCH);
        at += batch.length;
        const wanted = step % 10 === 0;
        const seen = tidy<Scalar[]>(() => this.minimize(optimizer, batch, x, labels, wanted));
        if (seen.length > 0) {
          const [loss, accuracy] = await this.numbers(seen);
          progress = { step, steps: STEPS, loss: loss![0]!, accuracy: accuracy![0]! };
          onProgress(progress);
        }
        await slices.turn();
      }
    } finally {
      optimizer.dispose();
    }
    const blocks = await this.numbers(this.weights.map((weight) => weight.clone()));
    return { progress, weights: Float32Array.from(blocks.flatMap((block) => Array.from(block))) };
  }

  async predict(input: Float32Array): Promise<Float32Array> {
    if (input.length === 0 || input.length % PIXELS !== 0) {
      throw new EngineError('bad-request', { field: 'input', got: input.length, expected: PIXELS });
    }
    const answer = tidy(() => softmax(this.scores(this.normalize(input))));
    const [values] = await this.numbers([answer]);
    return values!.slice();
  }

  /** Reads some tensors and disposes of them; a lost card ends the waiting, which tfjs would go on with for ever. */
  private async numbers(tensors: readonly Tensor[]): Promise<Float32Array[]> {
    try {
      const all = Promise.all(tensors.map((tensor) => tensor.data<'float32'>()));
      return await Promise.race([all, this.lost]);
    } finally {
      for (const tensor of tensors) tensor.dispose();
    }
  }

  close(): void {
    for (const weight of this.weights) weight.dispose();
  }

  private normalize(values: ArrayLike<number>): Tensor2D {
    const { center, scale } = this.options;
    const near = Float32Array.from(values, (value) => (value - center) / scale);
    return tensor2d(near, [near.length / PIXELS, PIXELS]);
  }

  private scores(x: Tensor2D): Tensor2D {
    const [w1, b1, w2, b2] = this.weights as unknown as Tensor2D[];
    const hidden = relu(add<Tensor2D>(matMul(x, w1!), b1!));
    return add<Tensor2D>(matMul(hidden, w2!), b2!);
  }

  private minimize(
    optimizer: ReturnType<typeof optimizers.adam>,
    batch: Uint32Array,
    x: Float32Array,
    labels: Uint8Array,
    wanted: boolean,
  ): Scalar[] {
    const values = new Float32Array(batch.length * PIXELS);
    for (const [row, i] of batch.entries())
      values.set(x.subarray(i * PIXELS, (i + 1) * PIXELS), row * PIXELS);
    const inputs = this.normalize(values);
    const truth: Tensor1D = tensor1d(
      Array.from(batch, (i) => labels[i]!),
      'int32',
    );
    const targets = oneHot(truth, this.options.classes) as Tensor2D;
    const lossOf = (): Scalar => losses.softmaxCrossEntropy(targets, this.scores(inputs));
    const loss = optimizer.minimize(lossOf, wanted);
    if (!wanted || !loss) return [];
    const right = equal(argMax(this.scores(inputs), 1), truth);
    return [loss, mean(cast(right, 'float32')) as Scalar];
  }
}
