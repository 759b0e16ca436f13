// The network that everything in this chapter begins with: what it is, and how `npm run pretrain` trains it.
import type { ImageOptions } from '../../../data/make/imageOptions';
import type { CnnSettings } from '../../../engine/client/cnnTypes';
import type { CnnShape } from '../../../math/cnnShape';

/** Pixels along a side. */
export const side = 48;
export const area = side * side;

const conv = (filters: number, pool: 1 | 2) => ({ filters, kernel: 3, pool }) as const;

/** Four convolutions, 8-16-24-32 filters, the largest of each of the last maps, two classes: 11,738 parameters. */
export const shape: CnnShape = {
  rows: side,
  columns: side,
  channels: 1,
  blocks: [conv(8, 2), conv(16, 2), conv(24, 2), conv(32, 1)],
  head: 'globalMax',
  hidden: [],
  classes: 2,
};

/** Images are standardized one by one before they enter; the network itself changes nothing. */
export const normalize = { mean: 0, sd: 1 } as const;

/** Ring-enhancing or solid tumor on synthetic brain MR slices. */
export const sourceTrain: ImageOptions = { kind: 'brain', size: side, count: 3000, seed: 50 };
export const sourceTest: ImageOptions = { kind: 'brain', size: side, count: 1000, seed: 60 };

export const sourceSettings: CnnSettings = {
  optimizer: 'adam',
  learningRate: 0.004,
  schedule: 'cosine',
  batchSize: 32,
  epochs: 18,
  seed: 1,
};
