import { describe, expect, test } from 'vitest';
import { inputOf, otherUnits, patients } from '../../../src/chapters/descent/derive/patients';
import { saySurface } from '../../../src/chapters/descent/derive/saySurface';
import {
  CELLS,
  floorOf,
  lossAt,
  NEURON_1,
  pageMap,
  pathOf,
  stepsToFloor,
  turnsOf,
} from '../../../src/chapters/descent/derive/surface';
import {
  initialSurface,
  placeStart,
  setUnits,
  surfaceRanges,
} from '../../../src/chapters/descent/modelSurface';
import { surfaceEn } from '../../../src/chapters/descent/text/surface.en';
import { surfaceEs } from '../../../src/chapters/descent/text/surface.es';
import { surfaceInput } from '../../../src/engine/client/surfaceInput';
import { batchGradient } from '../../../src/math/training';
import { makeClient } from '../../engine/hosts';

const all = Array.from(patients.y, (_, i) => i);
const standard = setUnits('standardized')(initialSurface);

test('sixty patients: half high grade with a low ADC, and standard units have mean 0 and SD 1', () => {
  expect(patients.y.filter((y) => y === 1)).toHaveLength(30);
  const z = inputOf('standardized');
  expect(z.reduce((a, b) => a + b) / 60).toBeCloseTo(0, 5);
  expect(z.reduce((a, b) => a + b * b, 0) / 60).toBeCloseTo(1, 4);
});

test.each(['mse', 'bce'] as const)('loss and gradient by %s are those of math/', (loss) => {
  for (const [w, b] of [
    [6, -4],
    [-12, 14],
    [0, 0],
  ] as const) {
    const { loss: value, gradient } = batchGradient(NEURON_1, [w, b], patients.adc, patients.y, all, loss);
    const own = lossAt('raw', loss, { w, b });
    expect(own.loss).toBeCloseTo(value, 10);
    expect(own.gw).toBeCloseTo(gradient[0]!, 10);
    expect(own.gb).toBeCloseTo(gradient[1]!, 10);
  }
});

test('the other units give the same neuron: the same loss, and back to the same numbers', () => {
  expect(lossAt('standardized', 'bce', standard).loss).toBeCloseTo(
    lossAt('raw', 'bce', initialSurface).loss,
    5,
  );
  const back = otherUnits(standard, 'raw');
  expect(back.w).toBeCloseTo(6, 9);
  expect(back.b).toBeCloseTo(-4, 9);
});

describe('ravine and bowl', () => {
  test('with a rate of 4, raw ADC takes 356 steps and zig-zags, standardized ADC takes 12 and does not', () => {
    expect(stepsToFloor(initialSurface)).toBe(356);
    expect(stepsToFloor(standard)).toBe(12);
    expect(turnsOf(pathOf(initialSurface, 60))).toBeGreaterThan(40);
    expect(turnsOf(pathOf(standard, 60))).toBeLessThan(3);
  });
  test('the squared error needs far longer from the same start than the cross-entropy', () => {
    const by = (loss: 'mse' | 'bce') => stepsToFloor({ ...standard, lr: 1, loss })!;
    expect(by('mse')).toBeGreaterThan(2 * by('bce'));
  });
  test('a way that is too long answers null', () => {
    expect(stepsToFloor({ ...initialSurface, lr: 0.01 })).toBeNull();
  });
  test('a rate of 50 leaves no number that is not finite', () => {
    expect(pathOf({ ...initialSurface, lr: 50 }, 2000).every(({ w, b }) => Number.isFinite(w + b))).toBe(
      true,
    );
  });
});

test('the lowest place of the map is the floor', () => {
  for (const loss of ['mse', 'bce'] as const)
    expect(Math.min(...pageMap('standardized', loss))).toBeGreaterThanOrEqual(floorOf(loss).loss - 1e-9);
});

test('the engine draws the same map as the page and walks the same path', async () => {
  const { client } = makeClient();
  for (const loss of ['mse', 'bce'] as const) {
    const model = await client.openModel('lossSurface', {
      loss,
      inputs: 1,
      x: inputOf('raw'),
      y: patients.y,
    });
    const { w, b } = { w: surfaceRanges.w.raw, b: surfaceRanges.b.raw };
    const bounds = { x0: w.min, x1: w.max, y0: b.min, y1: b.max };
    const ask = { params: [0, 0], vary: [0, 1], columns: CELLS, rows: CELLS, bounds } as const;
    const map = (await model.predict(surfaceInput(ask))) as Float32Array;
    const own = pageMap('raw', loss);
    map.forEach((value, i) => expect(Math.abs(value - own[i]!)).toBeLessThan(1e-4));
    model.close();
  }
  const run = await client.openRun({
    shape: NEURON_1,
    settings: { loss: 'bce', optimizer: 'sgd', learningRate: 4, batchSize: 60, l1: 0, l2: 0, dropout: 0 },
    data: { x: inputOf('raw'), y: patients.y },
    replicas: [{ seed: 0, initial: Float32Array.of(6, -4) }],
  });
  const path = pathOf(initialSurface, 60);
  for (const step of [1, 2, 30, 60]) {
    const { params } = await run.train(
      step - (step === 1 ? 0 : [0, 1, 2, 30][[1, 2, 30, 60].indexOf(step)]!),
    );
    expect(params[0]).toBeCloseTo(path[step]!.w, 2);
    expect(params[1]).toBeCloseTo(path[step]!.b, 2);
  }
  run.close();
});

test('placeStart holds the place on the map and begins again', () => {
  expect(placeStart({ w: 99, b: -99 })({ ...initialSurface, step: 9 })).toMatchObject({
    w: 8,
    b: -10,
    step: 0,
  });
  expect(placeStart({ w: Number.NaN })(initialSurface)).toBe(initialSurface);
});

test('English and Spanish say where on the map, and how long the way is', () => {
  const seen = { state: initialSurface, step: 3, place: { w: 4.5, b: -4 }, loss: 1.25, right: 20, count: 60 };
  expect(saySurface({ ...seen, steps: 356 }, surfaceEn.words, 'en')).toBe(
    'Step 3: w 4.50, b −4.00, loss 1.25; 20 of 60 patients right. From the start it takes 356 steps to come within 5 % of the lowest loss.',
  );
  expect(saySurface({ ...seen, steps: null }, surfaceEs.words, 'es')).toContain('no bastan');
  expect(saySurface({ ...seen, steps: undefined }, surfaceEn.words, 'en')).not.toContain('steps');
});
