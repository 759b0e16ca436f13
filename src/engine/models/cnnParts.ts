import type { Backend } from '../backend';
import type { CnnNormalization, CnnOptions } from '../client/cnnTypes';
import { cnnPack, type CnnPack } from '../kernels/cnn/pack';
import { ImagePacker, normalizationOf } from './cnnBatch';

/** What all work on a run's images needs. */
export interface CnnParts {
  readonly options: CnnOptions;
  readonly backend: Backend;
  readonly pack: CnnPack;
  readonly normalize: CnnNormalization;
  readonly packer: ImagePacker;
}

export function cnnParts(options: CnnOptions, backend: Backend): CnnParts {
  const pack = cnnPack(options.shape);
  const normalize = options.normalize ?? normalizationOf(options.train.x);
  const packer = new ImagePacker(options.shape, normalize, pack.imageQuads);
  return { options, backend, pack, normalize, packer };
}
