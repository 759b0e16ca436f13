import { pointSet } from '../../../data/points';
import { initialParameters, networkLayout, type NetworkShape } from '../../../math/networkShape';
import { batchGradient, type TrainingSettings } from '../../../math/training';
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
  const train = pointSet('moons', TRAIN, seed);
  const test = pointSet('moons', TEST, hash32(seed, 1));
  return { x: train.x, y: train.y, testX: test.x, testY: test.y };
}

/** Root mean square of the gradient over each layer's weights and biases, from the first layer to the output. */
export function layerSizes(shape: NetworkShape, gradient: ArrayLike<number>): number[] {
  return networkLayout(shape).map(({ offset, inputs, units }) => {
    const count = units * (inputs + 1);
    let sum = 0;
    for (let p = offset; p < offset + count; p += 1) sum += gradient[p]! ** 2;
    return Math.sqrt(sum / count);
  });
}

/** Cases of the backward pass in the page: enough for a mean, few enough for the eye of a dragging hand. */
const SHOWN = 60;

/** A backward pass through the network at its first weights, layer by layer. */
export function firstSizes(
  state: Pick<VanishingState, 'depth' | 'seed' | 'scale'>,
  activation: BendName,
): number[] {
  const shape = deepShape(state.depth, activation);
  const { x, y } = deepData(state.seed);
  const cases = Array.from({ length: SHOWN }, (_, i) => i);
  return layerSizes(shape, batchGradient(shape, deepWeights(state), x, y, cases, 'bce').gradient);
}

/** The most that the slopes of so many sigmoids let through: 0.25 to the power of the layers. */
export function sigmoidCeiling(layers: number): number {
  return 0.25 ** layers;
}

/** What arrives at the first layer, as a share of what the output layer gets. */
export function shareArriving(sizes: readonly number[]): number {
  return sizes[0]! / sizes.at(-1)!;
}
