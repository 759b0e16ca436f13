import { activate, activationSlope } from './activation';
import { crossEntropyOfSum, lossSlope, lossValue, outputDelta, type LossName } from './loss';
import { networkLayout, parameterCount, type NetworkShape } from './networkShape';

/** Sums and outputs of every unit for one case, layer by layer. */
export interface NetworkForward {
  readonly z: readonly Float64Array[];
  readonly a: readonly Float64Array[];
}

/** Gradients of one case. */
export interface NetworkBackward {
  readonly loss: number;
  /** dL/dz of every unit, layer by layer. */
  readonly dz: readonly Float64Array[];
  /** dL/da of every unit, layer by layer. */
  readonly da: readonly Float64Array[];
  /** dL/dp of every parameter, in the order of networkLayout. */
  readonly gradient: Float64Array;
}

/** Factor on the output of a hidden unit (dropout): 0 when dropped, else 1 / (1 - rate); `unit` counts over all layers. */
export type UnitMask = (unit: number) => number;

/**
 * Forward pass of a dense network for one case (Fig. 10): z = W a + b, a = f(z), layer by layer.
 * @param params flat vector in the order of networkLayout
 * @param x inputs of one case
 * @param mask dropout factors of the hidden units; none when the network is tested
 */
export function networkForward(
  shape: NetworkShape,
  params: ArrayLike<number>,
  x: ArrayLike<number>,
  mask?: UnitMask,
): NetworkForward {
  const z: Float64Array[] = [];
  const a: Float64Array[] = [];
  let before: ArrayLike<number> = x;
  for (const [l, layer] of networkLayout(shape).entries()) {
    const zs = new Float64Array(layer.units);
    const as = new Float64Array(layer.units);
    for (let u = 0; u < layer.units; u += 1) {
      const row = layer.offset + u * (layer.inputs + 1);
      let sum = params[row + layer.inputs]!;
      for (let i = 0; i < layer.inputs; i += 1) sum += params[row + i]! * before[i]!;
      const factor = mask && l < shape.hidden.length ? mask(layer.unitOffset + u) : 1;
      zs[u] = sum;
      as[u] = factor * activate(layer.activation, sum);
    }
    z.push(zs);
    a.push(as);
    before = as;
  }
  return { z, a };
}

/**
 * Loss of one case; with several outputs, the mean of theirs. Cross-entropy after a sigmoid is taken from z, which is exact.
 */
export function networkLoss(
  shape: NetworkShape,
  loss: LossName,
  forward: NetworkForward,
  y: ArrayLike<number>,
): number {
  const z = forward.z.at(-1)!;
  const a = forward.a.at(-1)!;
  const exact = loss === 'bce' && shape.outputActivation === 'sigmoid';
  let sum = 0;
  for (let u = 0; u < a.length; u += 1) {
    sum += exact ? crossEntropyOfSum(z[u]!, y[u]!) : lossValue(loss, a[u]!, y[u]!);
  }
  return sum / a.length;
}

/**
 * Backward pass of a dense network for one case: the chain rule from the loss to every parameter (Fig. 9, layer by layer).
 * @param y labels, one per output
 * @param mask the same dropout factors as in the forward pass
 */
export function networkBackward(
  shape: NetworkShape,
  params: ArrayLike<number>,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  loss: LossName,
  mask?: UnitMask,
): NetworkBackward {
  const layers = networkLayout(shape);
  const forward = networkForward(shape, params, x, mask);
  const gradient = new Float64Array(parameterCount(shape));
  const dz = layers.map(({ units }) => new Float64Array(units));
  const da = layers.map(({ units }) => new Float64Array(units));

  for (let l = layers.length - 1; l >= 0; l -= 1) {
    const { inputs, units, offset, unitOffset, activation } = layers[l]!;
    const above = layers[l + 1];
    const before = l === 0 ? x : forward.a[l - 1]!;
    for (let u = 0; u < units; u += 1) {
      const z = forward.z[l]![u]!;
      if (above) {
        let sum = 0;
        for (let k = 0; k < above.units; k += 1) {
          sum += params[above.offset + k * (above.inputs + 1) + u]! * dz[l + 1]![k]!;
        }
        da[l]![u] = sum;
        dz[l]![u] = sum * (mask ? mask(unitOffset + u) : 1) * activationSlope(activation, z);
      } else {
        const a = forward.a[l]![u]!;
        da[l]![u] = lossSlope(loss, a, y[u]!) / units;
        dz[l]![u] = outputDelta(loss, activation, z, a, y[u]!) / units;
      }
      const row = offset + u * (inputs + 1);
      for (let i = 0; i < inputs; i += 1) gradient[row + i] = dz[l]![u]! * before[i]!;
      gradient[row + inputs] = dz[l]![u]!;
    }
  }
  return { loss: networkLoss(shape, loss, forward, y), dz, da, gradient };
}
