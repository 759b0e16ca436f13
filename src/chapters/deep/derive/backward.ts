import { pointSet } from '../../../data/points';
import { networkBackward } from '../../../math/network';
import { initialParameters, networkLayout, type NetworkShape } from '../../../math/networkShape';
import type { TrainingSettings } from '../../../math/training';
import { hash32 } from '../../../math/rng';
import type { BendName, VanishingState } from '../modelVanishing';

/** Neurons of every hidden layer. */
export const WIDTH = 8;
const TRAIN = 200;
const TEST = 300;

/** A network of equal layers. */
export function deepShape(depth: number, activation: BendName): NetworkShape {
  const hidden = Array.from({ length: depth }, () => WIDTH);
  return { inputs: 2, hidden, outputs: 1, activation, outputActivation: 'sigmoid' };
}

/** First weights by depth, seed and scale alone: every activation gets the same ones. */
export function deepWeights({
  depth,
  seed,
  scale,
}: Pick<VanishingState, 'depth' | 'seed' | 'scale'>): Float32Array {
  return initialParameters(deepShape(depth, 'tanh'), seed, scale);
}

/** Plain descent in batches of 20: the same for every activation. */
export const deepSettings: TrainingSettings = {
  loss: 'bce',
  optimizer: 'sgd',
  learningRate: 0.1,
  batchSize: 20,
  l1: 0,
  l2: 0,
  dropout: 0,
};

/** Two moons: patients whose classes no straight line separates; as many to learn from as a small study has. */
export function deepData(seed: number) {
  return (kept?.seed === seed ? kept : (kept = { seed, data: makeData(seed) })).data;
}

/** The last set that was made: a hand that drags a slider asks for the same one again and again. */
let kept: { readonly seed: number; readonly data: ReturnType<typeof makeData> } | undefined;

function makeData(seed: number) {
  const train = pointSet('moons', TRAIN, seed);
  const test = pointSet('moons', TEST, hash32(seed, 1));
  return { x: train.x, y: train.y, testX: test.x, testY: test.y };
}

/** Cases of the backward pass: enough for a mean, few enough for the eye of a dragging hand. */
const SHOWN = 60;

/**
 * How much of a patient's correction each layer gets: a backward pass for every one of 60 patients, and the root mean
 * square of the gradient over the patients and over each layer's weights and biases, from the first layer to the
 * output. Over single patients, since the corrections of two of them may cancel.
 */
export function layerSizes(shape: NetworkShape, params: ArrayLike<number>, seed: number): number[] {
  const { x, y } = deepData(seed);
  const layout = networkLayout(shape);
  const sums = layout.map(() => 0);
  for (let i = 0; i < SHOWN; i += 1) {
    const { gradient } = networkBackward(shape, params, [x[2 * i]!, x[2 * i + 1]!], [y[i]!], 'bce');
    for (const [l, { offset, inputs, units }] of layout.entries()) {
      for (let p = offset; p < offset + units * (inputs + 1); p += 1) sums[l]! += gradient[p]! ** 2;
    }
  }
  return layout.map(({ inputs, units }, l) => Math.sqrt(sums[l]! / (SHOWN * units * (inputs + 1))));
}

/** The backward pass through the network at its first weights. */
export function firstSizes(
  state: Pick<VanishingState, 'depth' | 'seed' | 'scale'>,
  activation: BendName,
): number[] {
  return layerSizes(deepShape(state.depth, activation), deepWeights(state), state.seed);
}

/** The most that the slopes of so many sigmoids let through: 0.25 to the power of the layers. */
export function sigmoidCeiling(layers: number): number {
  return 0.25 ** layers;
}

/** What arrives at the first layer, as a share of what the output layer gets. */
export function shareArriving(sizes: readonly number[]): number {
  return sizes[0]! / sizes.at(-1)!;
}
