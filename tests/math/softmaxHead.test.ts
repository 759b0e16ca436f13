import { expect, test } from 'vitest';
import { createRng } from '../../src/math/rng';
import { headAccuracy, headProbabilities, trainSoftmaxHead } from '../../src/math/softmaxHead';

function clouds(count: number, seed: number) {
  const rng = createRng(seed);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 3);
  const features = Float64Array.from({ length: 2 * count }, (_, i) => {
    const label = labels[i >> 1]!;
    return 0.5 * rng.normal() + 3 * (i % 2 === 0 ? Math.cos(2 * label) : Math.sin(2 * label));
  });
  return { features, labels };
}
const settings = { learningRate: 0.05, steps: 200, batchSize: 16, seed: 4 };

test('trainSoftmaxHead tells three clouds apart, the same way every time', () => {
  const train = clouds(60, 1);
  const [start, end] = trainSoftmaxHead(train, new Float64Array(9), 3, settings, [0, 200]);
  expect(start).toEqual(new Float64Array(9));
  expect(headAccuracy(end!, clouds(300, 2), 2, 3)).toBeGreaterThan(0.95);
  expect(trainSoftmaxHead(train, new Float64Array(9), 3, settings, [200])[0]).toEqual(end);
});

test('headProbabilities are softmax of features times weights plus biases', () => {
  // weights [1, -1], bias [0, ln 3]: z = (2, -2 + ln 3)
  const [p, q] = headProbabilities([1, -1, 0, Math.log(3)], [2], 1, 2);
  expect(q! / p!).toBeCloseTo(3 * Math.exp(-4), 9);
  expect(p! + q!).toBeCloseTo(1, 12);
});

test('L2 keeps the weights smaller', () => {
  const length = (params: Float64Array) => Math.hypot(...params.subarray(0, 6));
  const [free] = trainSoftmaxHead(clouds(60, 1), new Float64Array(9), 3, settings, [200]);
  const [held] = trainSoftmaxHead(clouds(60, 1), new Float64Array(9), 3, { ...settings, l2: 0.1 }, [200]);
  expect(length(held!)).toBeLessThan(0.8 * length(free!));
});
