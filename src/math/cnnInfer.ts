import { cnnLayout, type BlockLayout, type CnnShape } from './cnnShape';
import { softmax } from './softmax';

/** What a network says of one image, and the maps that its head looked at. */
export interface CnnAnswer {
  /** Sums before the softmax, one per class. */
  readonly logits: Float64Array;
  readonly probabilities: Float64Array;
  /** What the head hands to the dense layers. */
  readonly features: Float32Array;
  /** Maps of the last block after ReLU and pooling: [rows, columns, channels]; the image itself without blocks. */
  readonly maps: Float32Array;
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
}

/** A network ready to answer: its weights cut out once, its work space kept from image to image. */
export interface CnnAnswerer {
  /** @param image normalized, [rows, columns, channels] of the shape */
  (image: ArrayLike<number>): CnnAnswer;
}

/** Convolution with padding, bias, and ReLU; the border is kept out of the inner loop by a padded copy. */
function convolve(
  input: Float32Array,
  { rows, columns, inputs, filters, kernel }: BlockLayout,
  weights: Float32Array,
  biases: Float32Array,
  padded: Float32Array,
  out: Float32Array,
): void {
  const margin = (kernel - 1) / 2;
  const wide = columns + 2 * margin;
  for (let r = 0; r < rows; r += 1) {
    const from = r * columns * inputs;
    padded.set(input.subarray(from, from + columns * inputs), ((r + margin) * wide + margin) * inputs);
  }
  const taps = kernel * inputs;
  const sums = new Float32Array(filters);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      sums.set(biases);
      for (let k = 0; k < kernel; k += 1) {
        const from = ((r + k) * wide + c) * inputs;
        let at = k * taps * filters;
        for (let t = 0; t < taps; t += 1, at += filters) {
          const x = padded[from + t]!;
          if (x === 0) continue;
          for (let f = 0; f < filters; f += 1) sums[f]! += x * weights[at + f]!;
        }
      }
      const to = (r * columns + c) * filters;
      for (let f = 0; f < filters; f += 1) out[to + f] = sums[f]! > 0 ? sums[f]! : 0;
    }
  }
}

/** The largest of every 2x2 cells. */
function halve(
  maps: Float32Array,
  { columns, filters, outRows, outColumns }: BlockLayout,
  out: Float32Array,
) {
  const down = columns * filters;
  for (let r = 0; r < outRows; r += 1) {
    for (let c = 0; c < outColumns; c += 1) {
      const from = (2 * r * columns + 2 * c) * filters;
      const to = (r * outColumns + c) * filters;
      for (let f = 0; f < filters; f += 1) {
        const i = from + f;
        out[to + f] = Math.max(maps[i]!, maps[i + filters]!, maps[i + down]!, maps[i + down + filters]!);
      }
    }
  }
}

function headOf(shape: CnnShape, maps: Float32Array, channels: number): Float32Array {
  if (shape.head === 'flatten') return maps;
  const cells = maps.length / channels;
  const largest = shape.head === 'globalMax';
  const features = new Float32Array(channels).fill(largest ? -Infinity : 0);
  for (let i = 0; i < maps.length; i += 1) {
    const f = i % channels;
    features[f] = largest ? Math.max(features[f]!, maps[i]!) : features[f]! + maps[i]! / cells;
  }
  return features;
}

/**
 * A network that answers in a millisecond or two in the page itself: for what must follow the hand at once. The same
 * numbers as cnnForward, in single precision.
 * @param params flat, cnnLayout order
 */
export function cnnAnswerer(shape: CnnShape, params: ArrayLike<number>): CnnAnswerer {
  const layout = cnnLayout(shape);
  const flat = Float32Array.from(params);
  const blocks = layout.blocks.map((block) => ({
    block,
    weights: flat.subarray(block.weights, block.biases),
    biases: flat.subarray(block.biases, block.biases + block.filters),
    padded: new Float32Array((block.rows + block.kernel) * (block.columns + block.kernel) * block.inputs),
    out: new Float32Array(block.rows * block.columns * block.filters),
  }));
  return (image) => {
    let maps: Float32Array = Float32Array.from(image);
    let [rows, columns, channels]: number[] = [shape.rows, shape.columns, shape.channels];
    for (const { block, weights, biases, padded, out } of blocks) {
      convolve(maps, block, weights, biases, padded, out);
      [rows, columns, channels] = [block.outRows, block.outColumns, block.filters];
      maps = new Float32Array(rows * columns * channels);
      if (block.pool === 2) halve(out, block, maps);
      else maps.set(out);
    }
    const features = headOf(shape, maps, channels!);
    let x: ArrayLike<number> = features;
    let logits = new Float64Array(0);
    for (const { inputs, units, weights, biases, relu } of layout.dense) {
      logits = new Float64Array(units);
      for (let u = 0; u < units; u += 1) {
        let sum = flat[biases + u]!;
        for (let i = 0; i < inputs; i += 1) sum += x[i]! * flat[weights + i * units + u]!;
        logits[u] = relu && sum < 0 ? 0 : sum;
      }
      x = logits;
    }
    return {
      logits,
      probabilities: softmax(logits),
      features,
      maps,
      rows: rows!,
      columns: columns!,
      channels: channels!,
    };
  };
}
