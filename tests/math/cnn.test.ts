import { expect, test } from 'vitest';
import { cnnForward, cnnGradient } from '../../src/math/cnn';
import {
  cnnFilters,
  cnnLayout,
  cnnParameterCount,
  initialCnnParameters,
  type CnnShape,
} from '../../src/math/cnnShape';
import { numericalGradient } from '../../src/math/gradient';
import { areaUnderRoc, rocCurve } from '../../src/math/roc';
import { createRng } from '../../src/math/rng';
import { softmax, softmaxCrossEntropy, softmaxCrossEntropySlope } from '../../src/math/softmax';

const tiny: CnnShape = {
  rows: 48,
  columns: 48,
  channels: 1,
  blocks: [
    { filters: 8, kernel: 3, pool: 2 },
    { filters: 16, kernel: 3, pool: 2 },
    { filters: 16, kernel: 3, pool: 1 },
  ],
  head: 'globalMax',
  hidden: [],
  classes: 2,
};

test('the reference network has 3,602 parameters, its first convolution 80', () => {
  expect(cnnParameterCount(tiny)).toBe(3602);
  const { biases, filters } = cnnLayout(tiny).blocks[0]!;
  expect(biases + filters).toBe(80);
});

test('a dense layer of 32 on 64 x 64 pixels has 131,104 parameters', () => {
  const dense: CnnShape = { ...tiny, rows: 64, columns: 64, blocks: [], head: 'flatten', hidden: [32] };
  expect(cnnLayout(dense).dense[0]!.biases + 32).toBe(131_104);
});

test('the flatten head behind a third pooling has 4,722 parameters, the network of 64 and 32 units 149,666', () => {
  const blocks = tiny.blocks.map((block) => ({ ...block, pool: 2 as const }));
  expect(cnnParameterCount({ ...tiny, blocks, head: 'flatten' })).toBe(4722);
  expect(cnnParameterCount({ ...tiny, blocks: [], head: 'flatten', hidden: [64, 32] })).toBe(149_666);
});

test('too many poolings are refused', () => {
  const blocks = Array.from({ length: 6 }, () => tiny.blocks[0]!);
  expect(() => cnnLayout({ ...tiny, blocks })).toThrow(/nothing/);
});

test('first weights have the spread of He and of Glorot, biases are 0, and the seed decides', () => {
  const params = initialCnnParameters(tiny, 3);
  const { blocks, dense } = cnnLayout(tiny);
  const { weights, biases } = blocks[1]!;
  const second = params.subarray(weights, biases);
  const spread = Math.sqrt(second.reduce((sum, w) => sum + w * w, 0) / second.length);
  expect(spread / Math.sqrt(2 / 72)).toBeCloseTo(1, 1);
  expect([...params.subarray(biases, biases + 16)]).toEqual(new Array(16).fill(0));
  const last = params.subarray(dense[0]!.weights, dense[0]!.biases);
  expect(Math.max(...last.map(Math.abs))).toBeLessThan(Math.sqrt(6 / 18));
  expect([...initialCnnParameters(tiny, 3)]).toEqual([...params]);
  expect([...initialCnnParameters(tiny, 4)]).not.toEqual([...params]);
});

test('cnnFilters cuts out one picture per filter and channel', () => {
  const params = initialCnnParameters(tiny, 3);
  const filters = cnnFilters(tiny, params, 1);
  expect(filters.length).toBe(16 * 8 * 9);
  // Filter 5, channel 3, row 2, column 1.
  expect(filters[(5 * 8 + 3) * 9 + 7]).toBe(params[80 + (7 * 8 + 3) * 16 + 5]);
});

const shapes: [string, CnnShape][] = [
  ['global max', { ...tiny, rows: 9, columns: 8, blocks: [{ filters: 3, kernel: 3, pool: 2 }, { filters: 2, kernel: 3, pool: 1 }] }], // prettier-ignore
  ['global average and 5x5', { ...tiny, rows: 7, columns: 6, channels: 3, blocks: [{ filters: 2, kernel: 5, pool: 1 }], head: 'globalAverage', classes: 3 }], // prettier-ignore
  ['flatten and a hidden layer', { ...tiny, rows: 6, columns: 5, blocks: [{ filters: 2, kernel: 3, pool: 2 }], head: 'flatten', hidden: [4], classes: 3 }], // prettier-ignore
  ['no convolution', { ...tiny, rows: 4, columns: 3, blocks: [], head: 'flatten', hidden: [9, 8] }],
];

test.each(shapes)('the gradient of a network with %s equals finite differences', (_, shape) => {
  const rng = createRng(7);
  const params = Float64Array.from(initialCnnParameters(shape, 2), (p) => p + 0.1 * rng.normal());
  const { rows, columns, channels } = shape;
  const values = Float64Array.from({ length: rows * columns * channels }, () => rng.normal());
  const image = { rows, columns, channels, values };
  const { loss, gradient } = cnnGradient(shape, params, image, 1);
  const lossAt = (p: ArrayLike<number>): number =>
    softmaxCrossEntropy(cnnForward(shape, p, image).sums.at(-1)!, 1);
  expect(loss).toBeCloseTo(lossAt(params), 12);
  const wanted = numericalGradient(lossAt, params);
  for (const [i, slope] of wanted.entries()) expect(gradient[i]).toBeCloseTo(slope, 5);
  expect(gradient.filter((slope) => slope !== 0).length).toBeGreaterThan(gradient.length / 8);
});

test('softmax of (ln 1, ln 3) is 0.25 and 0.75, also far from 0; its loss has slope p - y', () => {
  expect([...softmax([0, Math.log(3)])]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
  expect([...softmax([1000, 1000 + Math.log(3)])]).toEqual([
    expect.closeTo(0.25, 9),
    expect.closeTo(0.75, 9),
  ]);
  expect(softmaxCrossEntropy([0, Math.log(3)], 0)).toBeCloseTo(Math.log(4), 12);
  expect(softmaxCrossEntropy([0, 2000], 0)).toBe(2000);
  const slope = softmaxCrossEntropySlope([0.3, -0.2, 1], 2);
  const wanted = numericalGradient((z) => softmaxCrossEntropy(z, 2), [0.3, -0.2, 1]);
  for (const [k, value] of wanted.entries()) expect(slope[k]).toBeCloseTo(value, 8);
});

test('rocCurve of (0.9, 0.8, 0.8, 0.1) with labels (1, 1, 0, 0) calls equal outputs together; the area is 0.875', () => {
  const [outputs, labels] = [[0.9, 0.8, 0.8, 0.1], [1, 1, 0, 0]]; // prettier-ignore
  expect(rocCurve(outputs, labels)).toEqual([
    { threshold: Infinity, sensitivity: 0, falsePositiveRate: 0 },
    { threshold: 0.9, sensitivity: 0.5, falsePositiveRate: 0 },
    { threshold: 0.8, sensitivity: 1, falsePositiveRate: 0.5 },
    { threshold: 0.1, sensitivity: 1, falsePositiveRate: 1 },
  ]);
  expect(areaUnderRoc(outputs, labels)).toBe(0.875);
  expect(areaUnderRoc([0.2, 0.7], [0, 1])).toBe(1);
  expect(areaUnderRoc([0.2, 0.7], [1, 1])).toBeNaN();
  expect(() => rocCurve([1], [])).toThrow(RangeError);
});
