import { cnnLayout, type BlockLayout, type CnnShape, type DenseLayout } from './cnnShape';
import { conv2d, conv2dGradients, type ConvFilters } from './conv';
import type { Maps, NewMaps } from './maps';
import { globalPool, pool2d, poolGradient, type Pooled } from './pool';
import { softmax, softmaxCrossEntropy, softmaxCrossEntropySlope } from './softmax';

/** What one block does: its input, z of the convolution, the map after ReLU, and after pooling (or null). */
export interface BlockForward {
  readonly input: Maps;
  readonly z: NewMaps;
  readonly a: NewMaps;
  readonly pooled: Pooled | null;
}

/** Everything that an image does on its way through the network (Fig. 12). */
export interface CnnForward {
  readonly blocks: readonly BlockForward[];
  /** What enters the dense layers. */
  readonly features: Float64Array;
  /** Sums of each dense layer; the last are the logits. */
  readonly sums: readonly Float64Array[];
  readonly probabilities: Float64Array;
}

/** The filters of a block, cut out of the flat parameters. */
export function blockFilters(
  { kernel, inputs, filters, weights, biases }: BlockLayout,
  params: ArrayLike<number>,
): ConvFilters {
  const values = Array.from(params).slice(weights, biases + filters);
  const count = biases - weights;
  return { kernel, inputs, filters, weights: values.slice(0, count), biases: values.slice(count) };
}

const relu = (value: number): number => (value > 0 ? value : 0);

function denseForward(
  { inputs, units, weights, biases }: DenseLayout,
  params: ArrayLike<number>,
  x: Float64Array,
): Float64Array {
  return Float64Array.from({ length: units }, (_, u) => {
    let sum = params[biases + u]!;
    for (let i = 0; i < inputs; i += 1) sum += x[i]! * params[weights + i * units + u]!;
    return sum;
  });
}

/** What the head makes of the last maps. */
function headOf(shape: CnnShape, last: Maps): { values: Float64Array; pooled: Pooled | null } {
  if (shape.head === 'flatten') return { values: Float64Array.from(last.values), pooled: null };
  const pooled = globalPool(last, shape.head === 'globalMax' ? 'max' : 'average');
  return { values: pooled.values, pooled };
}

/**
 * One image through the network, in readable numbers: the reference to which the engine is held.
 * @param params flat, cnnLayout order
 * @param image normalized, of the shape's size
 */
export function cnnForward(shape: CnnShape, params: ArrayLike<number>, image: Maps): CnnForward {
  const layout = cnnLayout(shape);
  const blocks: BlockForward[] = [];
  let last = image;
  for (const block of layout.blocks) {
    const z = conv2d(last, blockFilters(block, params), { padding: (block.kernel - 1) / 2 });
    const a = { ...z, values: z.values.map(relu) };
    const pooled = block.pool === 2 ? pool2d(a, 'max') : null;
    blocks.push({ input: last, z, a, pooled });
    last = pooled ?? a;
  }
  const features = headOf(shape, last).values;
  const sums: Float64Array[] = [];
  let x = features;
  for (const layer of layout.dense) {
    const z = denseForward(layer, params, x);
    sums.push(z);
    x = z.map(relu);
  }
  return { blocks, features, sums, probabilities: softmax(sums.at(-1)!) };
}

/**
 * Loss of one image and its slope along every parameter (backpropagation through Fig. 12).
 * @param label index of the right class
 * @returns cross-entropy, and the gradient in cnnLayout order
 */
export function cnnGradient(
  shape: CnnShape,
  params: ArrayLike<number>,
  image: Maps,
  label: number,
): { readonly loss: number; readonly gradient: Float64Array } {
  const layout = cnnLayout(shape);
  const { blocks, features, sums } = cnnForward(shape, params, image);
  const gradient = new Float64Array(layout.parameters);

  let delta = softmaxCrossEntropySlope(sums.at(-1)!, label);
  for (let l = layout.dense.length - 1; l >= 0; l -= 1) {
    const { inputs, units, weights, biases } = layout.dense[l]!;
    const x = l === 0 ? features : sums[l - 1]!.map(relu);
    const below = new Float64Array(inputs);
    for (let u = 0; u < units; u += 1) {
      gradient[biases + u] = delta[u]!;
      for (let i = 0; i < inputs; i += 1) {
        gradient[weights + i * units + u] = x[i]! * delta[u]!;
        below[i]! += params[weights + i * units + u]! * delta[u]!;
      }
    }
    delta = l === 0 ? below : below.map((slope, i) => (sums[l - 1]![i]! > 0 ? slope : 0));
  }

  const top = blocks.at(-1);
  if (top && shape.head !== 'flatten') {
    const last = top.pooled ?? top.a;
    const kind = shape.head === 'globalMax' ? 'max' : 'average';
    delta = poolGradient(last, globalPool(last, kind), kind, delta);
  }
  for (let b = blocks.length - 1; b >= 0; b -= 1) {
    const { input, z, a, pooled } = blocks[b]!;
    const block = layout.blocks[b]!;
    if (pooled) delta = poolGradient(a, pooled, 'max', delta);
    const dz = { ...z, values: delta.map((slope, i) => (z.values[i]! > 0 ? slope : 0)) };
    const filters = blockFilters(block, params);
    const slopes = conv2dGradients(input, filters, dz, { padding: (block.kernel - 1) / 2 });
    gradient.set(slopes.weights, block.weights);
    gradient.set(slopes.biases, block.biases);
    delta = slopes.input;
  }
  return { loss: softmaxCrossEntropy(sums.at(-1)!, label), gradient };
}
