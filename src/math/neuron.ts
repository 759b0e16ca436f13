import { activate, activationSlope, type ActivationName } from './activation';
import { lossSlope, lossValue, type LossName } from './loss';

/** The weights and the bias of one neuron. */
export interface Neuron {
  readonly w: readonly number[];
  readonly b: number;
}

/** What a neuron computes for one case (Figs 5 and 7): its products, its sum and its output. */
export interface NeuronForward {
  /** w_i x_i, one per input. */
  readonly products: readonly number[];
  /** Sum of the products and the bias. */
  readonly z: number;
  /** Output after the activation function. */
  readonly a: number;
}

/** Every factor of the chain rule for one case, in the order in which they are multiplied (Fig. 9). */
export interface NeuronBackward {
  readonly dLda: number;
  readonly dadz: number;
  /** dL/da times da/dz. */
  readonly dLdz: number;
  /** dz/dw_i = x_i. */
  readonly dzdw: readonly number[];
  readonly dLdw: readonly number[];
  /** dz/db = 1, so dL/db = dL/dz. */
  readonly dLdb: number;
}

/**
 * Forward pass of one neuron: z = w . x + b, a = f(z) (Fig. 5).
 * @param neuron weights (as many as inputs) and bias
 * @param x inputs of one case
 * @throws RangeError if the numbers of inputs and weights differ
 */
export function neuronForward(
  neuron: Neuron,
  x: readonly number[],
  activation: ActivationName = 'sigmoid',
): NeuronForward {
  if (x.length !== neuron.w.length) {
    throw new RangeError(
      `neuronForward: got ${x.length} inputs, expected ${neuron.w.length} (one per weight)`,
    );
  }
  const products = neuron.w.map((w, i) => w * x[i]!);
  const z = products.reduce((sum, product) => sum + product, 0) + neuron.b;
  return { products, z, a: activate(activation, z) };
}

/**
 * Loss of one case: (a - y)^2, or cross-entropy.
 * @param a output of the neuron
 * @param y label of the case, 0 or 1
 */
export function neuronLoss(a: number, y: number, loss: LossName = 'mse'): number {
  return lossValue(loss, a, y);
}

/**
 * Backward pass of one neuron for one case (Fig. 9): the factors dL/da, da/dz, dz/dw and their products.
 * @param x inputs; @param y label; @param forward what neuronForward returned for the same case
 */
export function neuronBackward(
  x: readonly number[],
  y: number,
  forward: NeuronForward,
  loss: LossName = 'mse',
  activation: ActivationName = 'sigmoid',
): NeuronBackward {
  const dLda = lossSlope(loss, forward.a, y);
  const dadz = activationSlope(activation, forward.z);
  const dLdz = dLda * dadz;
  return { dLda, dadz, dLdz, dzdw: x, dLdw: x.map((xi) => dLdz * xi), dLdb: dLdz };
}

/**
 * One step of gradient descent: w <- w - alpha dL/dw, b <- b - alpha dL/db.
 * @param alpha learning rate, above 0
 */
export function neuronUpdate(
  neuron: Neuron,
  gradient: Pick<NeuronBackward, 'dLdw' | 'dLdb'>,
  alpha: number,
): Neuron {
  return {
    w: neuron.w.map((w, i) => w - alpha * gradient.dLdw[i]!),
    b: neuron.b - alpha * gradient.dLdb,
  };
}
