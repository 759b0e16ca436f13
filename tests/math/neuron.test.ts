import { describe, expect, test } from 'vitest';
import { activate, activationSlope, sigmoid, type ActivationName } from '../../src/math/activation';
import { numericalSlope } from '../../src/math/gradient';
import { crossEntropy, crossEntropyOfSum, crossEntropySlope, outputDelta } from '../../src/math/loss';
import { neuronBackward, neuronForward, neuronLoss, neuronUpdate } from '../../src/math/neuron';

describe('the worked case of the chapter: x = (1, -2), w = (0.5, -0.25), b = 0.1, y = 0', () => {
  const x = [1, -2];
  const neuron = { w: [0.5, -0.25], b: 0.1 };
  const forward = neuronForward(neuron, x);
  const backward = neuronBackward(x, 0, forward);

  test('forward gives z = 1.1, a = 0.750260, L = 0.562890', () => {
    expect(forward.products).toEqual([0.5, 0.5]);
    expect(forward.z).toBeCloseTo(1.1, 12);
    expect(forward.a).toBeCloseTo(0.75026, 6);
    expect(neuronLoss(forward.a, 0)).toBeCloseTo(0.56289, 6);
  });

  test('backward gives every factor and every product', () => {
    expect(backward.dLda).toBeCloseTo(1.50052, 6);
    expect(backward.dadz).toBeCloseTo(0.18737, 6);
    expect(backward.dLdz).toBeCloseTo(0.281152, 6);
    expect(backward.dzdw).toEqual(x);
    expect(backward.dLdw[0]).toBeCloseTo(0.281152, 6);
    expect(backward.dLdw[1]).toBeCloseTo(-0.562305, 6);
    expect(backward.dLdb).toBeCloseTo(0.281152, 6);
  });

  test('an update at 0.5 gives the new weights, the new output and the smaller loss', () => {
    const next = neuronUpdate(neuron, backward, 0.5);
    expect(next.w[0]).toBeCloseTo(0.359424, 6);
    expect(next.w[1]).toBeCloseTo(0.031152, 6);
    expect(next.b).toBeCloseTo(-0.040576, 6);
    const a = neuronForward(next, x).a;
    expect(a).toBeCloseTo(0.563786, 6);
    expect(neuronLoss(a, 0)).toBeCloseTo(0.317855, 6);
  });

  test('cross-entropy leaves a - y as dL/dz', () => {
    expect(neuronBackward(x, 0, forward, 'bce').dLdz).toBeCloseTo(forward.a, 12);
  });

  test('two inputs to a neuron of three weights throws with both counts', () => {
    expect(() => neuronForward({ w: [1, 2, 3], b: 0 }, x)).toThrow(/got 2 inputs, expected 3/);
  });
});

test('sigmoid(0) is 0.5 and its slope 0.25; the slope at 2 is 0.105 and at 5 is 0.00665', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(activationSlope('sigmoid', 0)).toBe(0.25);
  expect(activationSlope('sigmoid', 2)).toBeCloseTo(0.105, 3);
  expect(activationSlope('sigmoid', 5)).toBeCloseTo(0.00665, 5);
});

test('sigmoid(-1000) is 0 and sigmoid(1000) is 1, without NaN', () => {
  expect(sigmoid(-1000)).toBe(0);
  expect(sigmoid(1000)).toBe(1);
});

test('at -2 the slope of ReLU is 0 and of leaky ReLU 0.01', () => {
  expect(activationSlope('relu', -2)).toBe(0);
  expect(activationSlope('leakyRelu', -2)).toBe(0.01);
  expect(activate('leakyRelu', -2)).toBe(-0.02);
  expect(activate('leakyRelu', -2, 0.2)).toBe(-0.4);
});

test('every slope equals the numerical one away from corners', () => {
  const names: ActivationName[] = ['step', 'sigmoid', 'tanh', 'relu', 'leakyRelu', 'linear'];
  for (const name of names) {
    for (const z of [-3.1, -0.7, 0.4, 2.2]) {
      const numerical = numericalSlope((t) => activate(name, t), z);
      expect(activationSlope(name, z), `${name} at ${z}`).toBeCloseTo(numerical, 8);
    }
  }
});

test('cross-entropy of a sure and wrong answer is finite, and exact when taken from z', () => {
  expect(crossEntropy(0, 1)).toBeCloseTo(-Math.log(1e-7), 6);
  expect(Number.isFinite(crossEntropySlope(0, 1))).toBe(true);
  expect(crossEntropyOfSum(-200, 1)).toBe(200);
  expect(crossEntropyOfSum(1.1, 0)).toBeCloseTo(crossEntropy(sigmoid(1.1), 0), 12);
});

test('outputDelta is the slope of the loss along z for both losses', () => {
  for (const z of [-2.5, 0.3, 1.1]) {
    const mse = numericalSlope((t) => (sigmoid(t) - 1) ** 2, z);
    expect(outputDelta('mse', 'sigmoid', z, sigmoid(z), 1)).toBeCloseTo(mse, 8);
    const bce = numericalSlope((t) => crossEntropyOfSum(t, 1), z);
    expect(outputDelta('bce', 'sigmoid', z, sigmoid(z), 1)).toBeCloseTo(bce, 8);
  }
});
