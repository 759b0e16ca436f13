import { activate } from '../../../math/activation';
import { networkLayout, type NetworkShape } from '../../../math/networkShape';

/**
 * What every unit of a network gives for many points at once, layer by layer; the same numbers as networkForward,
 * without an object per point, so that a whole grid can follow a training run.
 * @param params flat, in the order of networkLayout
 * @param x [points, inputs]
 * @returns for each layer [points, units]
 */
export function layerOutputs(
  shape: NetworkShape,
  params: ArrayLike<number>,
  x: ArrayLike<number>,
): readonly Float32Array[] {
  const points = x.length / shape.inputs;
  let before: ArrayLike<number> = x;
  return networkLayout(shape).map(({ inputs, units, offset, activation }) => {
    const out = new Float32Array(points * units);
    for (let p = 0; p < points; p += 1) {
      for (let u = 0; u < units; u += 1) {
        const row = offset + u * (inputs + 1);
        let sum = params[row + inputs]!;
        for (let i = 0; i < inputs; i += 1) sum += params[row + i]! * before[p * inputs + i]!;
        out[p * units + u] = activate(activation, sum);
      }
    }
    before = out;
    return out;
  });
}
