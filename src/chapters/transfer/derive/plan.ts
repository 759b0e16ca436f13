// What is compared in the figure of the locks, and by which recipes.
import type { ImageOptions } from '../../../data/make/imageOptions';
import type { CnnSettings } from '../../../engine/client/cnnTypes';
import { cnnLayout, initialCnnParameters } from '../../../math/cnnShape';
import { stepsPerEpoch } from '../../../math/training';
import { shape, side } from '../source/sourcePlan';

export const targetIds = ['headCt', 'liver', 'chest'] as const;
/** The task that few images are there for. */
export type TargetId = (typeof targetIds)[number];

export const sizes = [3, 5, 10, 20, 50, 100] as const;
/** Labeled images of each class. */
export type PerClass = (typeof sizes)[number];
export const mostPerClass = 100;

/** Convolutions of the source network: 0 to 4 of them may be locked. */
export const convolutions = shape.blocks.length;

export const methods = ['frozen', 'tuned', 'scratch', 'patient'] as const;
/**
 * frozen: all convolutions locked, a new head. tuned: as many locked as chosen, the rest goes on learning. scratch: the
 * same network from random weights. patient: scratch with augmented images and four times the steps.
 */
export type Method = (typeof methods)[number];

/** Runs of each method, from seeds 1 to 5: first weights, order and training images are others in each. */
export const seeds = [1, 2, 3, 4, 5] as const;

/** Images that every method may learn from, each showing counted: 150 batches of 16. The patient one gets four times as many. */
export const batchSize = 16;
export const budget = 150 * batchSize;
export const patience = 4;
/** Looks at the unseen images in each run. */
export const looks = 5;

export const budgetOf = (method: Method): number => (method === 'patient' ? patience * budget : budget);

/** Whole epochs that come nearest to the budget. */
const epochsOf = (method: Method, perClass: number): number =>
  Math.max(1, Math.round(budgetOf(method) / (2 * perClass)));

/** Training steps of a run: an epoch's last batch may be small. */
export const stepsOf = (method: Method, perClass: number): number =>
  epochsOf(method, perClass) * stepsPerEpoch(2 * perClass, batchSize);

/** Steps after which the unseen images are looked at. */
export const stopsOf = (method: Method, perClass: number): readonly number[] =>
  Array.from({ length: looks }, (_, i) => Math.round(((i + 1) * stepsOf(method, perClass)) / looks));

/** Learning rates: gentle where something learned is at stake, brisk where only a small head is trained. */
const rates: Readonly<Record<Method, number>> = {
  frozen: 0.01,
  tuned: 0.002,
  scratch: 0.004,
  patient: 0.004,
};
export const rateOf = (method: Method): number => rates[method];

/** Turned, scaled, shifted and mirrored a little, anew at every step. */
const augment = { flip: true, rotate: 0.25, scale: 0.1, shift: 0.06 } as const;

const recipes = {
  headCt: { kind: 'headCt' },
  liver: { kind: 'liver' },
  chest: { kind: 'chest', classes: ['consolidation', 'nodule'] },
} as const satisfies Readonly<Record<TargetId, Partial<ImageOptions>>>;

/** Unseen images by which all runs of a target are judged. */
export const testCount = 200;

export const trainPlan = (target: TargetId, seed: number): ImageOptions => ({
  ...recipes[target],
  size: side,
  count: 2 * mostPerClass,
  seed: 3000 + seed,
});
export const testPlan = (target: TargetId): ImageOptions => ({
  ...recipes[target],
  size: side,
  count: testCount,
  seed: 8000,
});

export function settingsOf(method: Method, perClass: number, locked: number, seed: number): CnnSettings {
  return {
    optimizer: 'adam',
    learningRate: rateOf(method),
    schedule: 'cosine',
    batchSize,
    epochs: epochsOf(method, perClass),
    seed,
    ...(method === 'tuned' && { locked }),
    ...(method === 'patient' && { augment }),
  };
}

const layout = cnnLayout(shape);
/** First parameter of the last layer. */
export const headAt = layout.dense[0]!.weights;
/** What the head gets from each image. */
export const featureCount = layout.features;

/** First parameters of a run: learned elsewhere with a new head, or all new. The new head is the same in both. */
export function initialOf(method: Method, source: Float32Array, seed: number): Float32Array {
  const params = initialCnnParameters(shape, seed);
  if (method === 'frozen' || method === 'tuned') params.set(source.subarray(0, headAt));
  return params;
}

/**
 * How far each convolution has moved from its start: length of the change over length of the start.
 * @returns one number per convolution; exactly 0 where no weight changed
 */
export function movement(from: ArrayLike<number>, to: ArrayLike<number>): number[] {
  return layout.blocks.map(({ weights, biases, filters }) => {
    let [moved, length] = [0, 0];
    for (let p = weights; p < biases + filters; p += 1) {
      moved += (to[p]! - from[p]!) ** 2;
      length += from[p]! ** 2;
    }
    return Math.sqrt(moved / length);
  });
}
