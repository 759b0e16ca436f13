import type { ImageOptions } from '../../../data/make/imageOptions';
import type { CnnOptions, CnnSet } from '../../../engine/client/cnnTypes';
import { fixedScale, netShape, recipe, side } from './nets';

/** Few, so that the network of the operating point errs as often as a useful one does. */
export const triageTrain = 20;
/** Of the training; another than that of the stored networks, whose scores were too good to need a threshold. */
export const triageSeed = 1;

const base = { kind: 'brain', size: side } as const;

export const triageImages: ImageOptions = { ...base, count: triageTrain, seed: 2 * triageSeed + 1 };
/** Patients whom it has not seen; ring-enhancing and solid tumors in equal numbers. */
export const triageUnseen = (count: number): ImageOptions => ({ ...base, count, seed: 900_001 });

export function triagePlan(train: CnnSet): CnnOptions {
  return { shape: netShape, settings: recipe(triageTrain, triageSeed), train, normalize: fixedScale };
}
