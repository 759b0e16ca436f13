import type { RunOptions } from '../../src/engine/client/types';
import type { NetworkShape } from '../../src/math/networkShape';
import { createRng } from '../../src/math/rng';
import type { TrainingSettings } from '../../src/math/training';

/** A ring to be told from its middle, with the network of the benchmarks unless told otherwise. */
export function demoOptions(
  shape: Partial<NetworkShape> = {},
  settings: Partial<TrainingSettings> = {},
  cases = 250,
  seeds: readonly number[] = [5],
): RunOptions {
  const whole: NetworkShape = {
    inputs: 2,
    hidden: [8, 8],
    outputs: 1,
    activation: 'tanh',
    outputActivation: 'sigmoid',
    ...shape,
  };
  const rng = createRng(1);
  const x = Float32Array.from({ length: cases * whole.inputs }, () => 1.2 * rng.normal());
  const y = Float32Array.from({ length: cases * whole.outputs }, (_, i) => {
    const row = Math.floor(i / whole.outputs) * whole.inputs;
    return x[row]! ** 2 + (x[row + 1] ?? 0) ** 2 < 2 + (i % whole.outputs) ? 1 : 0;
  });
  return {
    shape: whole,
    settings: {
      loss: 'mse',
      optimizer: 'sgd',
      learningRate: 0.05,
      batchSize: 10,
      l1: 0,
      l2: 0,
      dropout: 0,
      ...settings,
    },
    data: { x, y },
    replicas: seeds.map((seed) => ({ seed })),
  };
}

/** Noisy 8x8 patches of four densities, as a CT stores them with an offset of 1024. */
export function patches(count: number, seed: number): { x: Float32Array; labels: Uint8Array } {
  const rng = createRng(seed);
  const tissues = [24, 924, 1064, 1724];
  const labels = Uint8Array.from({ length: count }, () => rng.int(4));
  const x = new Float32Array(count * 64);
  for (let i = 0; i < x.length; i += 1) x[i] = tissues[labels[i >> 6]!]! + 25 * rng.normal();
  return { x, labels };
}
