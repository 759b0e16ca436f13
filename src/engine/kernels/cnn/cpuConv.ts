import type { PackedBlock } from './pack';

/** Maps with a border of zeros, [rows + 2 border, columns + 2 border, depth]. */
export interface Bordered {
  readonly values: Float64Array;
  readonly border: number;
  readonly depth: number;
  /** Numbers from one row to the next. */
  readonly stride: number;
}

export function bordered(rows: number, columns: number, depth: number, border: number): Bordered {
  const stride = (columns + 2 * border) * depth;
  // Room behind the last row: pairs of pixels are computed together, the second may lie outside.
  const values = new Float64Array((rows + 2 * border) * stride + 16 * depth);
  return { values, border, depth, stride };
}

/**
 * One convolution on the CPU, forward and backward, one image at a time. All arrays are made once and in double
 * precision, so that nothing is converted in the inner loops.
 */
export class CpuConv {
  readonly block: PackedBlock;
  /** What comes in, with its border, and the slopes along it. */
  readonly input: Bordered;
  readonly inputSlopes: Bordered;
  /** After ReLU: [rows, columns, channels padded]. */
  readonly map: Float64Array;
  /** Which cell of its window won, 0..3, or 4 where none is above 0; only with pooling. */
  readonly winners: Uint8Array;
  /** Slopes along the weights: [filter, kernel row, kernel column and channel], then along the biases. */
  readonly slopes: Float64Array;
  readonly biasSlopes: Float64Array;
  /** Weights by fours of filters: [filter quad, kernel row, kernel column and channel, 4]. */
  private readonly byFours: Float64Array;
  /** Weights by filter: [filter, kernel row, kernel column and channel]. */
  private readonly byFilter: Float64Array;
  private readonly biases: Float64Array;
  private readonly width: number;
  private readonly run: number;

  constructor(block: PackedBlock) {
    this.block = block;
    const { rows, columns, depth, kernel, quads, outRows, outColumns, pool } = block;
    const border = (kernel - 1) / 2;
    this.width = 4 * quads;
    this.run = kernel * depth;
    this.input = bordered(rows, columns, depth, border);
    this.inputSlopes = bordered(rows, columns, depth, border);
    this.map = new Float64Array(rows * columns * this.width);
    this.winners = new Uint8Array(pool === 2 ? outRows * outColumns * this.width : 0);
    const size = this.width * kernel * this.run;
    this.byFours = new Float64Array(size);
    this.byFilter = new Float64Array(size);
    this.slopes = new Float64Array(size);
    this.biases = new Float64Array(this.width);
    this.biasSlopes = new Float64Array(this.width);
  }

  /** Takes the weights over from a state. */
  setWeights(state: Float32Array): void {
    const { width, run, block } = this;
    const size = block.kernel * run;
    for (let f = 0; f < width; f += 1) {
      const fours = (((f >> 2) * size) << 2) + (f & 3);
      for (let j = 0; j < size; j += 1) {
        const weight = state[4 * block.first + j * width + f]!;
        this.byFilter[f * size + j] = weight;
        this.byFours[fours + 4 * j] = weight;
      }
      this.biases[f] = state[4 * block.firstBias + f]!;
    }
  }

  /** From `input` to `map`. Two pixels and four filters at a time: eight sums stay in registers. */
  forward(): void {
    const { byFours, biases, map, width, run } = this;
    const { rows, columns, kernel, depth } = this.block;
    const { values, stride } = this.input;
    for (let f = 0; f < width; f += 4) {
      const first = f * kernel * run;
      const bias0 = biases[f]!;
      const bias1 = biases[f + 1]!;
      const bias2 = biases[f + 2]!;
      const bias3 = biases[f + 3]!;
      for (let y = 0; y < rows; y += 1) {
        for (let x = 0; x < columns; x += 2) {
          let a0 = bias0;
          let a1 = bias1;
          let a2 = bias2;
          let a3 = bias3;
          let b0 = bias0;
          let b1 = bias1;
          let b2 = bias2;
          let b3 = bias3;
          let w = first;
          for (let ky = 0; ky < kernel; ky += 1) {
            const from = (y + ky) * stride + x * depth;
            for (let at = from; at < from + run; at += 1) {
              const u = values[at]!;
              const v = values[at + depth]!;
              const w0 = byFours[w]!;
              const w1 = byFours[w + 1]!;
              const w2 = byFours[w + 2]!;
              const w3 = byFours[w + 3]!;
              a0 += u * w0;
              a1 += u * w1;
              a2 += u * w2;
              a3 += u * w3;
              b0 += v * w0;
              b1 += v * w1;
              b2 += v * w2;
              b3 += v * w3;
              w += 4;
            }
          }
          const to = (y * columns + x) * width + f;
          map[to] = a0 > 0 ? a0 : 0;
          map[to + 1] = a1 > 0 ? a1 : 0;
          map[to + 2] = a2 > 0 ? a2 : 0;
          map[to + 3] = a3 > 0 ? a3 : 0;
          if (x + 1 === columns) continue;
          map[to + width] = b0 > 0 ? b0 : 0;
          map[to + width + 1] = b1 > 0 ? b1 : 0;
          map[to + width + 2] = b2 > 0 ? b2 : 0;
          map[to + width + 3] = b3 > 0 ? b3 : 0;
        }
      }
    }
  }

