import type { CnnSettings } from '../../../engine/client/cnnTypes';
import type { CnnShape } from '../../../math/cnnShape';

/** Pixels along a side of every image of the chapter. */
export const side = 48;
export const pixels = side * side;

/** The network of the whole chapter: three layers of filters, then the largest number of each map (3,602 parameters). */
export const netShape: CnnShape = {
  rows: side,
  columns: side,
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

/** Mean and spread of the phantoms' gray levels: every network but the one that standardizes each image is fed so. */
export const fixedScale = { mean: 60, sd: 51 } as const;
export const noScale = { mean: 0, sd: 1 } as const;

/** 250 steps of 16 images each, whatever is learned from: every network has the same patience. */
export const steps = 250;
export const batch = 16;

/** How a network learns from so many images. */
export function recipe(images: number, seed: number): CnnSettings {
  return {
    optimizer: 'adam',
    learningRate: 0.005,
    schedule: 'cosine',
    batchSize: batch,
    epochs: Math.max(1, Math.round(steps / Math.ceil(images / batch))),
    seed,
  };
}

/** Seed of the networks that are stored with the page. */
export const storedSeed = 2;

/** The stored networks, in the order of the file. */
export const storedIds = [
  'scanner/none',
  'scanner/flip',
  'scanner/normalize',
  'scanner/tenth',
  'scanner/augment',
  'hospital/cheat',
  'hospital/honest',
  'triage',
] as const;
export type StoredId = (typeof storedIds)[number];

/** Checksum of the stored file; the script that trains writes it here. */
export const storedChecksum = 3917850288;
