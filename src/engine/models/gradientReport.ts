import { networkForward } from '../../math/network';
import type { NetworkShape } from '../../math/networkShape';
import type { GradientReport } from '../client/types';
import type { FusedSizes } from '../kernels/spec';

const NONE = new Float32Array(0);

/**
 * Reads what the gradient kernel left: loss and gradient of a batch, and of a single case all that its units did.
 * @param batch number of cases
 * @param single whether the units of the one case are wanted
 * @param state values that begin with the parameters
 */
export function gradientReport(
  shape: NetworkShape,
  size: FusedSizes,
  batch: number,
  single: boolean,
  state: Float32Array,
  traces: Float32Array,
  flat: Float32Array,
): GradientReport {
  let loss = 0;
  for (let i = 0; i < batch; i += 1) {
    loss += traces[((i >> 2) * size.traceQuads + size.traceLoss) * 4 + (i & 3)]! / batch;
  }
  const gradient = flat.slice(0, size.params);
  if (!single) return { loss, gradient, activations: NONE, deltas: NONE };
  const lane = (from: number, count: number): number[] =>
    Array.from({ length: count }, (_, n) => traces[(from + n) * 4]!);
  // The traces hold what the gradient needs, the outputs of the last layer are not among it.
  const { a } = networkForward(shape, state, lane(0, shape.inputs));
  const activations = Float32Array.from([...lane(size.traceHidden, size.hiddenUnits), ...a.at(-1)!]);
  return { loss, gradient, activations, deltas: Float32Array.from(lane(size.traceDelta, size.units)) };
}