  /** From `map` to what the next layer takes: pooled, or as it is. */
  hand(to: Bordered): void {
    const { map, winners, width } = this;
    const { outRows, outColumns, columns, pool } = this.block;
    for (let y = 0; y < outRows; y += 1) {
      let out = (y + to.border) * to.stride + to.border * to.depth;
      for (let x = 0; x < outColumns; x += 1) {
        const at = (y * columns + x) * pool * width;
        const won = (y * outColumns + x) * width;
        for (let f = 0; f < width; f += 1, out += 1) {
          let best = map[at + f]!;
          if (pool === 2) {
            let winner = best > 0 ? 0 : 4;
            for (let cell = 1; cell < 4; cell += 1) {
              const value = map[at + ((cell >> 1) * columns + (cell & 1)) * width + f]!;
              if (!(value > best)) continue;
              best = value;
              winner = cell;
            }
            winners[won + f] = winner;
          }
          to.values[out] = best;
        }
      }
    }
  }

  /**
   * From the slopes along the output to those along weights, biases and, if wanted, the input. Only the cells that won
   * their window and are above 0 carry a slope, so each is taken alone and hands its slope to its own window.
   */
  backward(output: Bordered, wantInput: boolean): void {
    const { map, winners, width, run, slopes, byFilter, biasSlopes } = this;
    const { outRows, outColumns, columns, pool, kernel, depth } = this.block;
    const { values, stride } = this.input;
    const below = this.inputSlopes.values;
    if (wantInput) below.fill(0);
    for (let y = 0; y < outRows; y += 1) {
      let out = (y + output.border) * output.stride + output.border * output.depth;
      for (let x = 0; x < outColumns; x += 1) {
        const cell = (y * outColumns + x) * width;
        for (let f = 0; f < width; f += 1, out += 1) {
          const slope = output.values[out]!;
          if (slope === 0) continue;
          let row = y * pool;
          let column = x * pool;
          if (pool === 2) {
            const winner = winners[cell + f]!;
            if (winner === 4) continue;
            row += winner >> 1;
            column += winner & 1;
          } else if (!(map[(row * columns + column) * width + f]! > 0)) continue;
          biasSlopes[f]! += slope;
          let w = f * kernel * run;
          for (let ky = 0; ky < kernel; ky += 1) {
            const from = (row + ky) * stride + column * depth;
            if (wantInput) {
              for (let at = from; at < from + run; at += 1, w += 1) {
                slopes[w]! += slope * values[at]!;
                below[at]! += slope * byFilter[w]!;
              }
            } else for (let at = from; at < from + run; at += 1, w += 1) slopes[w]! += slope * values[at]!;
          }
        }
      }
    }
  }

  /** Adds the slopes to a packed gradient and begins again. */
  give(gradient: Float32Array): void {
    const { width, run, block, slopes, biasSlopes } = this;
    const size = block.kernel * run;
    for (let f = 0; f < width; f += 1) {
      for (let j = 0; j < size; j += 1) gradient[4 * block.first + j * width + f]! += slopes[f * size + j]!;
      gradient[4 * block.firstBias + f]! += biasSlopes[f]!;
    }
    slopes.fill(0);
    biasSlopes.fill(0);
  }
}
