import {
  add,
  exp,
  log1p,
  matMul,
  maximum,
  mean,
  mul,
  neg,
  sigmoid,
  square,
  sub,
  abs,
  tensor2d,
  tidy,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { EngineError } from '../client/engineError';
import type { ModelKinds } from '../client/models';
import { readSurfaceInput, type SurfaceAsk } from '../client/surfaceInput';
import { nextTurn } from '../slices';
import type { Model } from './model';

/** Sums computed at one go: a band of rows, so that no turn is long where the page itself computes. */
const BAND_SUMS = 250_000;
const MOST_CELLS = 65_536;
const MOST_CASES = 2_000;

function need(right: boolean, field: string, got: number, expected: string): void {
  if (!right) throw new EngineError('bad-request', { field, got, expected });
}

/**
 * The mean loss of a sigmoid neuron over a grid of two of its parameters: one matrix product gives the sums of all
 * cases for all cells, [cells, parameters] times [parameters, cases].
 */
export class LossSurface implements Model<'lossSurface'> {
  private readonly options: ModelKinds['lossSurface']['options'];
  private readonly lost: Promise<never>;
  private readonly cases: Tensor2D;
  private readonly labels: Tensor2D;

  constructor(options: ModelKinds['lossSurface']['options'], lost: Promise<never>) {
    this.lost = lost;
    const { inputs, x, y } = options;
    const count = y.length;
    need(inputs === 1 || inputs === 2, 'inputs', inputs, '1 or 2');
    need(count >= 1 && count <= MOST_CASES, 'y', count, `1..${MOST_CASES}`);
    need(x.length === count * inputs, 'x', x.length, `${count * inputs}`);
    this.options = options;
    // Every case as a column: its inputs, and 1 for the bias.
    const columns = new Float32Array((inputs + 1) * count).fill(1);
    for (let i = 0; i < count; i += 1) {
      for (let k = 0; k < inputs; k += 1) columns[k * count + i] = x[i * inputs + k]!;
    }
    this.cases = tidy(() => tensor2d(columns, [inputs + 1, count]));
    this.labels = tidy(() => tensor2d(y, [1, count]));
  }

  async open(): Promise<void> {
    // The first answer compiles the shaders.
    const params = new Array<number>(this.options.inputs + 1).fill(0);
    const bounds = { x0: 0, x1: 1, y0: 0, y1: 1 };
    await this.grid({ params, vary: [0, 1], columns: 2, rows: 2, bounds });
  }

  train(): Promise<never> {
    return Promise.reject(new EngineError('bad-request', { field: 'train', got: 'lossSurface' }));
  }

  async predict(input: Float32Array): Promise<Float32Array> {
    const ask = readSurfaceInput(input);
    const { params, vary, columns, rows } = ask;
    const count = this.options.inputs + 1;
    need(params.length === count, 'params', params.length, `${count}`);
    for (const index of vary) need(index >= 0 && index < count, 'vary', index, `0..${count - 1}`);
    need(vary[0] !== vary[1], 'vary', vary[1], 'two different parameters');
    need(columns >= 1 && rows >= 1 && columns * rows <= MOST_CELLS, 'cells', columns * rows, `${MOST_CELLS}`);
    return this.grid(ask);
  }

  close(): void {
    this.cases.dispose();
    this.labels.dispose();
  }

  private async grid(ask: SurfaceAsk): Promise<Float32Array> {
    const { columns, rows } = ask;
    const all = new Float32Array(columns * rows);
    const band = Math.max(1, Math.floor(BAND_SUMS / (columns * this.options.y.length)));
    for (let row = 0; row < rows; row += band) {
      const height = Math.min(band, rows - row);
      const losses = tidy(() => this.losses(cellsOf(ask, row, height)));
      try {
        // A lost card ends the waiting, which tfjs would go on with for ever.
        all.set(await Promise.race([losses.data<'float32'>(), this.lost]), row * columns);
      } finally {
        losses.dispose();
      }
      if (row + height < rows) await nextTurn();
    }
    return all;
  }

  /** @param cells parameters of each cell, [cells, parameters] */
  private losses(cells: Tensor2D): Tensor1D {
    const z: Tensor2D = matMul(cells, this.cases);
    if (this.options.loss === 'mse') return mean(square(sub(sigmoid(z), this.labels)), 1);
    // From the sum: exact where the output has rounded to 0 or 1.
    const soft = log1p(exp(neg(abs(z))));
    return mean(add(sub(maximum(z, 0), mul(z, this.labels)), soft), 1);
  }
}

/** The parameters of all cells of some rows. */
function cellsOf(
  { params, vary, columns, rows, bounds }: SurfaceAsk,
  first: number,
  height: number,
): Tensor2D {
  const { x0, x1, y0, y1 } = bounds;
  const values = new Float32Array(height * columns * params.length);
  let at = 0;
  for (let row = first; row < first + height; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      values.set(params, at);
      values[at + vary[0]] = x0 + ((column + 0.5) / columns) * (x1 - x0);
      values[at + vary[1]] = y1 - ((row + 0.5) / rows) * (y1 - y0);
      at += params.length;
    }
  }
  return tensor2d(values, [height * columns, params.length]);
}
