import type { ProgramSource } from '../programSource';
import { gridFunction, times, type Grid } from './glslGrid';
import type { PackedDense } from './pack';

/** Input quads that one fragment of the first pass sums. */
const CHUNK = 16;

/** Where a dense layer's inputs lie: images as tensors, maps in tiles, or quads of layer 0 side by side. */
export interface DenseInput {
  readonly samplers: readonly string[];
  readonly layered: readonly string[];
  /** GLSL function `vec4 given(int b, int i)`: input quad i of image b. */
  readonly functions: string;
  readonly key: string;
}

export function denseInput({ inputQuads }: PackedDense, from: 'images' | Grid | 'quads'): DenseInput {
  if (from === 'images') {
    return {
      samplers: ['source'],
      layered: [],
      functions: `vec4 given(int b, int i) { return fetch(source, b * ${inputQuads} + i); }`,
      key: 'images',
    };
  }
  if (from === 'quads' || from.kind === 'plain') {
    return {
      samplers: [],
      layered: ['source'],
      functions: `vec4 given(int b, int i) { return fetchLayer(source, b * ${inputQuads} + i, 0); }`,
      key: 'quads',
    };
  }
  const { columns, quads } = from;
  return {
    samplers: [],
    layered: ['source'],
    functions: `${gridFunction('cell', 'source', from)}
      vec4 given(int b, int i) {
        int place = i / ${quads};
        return cell(b, place / ${columns}, place % ${columns}, i % ${quads});
      }`,
    key: `tiled${from.rows},${columns},${quads}`,
  };
}

const layerKey = ({ inputQuads, quads, first, relu }: PackedDense, input: DenseInput): string =>
  [inputQuads, quads, first, relu, input.key].join();

export const denseChunks = ({ inputQuads }: PackedDense): number => Math.ceil(inputQuads / CHUNK);

/** First pass: sums over chunks of inputs, four images at a time, [chunk, image / 4, unit quad]; the image's layer is b % 4. */
export function denseSumsProgram(layer: PackedDense, input: DenseInput): ProgramSource {
  const { inputQuads, quads, first } = layer;
  return {
    key: `cnnDenseSums|${layerKey(layer, input)}`,
    samplers: ['state', ...input.samplers],
    layered: input.layered,
    uniforms: ['fours', 'cases'],
    targets: 4,
    functions: input.functions,
    code: `
      int q = index % ${quads};
      int rest = index / ${quads};
      int four = rest % fours;
      int from = rest / fours * ${CHUNK};
      int last = min(${inputQuads}, from + ${CHUNK});
      int top = cases - 1;
      for (int i = from; i < last; i++) {
        int w = ${first} + 4 * i * ${quads} + q;
        ${times(4, (j) => `vec4 w${j} = fetch(state, w + ${j * quads});`)}
        ${times(
          4,
          (j) => `vec4 x${j} = given(min(4 * four + ${j}, top), i);
            r${j} += x${j}.x * w0 + x${j}.y * w1 + x${j}.z * w2 + x${j}.w * w3;`,
        )}
      }`,
  };
}

/** Second pass: sums, bias and, in hidden layers, ReLU: [image, unit quad]. */
export function denseProgram(layer: PackedDense): ProgramSource {
  const { quads, firstBias, relu } = layer;
  return {
    key: `cnnDense|${[quads, firstBias, relu, denseChunks(layer)].join()}`,
    samplers: ['state'],
    layered: ['sums'],
    uniforms: ['fours'],
    code: `
      int q = index % ${quads};
      int b = index / ${quads};
      vec4 z = fetch(state, ${firstBias} + q);
      for (int c = 0; c < ${denseChunks(layer)}; c++) {
        z += fetchLayer(sums, (c * fours + (b >> 2)) * ${quads} + q, b & 3);
      }
      return ${relu ? 'max(z, vec4(0.0))' : 'z'};`,
  };
}

/** Slopes along a layer's inputs, [image, input quad]; behind a ReLU only where it is open. */
export function denseInputGradientProgram(layer: PackedDense, afterRelu: boolean): ProgramSource {
  const { inputQuads, quads, first } = layer;
  return {
    key: `cnnDenseBack|${afterRelu}|${[inputQuads, quads, first].join()}`,
    samplers: ['state'],
    layered: afterRelu ? ['slopes', 'source'] : ['slopes'],
    uniforms: [],
    code: `
      int i = index % ${inputQuads};
      int b = index / ${inputQuads};
      vec4 sum = vec4(0.0);
      for (int q = 0; q < ${quads}; q++) {
        vec4 z = fetchLayer(slopes, b * ${quads} + q, 0);
        int w = ${first} + 4 * i * ${quads} + q;
        sum += vec4(${[0, 1, 2, 3].map((j) => `dot(fetch(state, w + ${j * quads}), z)`).join(', ')});
      }
      return ${afterRelu ? 'sum * vec4(greaterThan(fetchLayer(source, index, 0), vec4(0.0)))' : 'sum'};`,
  };
}

/** The layer's section of the gradient: one product per weight and image. */
export function denseGradientProgram(layer: PackedDense, input: DenseInput): ProgramSource {
  const { quads, first, firstBias } = layer;
  const weights = firstBias - first;
  return {
    key: `cnnDenseGradient|${layerKey(layer, input)}`,
    samplers: input.samplers,
    layered: [...input.layered, 'slopes'],
    uniforms: ['cases'],
    functions: input.functions,
    code: `
      int j = index - ${first};
      if (j >= ${weights + quads}) return vec4(0.0);
      int q = j % ${quads};
      int i = j / ${quads};
      vec4 sum = vec4(0.0);
      for (int b = 0; b < cases; b++) {
        float x = j < ${weights} ? given(b, i >> 2)[i & 3] : 1.0;
        sum += x * fetchLayer(slopes, b * ${quads} + q, 0);
      }
      return sum;`,
  };
}
