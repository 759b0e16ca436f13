import type { CnnShape } from '../../../math/cnnShape';

/** Pixels along a side of the images: with fewer the two tumor kinds can no longer be told apart. */
export const cnnSide = 48;

/** The network of the figure: three layers of filters, then the largest number of each map (3,602 parameters). */
export const cnnShape: CnnShape = {
  rows: cnnSide,
  columns: cnnSide,
  channels: 1,
  blocks: [
    { filters: 8, kernel: 3, pool: 2 },
    { filters: 16, kernel: 3, pool: 2 },
    { filters: 16, kernel: 3, pool: 1 },
  ],
  head: 'globalMax',
  hidden: [],
  classes: 2,
};

/** How many maps each layer has, their side, and how many maps it looks at. */
export const layerSizes = [
  { maps: 8, side: 48, inputs: 1 },
  { maps: 16, side: 24, inputs: 8 },
  { maps: 16, side: 12, inputs: 16 },
] as const;

/**
 * Mean and spread of the phantoms' gray levels, as measured over 4,000 of them. Fixed, so that the page's own first
 * picture and the engine's are of the same numbers.
 */
export const brainNormalize = { mean: 60, sd: 51 } as const;

/** How it learns: the recipe for which the accuracy is known. */
export const cnnRecipe = {
  optimizer: 'adam',
  learningRate: 0.005,
  schedule: 'cosine',
  batchSize: 16,
  epochs: 10,
} as const;

/** Images to learn from and to be judged on. */
export const trainCount = 400;
export const testCount = 200;
/** Steps of the whole run. */
export const cnnSteps = (trainCount / cnnRecipe.batchSize) * cnnRecipe.epochs;
