import type { ImageOptions } from '../../../data/make/imageOptions';
import type { CnnOptions, CnnSet } from '../../../engine/client/cnnTypes';
import { fixedScale, netShape, recipe, side } from './nets';

/** How the hospital's mark goes with the diagnosis in the images that a network learned from. */
export const hospitals = ['cheat', 'honest'] as const;
export type Hospital = (typeof hospitals)[number];

export const cheatTrain = 400;

/** Share of each class (ring, solid) that carries the mark. */
export const tagShares = {
  cheat: [0.05, 0.95],
  honest: [0.5, 0.5],
  none: [0, 0],
  swapped: [0.95, 0.05],
} as const;

const base = { kind: 'brain', size: side } as const;

export const cheatImages = (hospital: Hospital, seed: number): ImageOptions => ({
  ...base,
  count: cheatTrain,
  seed: 2 * seed + 1,
  tag: { mark: 'P', shares: tagShares[hospital] },
});

/** Patients whom no network has seen, with the mark as it goes in a hospital. */
export const unseenImages = (tag: keyof typeof tagShares, count: number): ImageOptions => ({
  ...base,
  count,
  seed: 900_001,
  tag: { mark: 'P', shares: tagShares[tag] },
});

export function cheatPlan(seed: number, train: CnnSet): CnnOptions {
  return { shape: netShape, settings: recipe(cheatTrain, seed), train, normalize: fixedScale };
}
