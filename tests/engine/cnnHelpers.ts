import type { CnnShape } from '../../src/math/cnnShape';
import { createRng } from '../../src/math/rng';
import type { CnnOptions, CnnSet, CnnSettings } from '../../src/engine/client/cnnTypes';

export const smallShape: CnnShape = {
  rows: 12,
  columns: 12,
  channels: 1,
  blocks: [
    { filters: 4, kernel: 3, pool: 2 },
    { filters: 6, kernel: 3, pool: 1 },
  ],
  head: 'globalMax',
  hidden: [],
  classes: 2,
};

export const calm: CnnSettings = {
  optimizer: 'adam',
  learningRate: 0.01,
  schedule: 'cosine',
  batchSize: 8,
  epochs: 4,
  seed: 3,
};

/** Noise with a bright bar: upright ones are class 1, lying ones class 0, crosses class 2. */
export function bars(count: number, shape: CnnShape, seed = 1): CnnSet {
  const rng = createRng(seed);
  const { rows, columns, channels, classes } = shape;
  const x = new Uint8Array(count * rows * columns * channels);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    labels[i] = i % classes;
    const [row, column] = [2 + rng.int(rows - 4), 2 + rng.int(columns - 4)];
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) {
        const upright = c === column && Math.abs(r - row) < 3 && labels[i] !== 0;
        const lying = r === row && Math.abs(c - column) < 3 && labels[i] !== 1;
        for (let k = 0; k < channels; k += 1) {
          const value = 60 + 12 * rng.normal() + (upright || lying ? 120 + 10 * k : 0);
          x[((i * rows + r) * columns + c) * channels + k] = value;
        }
      }
    }
  }
  return { x, labels };
}

export function cnnOptions(
  shape: CnnShape = smallShape,
  settings: Partial<CnnSettings> = {},
  count = 43,
  own: Partial<CnnOptions> = {},
): CnnOptions {
  return { shape, settings: { ...calm, ...settings }, train: bars(count, shape), ...own };
}
