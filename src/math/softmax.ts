/**
 * Probabilities from sums: e^z divided by the sum of all e^z, with the largest z taken away first so that none overflows.
 * @param z one sum per class
 */
export function softmax(z: ArrayLike<number>): Float64Array {
  const largest = Math.max(...Array.from(z));
  const powers = Float64Array.from(z, (value) => Math.exp(value - largest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/**
 * Cross-entropy -ln p of the right class after a softmax, from the sums, exact where p rounds to 0.
 * @param label index of the right class
 */
export function softmaxCrossEntropy(z: ArrayLike<number>, label: number): number {
  const largest = Math.max(...Array.from(z));
  let sum = 0;
  for (let k = 0; k < z.length; k += 1) sum += Math.exp(z[k]! - largest);
  return Math.log(sum) + largest - z[label]!;
}

/** Its slope along each sum: p - 1 for the right class, p for the others. */
export function softmaxCrossEntropySlope(z: ArrayLike<number>, label: number): Float64Array {
  const slope = softmax(z);
  slope[label]! -= 1;
  return slope;
}
