import type { CnnShape } from '../../../math/cnnShape';
import { bordered, CpuConv, type Bordered } from './cpuConv';
import { cnnPack, type CnnPack, type PackedDense } from './pack';

/** Work space for one network on the CPU: one image at a time, all arrays made once. */
export class CpuCnn {
  readonly pack: CnnPack;
  readonly convs: readonly CpuConv[];
  /** Output of the last block, and the slopes along it. */
  private readonly last: Bordered | null;
  private readonly lastSlopes: Bordered | null;
  /** What enters each dense layer (padded), and the slopes along it; the last are the logits. */
  private readonly activations: readonly Float64Array[];
  private readonly slopes: readonly Float64Array[];
  /** Which cell of the last maps the global maximum came from. */
  private readonly from: Int32Array;

  constructor(shape: CnnShape) {
    this.pack = cnnPack(shape);
    const { blocks, dense } = this.pack;
    this.convs = blocks.map((block) => new CpuConv(block));
    const top = blocks.at(-1);
    const make = (): Bordered | null =>
      top ? bordered(top.outRows, top.outColumns, 4 * top.quads, 0) : null;
    this.last = make();
    this.lastSlopes = make();
    const widths = [4 * dense[0]!.inputQuads, ...dense.map((layer) => 4 * layer.quads)];
    this.activations = widths.map((width) => new Float64Array(width));
    this.slopes = widths.map((width) => new Float64Array(width));
    this.from = new Int32Array(widths[0]!);
  }

  get logits(): Float64Array {
    return this.activations.at(-1)!;
  }

  /** What the head hands to the first dense layer, padded. */
  get features(): Float64Array {
    return this.activations[0]!;
  }

  setWeights(state: Float32Array): void {
    for (const conv of this.convs) conv.setWeights(state);
  }

  /** One image forward, after `setWeights`. */
  forward(state: Float32Array, images: Float32Array, index: number): void {
    const { pack, convs } = this;
    const { channels, rows, columns } = pack.shape;
    const start = 4 * pack.imageQuads * index;
    const first = convs[0]?.input;
    if (first) {
      const wide = columns * (channels === 1 ? 1 : 4);
      for (let y = 0; y < rows; y += 1) {
        const row = images.subarray(start + y * wide, start + (y + 1) * wide);
        first.values.set(row, (y + first.border) * first.stride + first.border * first.depth);
      }
    } else this.activations[0]!.set(images.subarray(start, start + 4 * pack.imageQuads));
    for (const [b, conv] of convs.entries()) {
      conv.forward();
      conv.hand(convs[b + 1]?.input ?? this.last!);
    }
    if (this.last) this.head(this.last.values);
    for (const [l, layer] of pack.dense.entries()) {
      dense(layer, state, this.activations[l]!, this.activations[l + 1]!);
    }
  }

  /** From the last maps to the features. */
  private head(maps: Float64Array): void {
    const { shape, blocks } = this.pack;
    const { outRows, outColumns, quads } = blocks.at(-1)!;
    const features = this.activations[0]!;
    const [cells, width] = [outRows * outColumns, 4 * quads];
    if (shape.head === 'flatten') {
      features.set(maps.subarray(0, cells * width));
      return;
    }
    for (let f = 0; f < width; f += 1) {
      let [sum, best, from] = [0, maps[f]!, 0];
      for (let cell = 0; cell < cells; cell += 1) {
        const value = maps[cell * width + f]!;
        sum += value;
        if (value > best) [best, from] = [value, cell];
      }
      features[f] = shape.head === 'globalMax' ? best : sum / cells;
      this.from[f] = from;
    }
  }

  /**
   * One image backward after `forward`: adds its slopes to the gradient (those of the convolutions by `give`).
   * @param factor weight of this image's loss
   * @param lockedQuads quads of parameters, from the first, whose slopes nobody wants
   * @returns its cross-entropy without the factor, and whether the answer is right
   */
  backward(
    state: Float32Array,
    gradient: Float32Array,
    label: number,
    factor: number,
    lockedQuads: number,
  ): { loss: number; right: boolean } {
    const { dense: layers, shape, blocks } = this.pack;
    const { logits } = this;
    const { classes } = shape;
    let [best, sum] = [0, 0];
    for (let k = 1; k < classes; k += 1) if (logits[k]! > logits[best]!) best = k;
    const top = this.slopes.at(-1)!;
    for (let k = 0; k < classes; k += 1) sum += top[k] = Math.exp(logits[k]! - logits[best]!);
    for (let k = 0; k < classes; k += 1) top[k] = factor * (top[k]! / sum - (k === label ? 1 : 0));
    for (let l = layers.length - 1; l >= 0; l -= 1) {
      if (layers[l]!.first < lockedQuads) break;
      const below = l > 0 || blocks.length > 0 ? this.slopes[l]! : null;
      denseBack(layers[l]!, state, gradient, this.activations[l]!, this.slopes[l + 1]!, below, l > 0);
    }
    const lowest = blocks.findIndex(({ first }) => first >= lockedQuads);
    const learns = lowest >= 0;
    if (this.lastSlopes && learns) this.headBack(this.lastSlopes.values);
    for (let b = this.convs.length - 1; learns && b >= lowest; b -= 1) {
      this.convs[b]!.backward(this.convs[b + 1]?.inputSlopes ?? this.lastSlopes!, b > lowest);
    }
    return { loss: Math.log(sum) + logits[best]! - logits[label]!, right: best === label };
  }

  private headBack(slopes: Float64Array): void {
    const { shape, blocks } = this.pack;
    const { outRows, outColumns, quads } = blocks.at(-1)!;
    const features = this.slopes[0]!;
    const [cells, width] = [outRows * outColumns, 4 * quads];
    if (shape.head === 'flatten') slopes.set(features);
    else if (shape.head === 'globalMax') {
      slopes.fill(0);
      for (let f = 0; f < width; f += 1) slopes[this.from[f]! * width + f] = features[f]!;
    } else {
      for (let at = 0; at < cells * width; at += 1) slopes[at] = features[at % width]! / cells;
    }
  }
}

function dense(layer: PackedDense, state: Float32Array, x: Float64Array, y: Float64Array): void {
  const { first, firstBias, relu } = layer;
  const wide = 4 * layer.quads;
  for (let u = 0; u < wide; u += 1) y[u] = state[4 * firstBias + u]!;
  for (let i = 0; i < x.length; i += 1) {
    const value = x[i]!;
    if (value === 0) continue;
    const row = 4 * first + i * wide;
    for (let u = 0; u < wide; u += 1) y[u]! += value * state[row + u]!;
  }
  if (relu) for (let u = 0; u < wide; u += 1) if (y[u]! < 0) y[u] = 0;
}

/** @param below takes the slopes along the layer's input; null where nobody wants them */
function denseBack(
  layer: PackedDense,
  state: Float32Array,
  gradient: Float32Array,
  x: Float64Array,
  above: Float64Array,
  below: Float64Array | null,
  afterRelu: boolean,
): void {
  const { first, firstBias } = layer;
  const wide = 4 * layer.quads;
  for (let u = 0; u < wide; u += 1) gradient[4 * firstBias + u]! += above[u]!;
  for (let i = 0; i < x.length; i += 1) {
    const value = x[i]!;
    const row = 4 * first + i * wide;
    if (value !== 0) for (let u = 0; u < wide; u += 1) gradient[row + u]! += value * above[u]!;
    if (!below) continue;
    let slope = 0;
    if (!afterRelu || value > 0) for (let u = 0; u < wide; u += 1) slope += state[row + u]! * above[u]!;
    below[i] = slope;
  }
}
