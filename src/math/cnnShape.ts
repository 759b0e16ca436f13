import { createRng } from './rng';

/** One convolution with its ReLU, and the pooling after it if there is one. */
export interface ConvBlock {
  /** Number of filters: as many feature maps come out, 1 to 32. */
  readonly filters: number;
  /** Rows and columns of a filter; the border is padded with zeros, so the maps keep the image's size. */
  readonly kernel: 3 | 5;
  /** 2: the largest of every 2x2 cells goes on (an odd last row or column is left out); 1: no pooling. */
  readonly pool: 1 | 2;
}

/** How maps become the numbers that the dense layers take: the largest of each map, its mean, or all cells. */
export type CnnHead = 'globalMax' | 'globalAverage' | 'flatten';

/** A network for images: blocks of convolutions, a head, dense layers. Without blocks it is fully connected. */
export interface CnnShape {
  readonly rows: number;
  readonly columns: number;
  /** 1 gray, 3 red-green-blue. */
  readonly channels: 1 | 3;
  /** From the image on; empty for a fully connected network (its head is 'flatten'). */
  readonly blocks: readonly ConvBlock[];
  readonly head: CnnHead;
  /** ReLU units of each dense layer between head and output; empty for none. */
  readonly hidden: readonly number[];
  /** Outputs of the softmax, 2 to 16. */
  readonly classes: number;
}

/** Size of what goes into a block and of what comes out of its convolution and of its pooling. */
export interface BlockLayout extends ConvBlock {
  /** Rows and columns of the block's input and, thanks to the padding, of its feature maps. */
  readonly rows: number;
  readonly columns: number;
  /** Channels of the block's input. */
  readonly inputs: number;
  /** Rows and columns after pooling; the same as before without. */
  readonly outRows: number;
  readonly outColumns: number;
  /** First weight in the flat parameters, ordered [kernel row, kernel column, input channel, filter]. */
  readonly weights: number;
  /** First bias, one per filter. */
  readonly biases: number;
}

/** Where a dense layer's numbers stand in the flat parameters. */
export interface DenseLayout {
  readonly inputs: number;
  readonly units: number;
  /** First weight, ordered [input, unit]. */
  readonly weights: number;
  readonly biases: number;
  /** Whether a ReLU follows; the last layer is followed by the softmax. */
  readonly relu: boolean;
}

/** The whole network: every layer's size and place. */
export interface CnnLayout {
  readonly blocks: readonly BlockLayout[];
  /** Numbers that the head gives: one per map, or all cells ordered [row, column, channel]. */
  readonly features: number;
  readonly dense: readonly DenseLayout[];
  /** Number of weights and biases in all. */
  readonly parameters: number;
}

/**
 * Lays out a network: sizes of all maps and places of all parameters. Each layer has its weights, then its biases,
 * in the order of the layers.
 * @throws RangeError if pooling leaves nothing of the image
 */
export function cnnLayout(shape: CnnShape): CnnLayout {
  const blocks: BlockLayout[] = [];
  let { rows, columns } = shape;
  let inputs: number = shape.channels;
  let at = 0;
  for (const block of shape.blocks) {
    const outRows = Math.floor(rows / block.pool);
    const outColumns = Math.floor(columns / block.pool);
    if (outRows < 1 || outColumns < 1)
      throw new RangeError(`cnnLayout: ${shape.blocks.length} blocks leave nothing of ${shape.rows} rows`);
    const biases = at + block.kernel ** 2 * inputs * block.filters;
    blocks.push({ ...block, rows, columns, inputs, outRows, outColumns, weights: at, biases });
    at = biases + block.filters;
    [rows, columns, inputs] = [outRows, outColumns, block.filters];
  }
  const features = shape.head === 'flatten' ? rows * columns * inputs : inputs;
  const dense: DenseLayout[] = [];
  let width = features;
  for (const [l, units] of [...shape.hidden, shape.classes].entries()) {
    const biases = at + width * units;
    dense.push({ inputs: width, units, weights: at, biases, relu: l < shape.hidden.length });
    at = biases + units;
    width = units;
  }
  return { blocks, features, dense, parameters: at };
}

/** Number of weights and biases: (kernel² · inputs + 1) · filters of a convolution, (inputs + 1) · units of a dense layer. */
export function cnnParameterCount(shape: CnnShape): number {
  return cnnLayout(shape).parameters;
}

/**
 * First parameters of a run: biases 0, weights before a ReLU normal with spread sqrt(2 / inputs of a unit) (He), the
 * last layer's uniform in ±sqrt(6 / (inputs + units)) (Glorot, also called Xavier).
 * @param seed same seed, same weights
 * @returns flat, in cnnLayout's order, single precision
 */
export function initialCnnParameters(shape: CnnShape, seed: number): Float32Array {
  const rng = createRng(seed);
  const { blocks, dense, parameters } = cnnLayout(shape);
  const params = new Float32Array(parameters);
  for (const { weights, biases, kernel, inputs } of blocks) {
    const spread = Math.sqrt(2 / (kernel ** 2 * inputs));
    for (let p = weights; p < biases; p += 1) params[p] = spread * rng.normal();
  }
  for (const { weights, biases, inputs, units, relu } of dense) {
    const spread = Math.sqrt(relu ? 2 / inputs : 6 / (inputs + units));
    for (let p = weights; p < biases; p += 1) params[p] = spread * (relu ? rng.normal() : 2 * rng.next() - 1);
  }
  return params;
}

/**
 * The filters of a block as pictures.
 * @param params flat, cnnLayout order
 * @param block index of the block, from 0
 * @returns [filters, input channels, kernel, kernel]
 */
export function cnnFilters(shape: CnnShape, params: ArrayLike<number>, block: number): Float32Array {
  const layout = cnnLayout(shape).blocks[block];
  if (!layout) throw new RangeError(`cnnFilters: no block ${block}`);
  const { filters, inputs, kernel, weights } = layout;
  const area = kernel ** 2;
  const result = new Float32Array(filters * inputs * area);
  for (let tap = 0; tap < area; tap += 1) {
    for (let c = 0; c < inputs; c += 1) {
      for (let f = 0; f < filters; f += 1) {
        result[(f * inputs + c) * area + tap] = params[weights + (tap * inputs + c) * filters + f]!;
      }
    }
  }
  return result;
}
