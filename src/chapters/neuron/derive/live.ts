import { neuronForward, neuronLoss } from '../../../math/neuron';
import type { State } from '../model';

/** Numbers that the prose of any step may show: `{z}`, `{w1}`. */
export function liveNumbers(state: State): Readonly<Record<string, number>> {
  const { x1, x2, w1, w2, b, y, lr, loss } = state;
  const forward = neuronForward({ w: [w1, w2], b }, [x1, x2]);
  return {
    x1, x2, w1, w2, b, y, lr,
    w1x1: forward.products[0]!,
    w2x2: forward.products[1]!,
    z: forward.z,
    a: forward.a,
    L: neuronLoss(forward.a, y, loss),
  }; // prettier-ignore
}
