import type { CnnShape } from '../../../math/cnnShape';
import type { OptimizerName } from '../../../math/optimizer';

/** Names under which the programs for convolutional networks are registered with tfjs, for 'webgl' and for 'cpu'. */
export const CNN_GRADIENT = 'DeepRoundsCnnGradient';
export const CNN_UPDATE = 'DeepRoundsCnnUpdate';
export const CNN_FORWARD = 'DeepRoundsCnnForward';

/**
 * DeepRoundsCnnGradient: inputs state, images, targets, and on the CPU if wanted `previous`, a gradient to add to;
 * gives the gradient of `share` times the sum of the images' weighted losses.
 */
export interface CnnGradientAttrs {
  readonly shape: CnnShape;
  readonly cases: number;
  readonly share: number;
  /** Quads of parameters, from the first, whose slopes nobody wants: what stands there means nothing. */
  readonly lockedQuads: number;
}

/** DeepRoundsCnnUpdate: inputs state, gradient; gives the next state. */
export interface CnnUpdateAttrs {
  readonly shape: CnnShape;
  readonly optimizer: OptimizerName;
  /** Number of this step, from 0. */
  readonly step: number;
  readonly learningRate: number;
  readonly l2: number;
  /** Quads of parameters, from the first, that keep their values. */
  readonly lockedQuads: number;
}

/**
 * DeepRoundsCnnForward: inputs state, images; gives the logits [cases, class quads]; if maps are wanted, for every
 * block its maps after ReLU and, where it pools, after pooling; if features are wanted, what a global head hands to the
 * dense layers [cases, channel quads].
 */
export interface CnnForwardAttrs {
  readonly shape: CnnShape;
  readonly cases: number;
  readonly maps: boolean;
  readonly features?: boolean;
}

/** Share of the newest batch in the smoothed loss: all batches count alike at first, later some twenty. */
export function blendOf(step: number): number {
  return Math.max(1 / (step + 1), 0.05);
}
