import { cellOf, zeroMaps, type Maps, type NewMaps } from './maps';

/** How a window goes over an image. */
export interface ConvSteps {
  /** Zeros added on every side; 0 when left out. */
  readonly padding?: number;
  /** Cells from one position to the next; 1 when left out. */
  readonly stride?: number;
  /** Distance of neighboring taps; 1 when left out: they touch. */
  readonly dilation?: number;
}

/** Filters of a convolution. */
export interface ConvFilters {
  /** Rows and columns of each filter. */
  readonly kernel: number;
  readonly inputs: number;
  readonly filters: number;
  /** [kernel row, kernel column, input channel, filter]. */
  readonly weights: ArrayLike<number>;
  /** One per filter; zeros when left out. */
  readonly biases?: ArrayLike<number>;
}

/**
 * Positions of a window along one side: floor((n + 2p - d(k - 1) - 1) / s) + 1 (Fig. 14).
 * @param n cells along the side
 * @param k cells along the filter
 * @returns 0 or less if the window does not fit
 */
export function convSize(n: number, k: number, { padding = 0, stride = 1, dilation = 1 }: ConvSteps = {}) {
  return Math.floor((n + 2 * padding - dilation * (k - 1) - 1) / stride) + 1;
}

/** A filter of one channel and one output from rows of numbers (Fig. 13). */
export function filterOf(rows: readonly (readonly number[])[], bias = 0): ConvFilters {
  const kernel = rows.length;
  if (rows.some((row) => row.length !== kernel)) throw new RangeError('filterOf: a filter must be square');
  return { kernel, inputs: 1, filters: 1, weights: rows.flat(), biases: [bias] };
}

/** One product of a window: which cell met which weight. */
export interface ConvProduct {
  /** Place in the input; outside of it where padding is. */
  readonly row: number;
  readonly column: number;
  readonly channel: number;
  readonly kernelRow: number;
  readonly kernelColumn: number;
  readonly input: number;
  readonly weight: number;
  readonly product: number;
}

/**
 * Everything behind one cell of a feature map (Fig. 14): its products, their sum, and the sum with the bias.
 * @param row place in the map, from 0
 */
export function convCell(
  input: Maps,
  { kernel, inputs, filters, weights, biases }: ConvFilters,
  row: number,
  column: number,
  filter = 0,
  { padding = 0, stride = 1, dilation = 1 }: ConvSteps = {},
): {
  readonly products: readonly ConvProduct[];
  readonly sum: number;
  readonly bias: number;
  readonly z: number;
} {
  const products: ConvProduct[] = [];
  let sum = 0;
  for (let kernelRow = 0; kernelRow < kernel; kernelRow += 1) {
    for (let kernelColumn = 0; kernelColumn < kernel; kernelColumn += 1) {
      for (let channel = 0; channel < inputs; channel += 1) {
        const [r, c] = [
          row * stride - padding + kernelRow * dilation,
          column * stride - padding + kernelColumn * dilation,
        ];
        const value = cellOf(input, r, c, channel);
        const weight = weights[((kernelRow * kernel + kernelColumn) * inputs + channel) * filters + filter]!;
        const product = value * weight;
        sum += product;
        products.push({ row: r, column: c, channel, kernelRow, kernelColumn, input: value, weight, product });
      }
    }
  }
  const bias = biases?.[filter] ?? 0;
  return { products, sum, bias, z: sum + bias };
}

/** Calls back for every product of a convolution: indices into input (-1 in the padding), weights, output. */
function eachProduct(
  input: Maps,
  { kernel, inputs, filters }: ConvFilters,
  { padding = 0, stride = 1, dilation = 1 }: ConvSteps,
  out: { readonly rows: number; readonly columns: number },
  visit: (input: number, weight: number, output: number) => void,
): void {
  for (let row = 0; row < out.rows; row += 1) {
    for (let column = 0; column < out.columns; column += 1) {
      for (let tap = 0; tap < kernel * kernel; tap += 1) {
        const r = row * stride - padding + Math.floor(tap / kernel) * dilation;
        const c = column * stride - padding + (tap % kernel) * dilation;
        if (r < 0 || r >= input.rows || c < 0 || c >= input.columns) continue;
        for (let channel = 0; channel < inputs; channel += 1) {
          const from = (r * input.columns + c) * inputs + channel;
          for (let filter = 0; filter < filters; filter += 1) {
            const to = (row * out.columns + column) * filters + filter;
            visit(from, (tap * inputs + channel) * filters + filter, to);
          }
        }
      }
    }
  }
}

function sizeOf(input: Maps, filters: ConvFilters, steps: ConvSteps): { rows: number; columns: number } {
  if (input.channels !== filters.inputs) {
    throw new RangeError(`conv2d: the filters take ${filters.inputs} channels, got ${input.channels}`);
  }
  const rows = convSize(input.rows, filters.kernel, steps);
  const columns = convSize(input.columns, filters.kernel, steps);
  if (!(rows >= 1 && columns >= 1)) {
    throw new RangeError(`conv2d: a window of ${filters.kernel} does not fit ${input.rows}x${input.columns}`);
  }
  return { rows, columns };
}

/**
 * Feature maps of a convolution (Figs 13 and 14): at every position of the window the sum of its products, and the bias.
 * As in every deep-learning library the filter is not flipped.
 * @returns [rows, columns, filters], sizes by convSize
 * @throws RangeError if the window does not fit or the channels differ
 */
export function conv2d(input: Maps, filters: ConvFilters, steps: ConvSteps = {}): NewMaps {
  const size = sizeOf(input, filters, steps);
  const output = zeroMaps(size.rows, size.columns, filters.filters);
  const { values } = output;
  if (filters.biases) {
    for (let i = 0; i < values.length; i += 1) values[i] = filters.biases[i % filters.filters]!;
  }
  eachProduct(input, filters, steps, size, (from, weight, to) => {
    values[to]! += input.values[from]! * filters.weights[weight]!;
  });
  return output;
}

/**
 * Slopes of a loss behind a convolution, from its slope along every cell of the feature maps.
 * @param delta dL/dz, the size of conv2d's result
 * @returns slopes along input [rows, columns, channels], weights (as the filters' weights) and biases
 */
export function conv2dGradients(
  input: Maps,
  filters: ConvFilters,
  delta: Maps,
  steps: ConvSteps = {},
): { readonly input: Float64Array; readonly weights: Float64Array; readonly biases: Float64Array } {
  const size = sizeOf(input, filters, steps);
  const slopes = new Float64Array(input.rows * input.columns * input.channels);
  const weights = new Float64Array(filters.kernel ** 2 * filters.inputs * filters.filters);
  const biases = new Float64Array(filters.filters);
  eachProduct(input, filters, steps, size, (from, weight, to) => {
    slopes[from]! += filters.weights[weight]! * delta.values[to]!;
    weights[weight]! += input.values[from]! * delta.values[to]!;
  });
  for (let i = 0; i < size.rows * size.columns * filters.filters; i += 1) {
    biases[i % filters.filters]! += delta.values[i]!;
  }
  return { input: slopes, weights, biases };
}
