import type { ComponentType } from 'react';
import type { ChapterId } from '../../state/route';
import { ConvolutionPicture } from './ConvolutionPicture';
import { DeepPicture } from './DeepPicture';
import { DescentPicture } from './DescentPicture';
import { LearningPicture } from './LearningPicture';
import { LimitsPicture } from './LimitsPicture';
import { NetworkPicture } from './NetworkPicture';
import { NeuronPicture } from './NeuronPicture';
import { PixelsPicture } from './PixelsPicture';
import { TransferPicture } from './TransferPicture';

/** A small drawing for every chapter, whether it can be opened yet or not. */
export const pictures: Readonly<Record<ChapterId, ComponentType>> = {
  learning: LearningPicture,
  pixels: PixelsPicture,
  neuron: NeuronPicture,
  descent: DescentPicture,
  network: NetworkPicture,
  deep: DeepPicture,
  convolution: ConvolutionPicture,
  transfer: TransferPicture,
  limits: LimitsPicture,
};
