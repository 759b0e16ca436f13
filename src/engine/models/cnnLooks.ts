import type { CnnLook, CnnMaps } from '../client/cnnTypes';
import type { CnnPack } from '../kernels/cnn/pack';
import { softmax } from '../../math/softmax';

function mapsOf(
  kind: CnnMaps['kind'],
  block: number,
  [rows, columns, channels]: readonly [number, number, number],
  depth: number,
  packed: Float32Array,
  start: number,
): CnnMaps {
  const cells = rows * columns;
  const values = new Float32Array(channels * cells);
  const ranges = new Float32Array(2 * channels);
  for (let c = 0; c < channels; c += 1) {
    let [low, high] = [Infinity, -Infinity];
    for (let cell = 0; cell < cells; cell += 1) {
      const value = packed[start + cell * depth + c]!;
      values[c * cells + cell] = value;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    ranges.set([low, high], 2 * c);
  }
  return { kind, block, channels, rows, columns, values, ranges };
}

/** What the head makes of the last maps. */
function featuresOf(
  { shape }: CnnPack,
  { kind, values, ranges, channels, rows, columns }: CnnMaps,
): Float32Array {
  const cells = rows * columns;
  // Without convolutions the input itself is flattened.
  if (shape.head === 'flatten' || kind === 'input')
    return Float32Array.from(values, (_, i) => values[(i % channels) * cells + Math.floor(i / channels)]!);
  if (shape.head === 'globalMax')
    return Float32Array.from({ length: channels }, (_, c) => ranges[2 * c + 1]!);
  return Float32Array.from({ length: channels }, (_, c) => {
    let sum = 0;
    for (let cell = 0; cell < cells; cell += 1) sum += values[c * cells + cell]!;
    return sum / cells;
  });
}

/** Probabilities [cases, classes] from packed logits. */
export function probabilitiesOf(logits: Float32Array, cases: number, classes: number): Float32Array {
  const stride = logits.length / cases;
  const result = new Float32Array(cases * classes);
  for (let i = 0; i < cases; i += 1) {
    result.set(softmax(logits.subarray(i * stride, i * stride + classes)), i * classes);
  }
  return result;
}

/**
 * Plain looks at some images from what the kernels gave.
 * @param taken logits, then, if maps were asked for, the maps of every block
 */
export function looksOf(
  pack: CnnPack,
  images: Float32Array,
  cases: number,
  taken: readonly Float32Array[],
  maps: boolean,
): CnnLook[] {
  const { shape, blocks, imageQuads } = pack;
  const [logits, ...packed] = taken as [Float32Array, ...Float32Array[]];
  const wide = logits.length / cases;
  return Array.from({ length: cases }, (_, i): CnnLook => {
    const own = logits.slice(i * wide, i * wide + shape.classes);
    const probabilities = Float32Array.from(softmax(own));
    if (!maps) return { layers: [], features: new Float32Array(0), logits: own, probabilities };
    const size = [shape.rows, shape.columns, shape.channels] as const;
    const depth = shape.channels === 1 ? 1 : 4;
    const layers = [mapsOf('input', -1, size, depth, images, i * 4 * imageQuads)];
    let t = 0;
    for (const [b, { rows, columns, outRows, outColumns, filters, quads, pool }] of blocks.entries()) {
      const take = (kind: CnnMaps['kind'], high: number, across: number): void => {
        const start = i * high * across * 4 * quads;
        layers.push(mapsOf(kind, b, [high, across, filters], 4 * quads, packed[t++]!, start));
      };
      take('conv', rows, columns);
      if (pool === 2) take('pool', outRows, outColumns);
    }
    return { layers, features: featuresOf(pack, layers.at(-1)!), logits: own, probabilities };
  });
}
