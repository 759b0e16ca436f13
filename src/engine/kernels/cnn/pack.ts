import { cnnLayout, type BlockLayout, type CnnShape } from '../../../math/cnnShape';
import { optimizerSlots, type OptimizerName } from '../../../math/optimizer';
import { WIDTH } from '../programSource';
import { quads } from '../spec';

/*
 * Every tensor of the kernels for convolutional networks is flat and made of quads (four numbers, one texel).
 *   images    per image imageQuads: gray pixels row by row; of color images one quad per pixel
 *   targets   one quad per image: class, weight in the loss, 0, 0
 *   maps      per image [rows, columns, channel quads]
 *   state     parameters, then m, then v (paramQuads each), then one status quad
 *             (loss of the last batch, first step whose loss was out of range or -1, smoothed loss, smoothed accuracy)
 *   gradient  paramQuads, then one quad: mean loss, share of right answers
 *   parameters layer by layer, each layer from a full row of a texture on:
 *             convolution [kernel row, kernel column, input channel, filter quads], then biases;
 *             dense [input, unit quads], then biases. Padding is 0 and stays so.
 */

/** One convolution as the kernels see it. */
export interface PackedBlock extends BlockLayout {
  /** Quads of the output channels. */
  readonly quads: number;
  /** Input channels with padding: 1 for gray images, else a multiple of 4. */
  readonly depth: number;
  /** First quad of the section, its quads in whole rows, and its first bias quad. */
  readonly first: number;
  readonly section: number;
  readonly firstBias: number;
}

/** One dense layer as the kernels see it. */
export interface PackedDense {
  readonly inputs: number;
  readonly units: number;
  /** Quads of inputs and of units. */
  readonly inputQuads: number;
  readonly quads: number;
  readonly relu: boolean;
  readonly first: number;
  readonly section: number;
  readonly firstBias: number;
}

/** Sizes and places of all tensors of a network. */
export interface CnnPack {
  readonly shape: CnnShape;
  readonly imageQuads: number;
  readonly blocks: readonly PackedBlock[];
  readonly dense: readonly PackedDense[];
  readonly paramQuads: number;
  /** Largest number of quads that one image takes in any tensor or layer of a texture. */
  readonly mostQuads: number;
  /** Place of each parameter (cnnLayout order) in the packed numbers. */
  readonly places: Int32Array;
}

const wholeRows = (count: number): number => Math.ceil(count / WIDTH) * WIDTH;

const packs = new WeakMap<CnnShape, CnnPack>();

/** The pack of a shape; made once per shape object. */
export function cnnPack(shape: CnnShape): CnnPack {
  let pack = packs.get(shape);
  if (!pack) packs.set(shape, (pack = makePack(shape)));
  return pack;
}

function makePack(shape: CnnShape): CnnPack {
  const layout = cnnLayout(shape);
  const places = new Int32Array(layout.parameters);
  const pixels = shape.rows * shape.columns;
  const imageQuads = shape.channels === 1 ? quads(pixels) : pixels;
  let first = 0;
  let mostQuads = imageQuads;
  const blocks = layout.blocks.map((block, b): PackedBlock => {
    const { inputs, filters, kernel, weights, biases, rows, columns } = block;
    const depth = b === 0 && inputs === 1 ? 1 : 4 * quads(inputs);
    const wide = quads(filters);
    const firstBias = first + kernel * kernel * depth * wide;
    const section = wholeRows(firstBias + wide - first);
    for (let row = 0; row < kernel * kernel * inputs; row += 1) {
      const to = Math.floor(row / inputs) * depth + (row % inputs);
      for (let f = 0; f < filters; f += 1) {
        places[weights + row * filters + f] = 4 * (first + to * wide) + f;
      }
    }
    for (let f = 0; f < filters; f += 1) places[biases + f] = 4 * firstBias + f;
    // An unpooled map lies in four layers, one for each place of a 2x2 tile.
    mostQuads = Math.max(mostQuads, quads((rows + 1) * (columns + 1)) * wide);
    const made = { ...block, quads: wide, depth, first, section, firstBias };
    first += section;
    return made;
  });
  const last = blocks.at(-1);
  const dense = layout.dense.map(({ inputs, units, weights, biases, relu }, l): PackedDense => {
    const wide = quads(units);
    const isFlat = l === 0 && shape.head === 'flatten' && last !== undefined;
    const isImage = l === 0 && last === undefined;
    const cells = isFlat ? last.outRows * last.outColumns : 1;
    const inputQuads = isImage ? imageQuads : isFlat ? cells * last.quads : quads(inputs);
    const firstBias = first + 4 * inputQuads * wide;
    const section = wholeRows(firstBias + wide - first);
    for (let i = 0; i < inputs; i += 1) {
      let to = i;
      if (isFlat) to = Math.floor(i / last.filters) * last.quads * 4 + (i % last.filters);
      if (isImage && shape.channels === 3) to = Math.floor(i / 3) * 4 + (i % 3);
      for (let u = 0; u < units; u += 1) places[weights + i * units + u] = 4 * (first + to * wide) + u;
    }
    for (let u = 0; u < units; u += 1) places[biases + u] = 4 * firstBias + u;
    mostQuads = Math.max(mostQuads, inputQuads);
    const made = { inputs, units, inputQuads, quads: wide, relu, first, section, firstBias };
    first += section;
    return made;
  });
  return { shape, imageQuads, blocks, dense, paramQuads: first, mostQuads, places };
}

/** Quads of the state: parameters, memories, status. */
export function stateQuads(pack: CnnPack, optimizer: OptimizerName): number {
  return pack.paramQuads * (1 + optimizerSlots(optimizer)) + 1;
}

/** State at step 0 from flat parameters. */
export function packState(pack: CnnPack, optimizer: OptimizerName, params: Float32Array): Float32Array {
  const state = new Float32Array(4 * stateQuads(pack, optimizer));
  for (let p = 0; p < params.length; p += 1) state[pack.places[p]!] = params[p]!;
  state[state.length - 3] = -1;
  return state;
}

/** Flat parameters (cnnLayout order) out of a state or a gradient. */
export function unpackParams(pack: CnnPack, packed: Float32Array): Float32Array {
  return Float32Array.from(pack.places, (place) => packed[place]!);
}

/** A key that is equal exactly when the generated code is. */
export function cnnKey({ rows, columns, channels, blocks, head, hidden, classes }: CnnShape): string {
  const convs = blocks.map(({ filters, kernel, pool }) => `${filters}k${kernel}p${pool}`);
  return [rows, columns, channels, convs.join('-'), head, hidden.join('-'), classes].join('|');
}
