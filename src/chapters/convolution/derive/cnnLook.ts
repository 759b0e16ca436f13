import type { CnnLook, CnnMaps } from '../../../engine/client/cnnTypes';
import { blockFilters, cnnForward } from '../../../math/cnn';
import { cnnLayout, type CnnShape } from '../../../math/cnnShape';
import { convCell, type ConvProduct } from '../../../math/conv';
import type { Maps } from '../../../math/maps';

/** Bytes as the network sees them. */
export function normalized(
  bytes: ArrayLike<number>,
  { mean, sd }: { readonly mean: number; readonly sd: number },
): Float32Array {
  return Float32Array.from(bytes, (value) => (value - mean) / sd);
}

/** Interleaved channels, one map after the other, with the range of each. */
function planes(maps: Maps, kind: CnnMaps['kind'], block: number): CnnMaps {
  const { rows, columns, channels, values } = maps;
  const area = rows * columns;
  const planar = new Float32Array(area * channels);
  const ranges = new Float32Array(2 * channels);
  for (let channel = 0; channel < channels; channel += 1) {
    let [low, high] = [Infinity, -Infinity];
    for (let at = 0; at < area; at += 1) {
      const value = values[at * channels + channel]!;
      planar[channel * area + at] = value;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    ranges.set([low, high], 2 * channel);
  }
  return { kind, block, channels, rows, columns, values: planar, ranges };
}

/** One image through the network by the page's own arithmetic, in the engine's form: the picture before it answers. */
export function pageLook(shape: CnnShape, params: ArrayLike<number>, input: Float32Array): CnnLook {
  const image: Maps = { rows: shape.rows, columns: shape.columns, channels: shape.channels, values: input };
  const forward = cnnForward(shape, params, image);
  const layers = [planes(image, 'input', -1)];
  forward.blocks.forEach(({ a, pooled }, block) => {
    layers.push(planes(a, 'conv', block));
    if (pooled) layers.push(planes(pooled, 'pool', block));
  });
  return {
    layers,
    features: Float32Array.from(forward.features),
    logits: Float32Array.from(forward.sums.at(-1)!),
    probabilities: Float32Array.from(forward.probabilities),
  };
}

/** The maps after the convolution of a layer. */
export const convMaps = (look: CnnLook, layer: number) =>
  look.layers.find(({ kind, block }) => kind === 'conv' && block === layer)!;

/** The maps that a layer looks at: the image, or what the layer before has handed on. */
export function inputMaps(look: CnnLook, layer: number): CnnMaps {
  return (
    look.layers.find(({ kind, block }) => kind === 'pool' && block === layer - 1) ??
    look.layers.find(({ kind, block }) =>
      layer === 0 ? kind === 'input' : kind === 'conv' && block === layer - 1,
    )!
  );
}

/** One map of a layer. */
export function planeOf(maps: CnnMaps, channel: number): Float32Array {
  const area = maps.rows * maps.columns;
  return maps.values.subarray(channel * area, (channel + 1) * area);
}

/** Everything behind one cell of a map. */
export interface OpenedCell {
  /** The nine products of one input map. */
  readonly products: readonly ConvProduct[];
  readonly part: number;
  /** What each input map adds. */
  readonly parts: readonly number[];
  readonly sum: number;
  readonly bias: number;
  readonly z: number;
  /** After ReLU: what stands in the map. */
  readonly a: number;
}

/**
 * Works out one cell of a map from the numbers that the network itself was given.
 * @param input which of the layer's input maps the nine products are of
 */
export function openCell(
  shape: CnnShape,
  params: ArrayLike<number>,
  look: CnnLook,
  layer: number,
  map: number,
  { row, col }: { readonly row: number; readonly col: number },
  input: number,
): OpenedCell {
  const block = cnnLayout(shape).blocks[layer]!;
  const { channels, rows, columns, values } = inputMaps(look, layer);
  const half = (block.kernel - 1) / 2;
  // Only the cells under the window are brought into the order that the arithmetic takes.
  const around: Maps = {
    rows: block.kernel,
    columns: block.kernel,
    channels,
    values: Float64Array.from({ length: block.kernel ** 2 * channels }, (_, at) => {
      const cell = Math.floor(at / channels);
      const [r, c] = [row - half + Math.floor(cell / block.kernel), col - half + (cell % block.kernel)];
      if (r < 0 || c < 0 || r >= rows || c >= columns) return 0;
      return values[((at % channels) * rows + r) * columns + c]!;
    }),
  };
  const { products, sum, bias, z } = convCell(around, blockFilters(block, params), 0, 0, map);
  const parts = Array.from({ length: channels }, () => 0);
  for (const { channel, product } of products) parts[channel]! += product;
  const chosen = Math.min(channels - 1, Math.max(0, input));
  return {
    products: products
      .filter(({ channel }) => channel === chosen)
      .map((each) => ({ ...each, row: each.row + row - half, column: each.column + col - half })),
    part: parts[chosen]!,
    parts,
    sum,
    bias,
    z,
    a: Math.max(0, z),
  };
}

/** The part of the image that a cell depends on, in pixels: [first row, first column, rows, columns], cut at the border. */
export function receptiveField(
  shape: CnnShape,
  layer: number,
  { row, col }: { readonly row: number; readonly col: number },
): { readonly row: number; readonly col: number; readonly rows: number; readonly cols: number } {
  const { blocks } = cnnLayout(shape);
  const reach = (at: number) => {
    let [from, to] = [at, at];
    for (let block = layer; block >= 0; block -= 1) {
      const half = (blocks[block]!.kernel - 1) / 2;
      [from, to] = [from - half, to + half];
      const above = blocks[block - 1];
      if (above?.pool === 2) [from, to] = [2 * from, 2 * to + 1];
    }
    return [Math.max(0, from), Math.min(shape.rows - 1, to)] as const;
  };
  const [top, bottom] = reach(row);
  const [left, right] = reach(col);
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}
