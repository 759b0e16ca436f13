/** The curves that bend a neuron's sum z into its output a (Figs 6 and 11). */
export type ActivationName = 'step' | 'sigmoid' | 'tanh' | 'relu' | 'leakyRelu' | 'linear';

/** Slope of the leaky ReLU left of zero unless another is given. */
export const LEAK = 0.01;

/**
 * Sigmoid 1 / (1 + e^-z), written so that no large power is ever taken (Fig. 6).
 * @param z any number
 * @returns a number in [0, 1]
 */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/**
 * Output of an activation function.
 * @param name which curve; the step is 1 from z = 0 on
 * @param z the neuron's sum
 * @param leak slope of the leaky ReLU for z < 0
 */
export function activate(name: ActivationName, z: number, leak = LEAK): number {
  switch (name) {
    case 'step':
      return z >= 0 ? 1 : 0;
    case 'sigmoid':
      return sigmoid(z);
    case 'tanh':
      return Math.tanh(z);
    case 'relu':
      return z > 0 ? z : 0;
    case 'leakyRelu':
      return z > 0 ? z : leak * z;
    case 'linear':
      return z;
  }
}

/**
 * Slope da/dz of an activation function.
 * @param name which curve; the step's slope is 0 everywhere, ReLU's at the corner is that of its left side
 * @param z the neuron's sum
 * @param leak slope of the leaky ReLU for z <= 0
 */
export function activationSlope(name: ActivationName, z: number, leak = LEAK): number {
  switch (name) {
    case 'step':
      return 0;
    case 'sigmoid': {
      const a = sigmoid(z);
      return a * (1 - a);
    }
    case 'tanh': {
      const a = Math.tanh(z);
      return 1 - a * a;
    }
    case 'relu':
      return z > 0 ? 1 : 0;
    case 'leakyRelu':
      return z > 0 ? 1 : leak;
    case 'linear':
      return 1;
  }
}
