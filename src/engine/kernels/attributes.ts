import type { FusedSpec } from './spec';

/** Names under which the fused programs are registered with tfjs, for 'webgl' and for 'cpu'. */
export const TRAIN = 'DeepRoundsTrain';
export const OUTPUTS = 'DeepRoundsOutputs';
export const FIELD = 'DeepRoundsField';
export const GRADIENT = 'DeepRoundsGradient';

/** DeepRoundsTrain: inputs state, settings, data, order; gives the state after `steps` steps. */
export interface TrainAttrs {
  readonly spec: FusedSpec;
  readonly replicas: number;
  /** Number of the first step, from 0: decides dropout masks and Adam's corrections. */
  readonly firstStep: number;
  readonly steps: number;
  readonly batchSize: number;
  readonly cases: number;
  /** The order tensor holds whole epochs from this one on: [replicas, epochs, steps per epoch, groups] quads. */
  readonly firstEpoch: number;
  readonly epochs: number;
}

/** DeepRoundsOutputs: inputs state, data; gives [replicas, units from..to, groups of four cases] quads of z or a. */
export interface OutputsAttrs {
  readonly spec: FusedSpec;
  readonly replicas: number;
  readonly cases: number;
  readonly from: number;
  readonly to: number;
  /** z before the activation function instead of a after it. */
  readonly sums: boolean;
}

/** DeepRoundsField: input state; gives [replicas, units, rows, columns padded to quads]. */
export interface FieldAttrs {
  readonly spec: FusedSpec;
  readonly replicas: number;
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly rows: number;
  /** x of the left edge, y of the top edge, width and height of one pixel (height downward, so usually negative). */
  readonly plane: readonly [number, number, number, number];
  readonly others: readonly number[];
}

/**
 * DeepRoundsGradient: inputs state, settings, data, order; gives the traces of one batch and its mean gradient,
 * without penalties or dropout, as two tensors.
 */
export interface GradientAttrs {
  readonly spec: FusedSpec;
  readonly replicas: number;
  /** Cases in the batch; the order tensor holds their indices, [replicas, groups] quads. */
  readonly batchSize: number;
}
