import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActivationName } from '../../src/math/activation';
import { numericalGradient } from '../../src/math/gradient';
import type { LossName } from '../../src/math/loss';
import { networkBackward, networkForward, networkLoss } from '../../src/math/network';
import {
  initialParameters,
  networkLayout,
  parameterAt,
  parameterCount,
  parameterIndex,
  unitCount,
  type NetworkShape,
} from '../../src/math/networkShape';
import { createRng } from '../../src/math/rng';
import { dropoutFactor } from '../../src/math/training';

const smooth = fc.constantFrom<ActivationName>('sigmoid', 'tanh', 'linear');
const shapes = fc.record({
  inputs: fc.integer({ min: 1, max: 8 }),
  hidden: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 6 }),
  outputs: fc.integer({ min: 1, max: 3 }),
  activation: smooth,
  outputActivation: fc.constantFrom<ActivationName>('sigmoid', 'linear'),
});

test('2-8-8-1 has 105 parameters and 17 units', () => {
  const shape: NetworkShape = {
    inputs: 2,
    hidden: [8, 8],
    outputs: 1,
    activation: 'tanh',
    outputActivation: 'sigmoid',
  };
  expect(parameterCount(shape)).toBe(105);
  expect(unitCount(shape)).toBe(17);
  expect(networkLayout(shape).map((l) => l.offset)).toEqual([0, 24, 96]);
});

test('parameterAt and parameterIndex are inverse for any shape', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      for (let i = 0; i < parameterCount(shape); i += 1) {
        expect(parameterIndex(shape, parameterAt(shape, i))).toBe(i);
      }
      expect(() => parameterAt(shape, parameterCount(shape))).toThrow(RangeError);
    }),
    { seed: 1 },
  );
});

test('the analytic gradient equals the numerical one for any shape, loss and dropout mask', () => {
  const cases = fc.tuple(
    shapes,
    fc.integer({ min: 0, max: 1e6 }),
    fc.constantFrom<LossName>('mse', 'bce'),
    fc.boolean(),
  );
  fc.assert(
    fc.property(cases, ([shape, seed, loss, dropped]) => {
      fc.pre(loss === 'mse' || shape.outputActivation === 'sigmoid');
      const rng = createRng(seed);
      const params = initialParameters(shape, seed, 0.7);
      const x = Array.from({ length: shape.inputs }, () => rng.normal());
      const y = Array.from({ length: shape.outputs }, () => rng.int(2));
      const mask = dropped ? (unit: number) => dropoutFactor(seed, 3, unit, 5, 0.3) : undefined;
      const { gradient } = networkBackward(shape, params, x, y, loss, mask);
      const numerical = numericalGradient(
        (p) => networkLoss(shape, loss, networkForward(shape, p, x, mask), y),
        params,
      );
      for (const [i, g] of gradient.entries()) {
        expect(Math.abs(g - numerical[i]!)).toBeLessThan(1e-6 * (1 + Math.abs(g)));
      }
    }),
    { seed: 2, numRuns: 60 },
  );
});

test('initialParameters: same seed same weights, biases 0, spread as Glorot and He say', () => {
  const wide = (activation: ActivationName): NetworkShape => ({
    inputs: 8,
    hidden: [8, 8, 8, 8, 8, 8],
    outputs: 8,
    activation,
    outputActivation: activation,
  });
  expect(initialParameters(wide('tanh'), 4)).toEqual(initialParameters(wide('tanh'), 4));
  expect(initialParameters(wide('tanh'), 4)).not.toEqual(initialParameters(wide('tanh'), 5));
  const variance = (activation: ActivationName): number => {
    const shape = wide(activation);
    let [sum, n] = [0, 0];
    for (let seed = 0; seed < 20; seed += 1) {
      initialParameters(shape, seed).forEach((w, i) => {
        if (parameterAt(shape, i).input === null) expect(w).toBe(0);
        else [sum, n] = [sum + w * w, n + 1];
      });
    }
    return sum / n;
  };
  expect(variance('tanh')).toBeCloseTo(2 / 16, 2);
  expect(variance('relu')).toBeCloseTo(2 / 8, 2);
});

test('dropoutFactor: rate 0 keeps all, rate 0.25 drops a quarter and scales the rest', () => {
  expect(dropoutFactor(1, 2, 3, 4, 0)).toBe(1);
  const factors = Array.from({ length: 8000 }, (_, i) => dropoutFactor(1, 2, 3, i, 0.25));
  const dropped = factors.filter((f) => f === 0).length;
  expect(Math.abs(dropped / 8000 - 0.25)).toBeLessThan(0.02);
  expect(new Set(factors)).toEqual(new Set([0, 1 / 0.75]));
});
