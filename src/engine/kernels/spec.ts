import { parameterCount, unitCount, type NetworkShape } from '../../math/networkShape';
import type { LossName } from '../../math/loss';
import { optimizerSlots, type OptimizerName } from '../../math/optimizer';

/** What a fused program is generated from. Two runs of equal spec share their programs. */
export interface FusedSpec {
  readonly shape: NetworkShape;
  readonly loss: LossName;
  readonly optimizer: OptimizerName;
  readonly dropout: boolean;
}

/*
 * Every tensor of the fused kernels is flat and made of quads (four numbers, one texel on a graphics card).
 *   state     per replica: parameters, then m, then v (each padded to quads), then one status quad
 *             (mean loss of the last batch, first step that left the range or -1, number of bad steps, 0)
 *   settings  per replica 2 quads: (learning rate, l1, l2, dropout), (seed high 16 bits, low 16 bits, 0, 0)
 *   data      per case dataQuads: inputs, then labels, padded
 *   order     one quad per group of four cases of a batch: their indices, -1 where the batch has ended
 *   traces    per replica, per group, traceQuads quads of four cases each:
 *             inputs, outputs of hidden units, dL/dz of all units, losses
 */

/** Sizes of the tensors, in quads unless named otherwise. */
export interface FusedSizes {
  readonly params: number;
  readonly units: number;
  readonly hiddenUnits: number;
  readonly paramQuads: number;
  readonly stateQuads: number;
  readonly dataQuads: number;
  readonly traceQuads: number;
  /** Index within a group's traces of the first output of a hidden unit, the first delta, the losses. */
  readonly traceHidden: number;
  readonly traceDelta: number;
  readonly traceLoss: number;
}

export const SETTINGS_QUADS = 2;

/** Numbers beyond this, or not finite, count as out of range: their squares still fit single precision. */
export const RANGE_LIMIT = 1e15;

export function quads(values: number): number {
  return Math.ceil(values / 4);
}

export function fusedSizes(spec: Pick<FusedSpec, 'shape' | 'optimizer'>): FusedSizes {
  const { shape } = spec;
  const params = parameterCount(shape);
  const units = unitCount(shape);
  const hiddenUnits = units - shape.outputs;
  const paramQuads = quads(params);
  return {
    params,
    units,
    hiddenUnits,
    paramQuads,
    stateQuads: paramQuads * (1 + optimizerSlots(spec.optimizer)) + 1,
    dataQuads: quads(shape.inputs + shape.outputs),
    traceQuads: shape.inputs + hiddenUnits + units + 1,
    traceHidden: shape.inputs,
    traceDelta: shape.inputs + hiddenUnits,
    traceLoss: shape.inputs + hiddenUnits + units,
  };
}

/** A key that is equal exactly when the generated code is. */
export function specKey(spec: FusedSpec): string {
  const { inputs, hidden, outputs, activation, outputActivation } = spec.shape;
  const layers = [inputs, ...hidden, outputs].join('-');
  return [layers, activation, outputActivation, spec.loss, spec.optimizer, spec.dropout].join('|');
}
