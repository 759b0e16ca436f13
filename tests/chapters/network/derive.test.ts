import { describe, expect, test } from 'vitest';
import { casesOf, dotsOf, troubleOf } from '../../../src/chapters/network/derive/cases';
import { drawNetwork, wiresOf } from '../../../src/chapters/network/derive/drawing';
import { firstParameters, quantile, seedsOf, spreadOf } from '../../../src/chapters/network/derive/luck';
import { pagePictures } from '../../../src/chapters/network/derive/pagePictures';
import { journeyOf, patientOf, stagesOf } from '../../../src/chapters/network/derive/patient';
import { runDataOf, runOf, settingsOf, shapeOf } from '../../../src/chapters/network/derive/run';
import { isOverfitting, sayPlayground } from '../../../src/chapters/network/derive/say';
import { areaUnderRoc, scoresOf } from '../../../src/chapters/network/derive/scores';
import { initial, type State } from '../../../src/chapters/network/model';
import { ownPoint } from '../../../src/chapters/network/points';
import { en } from '../../../src/chapters/network/text/en';
import { es } from '../../../src/chapters/network/text/es';
import { networkForward } from '../../../src/math/network';
import { parameterCount } from '../../../src/math/networkShape';
import { batchGradient, initialState, trainingStep } from '../../../src/math/training';
import { makeClient } from '../../engine/hosts';

const ring = casesOf(initial);

describe('cases', () => {
  test('the same 300 whatever the seed of the run, split by the share', () => {
    expect([ring.train.y.length, ring.test.y.length]).toEqual([210, 90]);
    expect(casesOf({ ...initial, share: 0 }).train.y).toHaveLength(0);
    expect(casesOf({ ...initial, share: 1 }).test.y).toHaveLength(0);
  });

  test('own points: one more moves none between training and test', () => {
    const points = Array.from({ length: 20 }, (_, i) => ownPoint(i / 10, 0, i % 2 === 0 ? 0 : 1));
    const own = { ...initial, data: 'own' as const, share: 0.7 };
    const before = casesOf({ ...own, points: points.slice(0, 19) });
    const after = casesOf({ ...own, points });
    const tests = (cases: typeof before) => cases.order.slice(cases.train.y.length);
    expect(tests(after).filter((i) => i < 19)).toEqual(tests(before));
    expect(after.test.y).toHaveLength(6);
    expect(dotsOf(after).filter((dot) => dot.hollow)).toHaveLength(6);
  });

  test('none, and all of one class, are named; a run without any still has numbers to open with', () => {
    const none = casesOf({ ...initial, data: 'own', points: [] });
    expect(troubleOf(none)).toBe('empty');
    expect(runDataOf(none).x).toHaveLength(2);
    expect(troubleOf(casesOf({ ...initial, data: 'own', share: 1, points: [ownPoint(1, 1, 1)] }))).toBe(
      'oneClass',
    );
    expect(troubleOf(ring)).toBe('none');
  });
});

describe('the drawing', () => {
  test.each([[[]], [[8, 8]], [[8, 8, 8, 8, 8, 8]]])(
    'of %j shows every neuron at least 40 px wide, none over another',
    (layers) => {
      const shape = shapeOf({ layers, activation: 'tanh' });
      const drawing = drawNetwork(shape, Math.max(440, (layers.length + 2) * 58), 8 * 50 + 52, 1);
      expect(drawing.side).toBeGreaterThanOrEqual(40);
      const spots = [...drawing.inputs, ...drawing.layers.flat()];
      spots.forEach((a, i) =>
        spots.slice(i + 1).forEach((b) => {
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(drawing.side);
        }),
      );
      expect(wiresOf(shape, drawing)).toHaveLength(
        parameterCount(shape) - layers.reduce((sum, n) => sum + n, 1),
      );
    },
  );
});

describe('one patient', () => {
  const state = { ...initial, layers: [4, 3] };
  const shape = shapeOf(state);

  test('passes inputs, three layers, the loss, and three layers back', () => {
    expect(stagesOf(shape).map((stage) => ('layer' in stage ? `${stage.kind} ${stage.layer}` : stage.kind))).toEqual([
      'inputs', 'forward 0', 'forward 1', 'forward 2', 'loss', 'back 2', 'back 1', 'back 0',
    ]); // prettier-ignore
  });

  test('its gradients are those of the engine, number by number', async () => {
    const { client } = makeClient();
    const run = await client.openRun(runOf(state, runDataOf(ring)));
    const { params } = await run.train(30);
    const report = await run.gradients({ case: 5 });
    const journey = journeyOf(shape, params, state.loss, patientOf(ring, 5)!);
    expect(journey.loss).toBeCloseTo(report.loss, 4);
    report.gradient.forEach((g, i) => expect(journey.gradient[i]).toBeCloseTo(g, 4));
    const deltas = journey.dz.flatMap((layer) => [...layer]);
    report.deltas.forEach((d, i) => expect(deltas[i]).toBeCloseTo(d, 4));
    run.close();
  });

  test('a number beyond the cases means the last one; without cases there is none', () => {
    expect(patientOf(ring, 999)).toMatchObject({ index: 299, isTest: true });
    expect(patientOf(casesOf({ ...initial, data: 'own' }), 0)).toBeNull();
  });
});

describe('scores', () => {
  test('a lower threshold calls more: sensitivity up, specificity down', () => {
    const outputs = Float32Array.from({ length: 300 }, (_, i) => ((i * 37) % 100) / 100);
    const low = scoresOf(ring, outputs, 0.2);
    const high = scoresOf(ring, outputs, 0.8);
    expect(low.sensitivity).toBeGreaterThan(high.sensitivity);
    expect(low.specificity).toBeLessThan(high.specificity);
    expect(low.ofTest).toBe(true);
    expect(low.cases).toBe(90);
  });

  test('the area under the ROC curve is 1 for order, 0.5 for ties, not a number for one class', () => {
    expect(areaUnderRoc([0.1, 0.2, 0.9], [0, 0, 1])).toBe(1);
    expect(areaUnderRoc([0.5, 0.5], [0, 1])).toBe(0.5);
    expect(areaUnderRoc([0.5, 0.5], [1, 1])).toBeNaN();
  });
});

describe('luck', () => {
  test('seeds are different, repeatable, and begin with the learner’s own', () => {
    const seeds = seedsOf(12, 64);
    expect(seeds[0]).toBe(12);
    expect(new Set(seeds).size).toBe(64);
    expect(seedsOf(12, 64)).toEqual(seeds);
  });

  test('the spread holds quantiles and leaves out what is not finite', () => {
    expect(quantile([0, 1, 2, 3], 0.5)).toBe(1.5);
    expect(spreadOf(7, [3, 1, NaN, 2, Infinity])).toEqual({
      step: 7, low: 1, quarter: 1.5, middle: 2, threeQuarters: 2.5, high: 3,
    }); // prettier-ignore
  });

  test('a run among others is the run alone, so a clicked picture goes on as promised', async () => {
    const { client } = makeClient();
    const data = runDataOf(ring);
    const seeds = seedsOf(12, 3);
    const many = await client.openRun(runOf(initial, data, seeds));
    const alone = await client.openRun(runOf({ ...initial, seed: seeds[2]! }, data));
    const [a, b] = [await many.train(25), await alone.train(25)];
    a.replicas[2]!.params.forEach((p, i) => expect(p).toBeCloseTo(b.params[i]!, 5));
    many.close();
    alone.close();
  });
});

test('the same seed gives the same curve twice, and it is that of plain mathematics', async () => {
  const { client } = makeClient();
  const state: State = { ...initial, layers: [3], optimizer: 'sgd', lr: 0.3 };
  const data = runDataOf(ring);
  const curves: number[][] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    const run = await client.openRun(runOf(state, data));
    const curve: number[] = [];
    for (let k = 0; k < 12; k += 1) curve.push((await run.train(1)).trainLoss);
    curves.push(curve);
    run.close();
  }
  expect(curves[1]).toEqual(curves[0]);
  const shape = shapeOf(state);
  let plain = initialState(firstParameters(state));
  for (let k = 0; k < 12; k += 1)
    plain = trainingStep(shape, settingsOf(state), plain, data.x, data.y, state.seed).state;
  const all = Array.from(data.y, (_, i) => i);
  expect(curves[0]![11]).toBeCloseTo(batchGradient(shape, plain.params, data.x, data.y, all, 'bce').loss, 4);
});

test('the page paints what the network answers, the highest row first', () => {
  const shape = shapeOf(initial);
  const params = firstParameters(initial);
  const pictures = pagePictures(shape, params, 4);
  expect(pictures).toHaveLength(9);
  const corner = networkForward(shape, params, [-2.475, 2.475]).a.at(-1)![0]!;
  expect(pictures[8]![0]).toBeCloseTo(corner, 5);
});

describe('the text equivalent', () => {
  const seen = { step: 1200, trainLoss: 0.1, testLoss: 0.5, trainAccuracy: 0.9 };
  const scores = scoresOf(ring, new Float32Array(300).fill(0.7), 0.5);

  test('names the set, the step, both losses and overfitting, in both languages', () => {
    const english = sayPlayground(initial, seen, scores, 'none', en.playground, 'en');
    expect(english).toContain('Ring, step 1,200: loss 0.100.');
    expect(english).toContain('overfitting');
    expect(sayPlayground(initial, seen, scores, 'none', es.playground, 'es')).toMatch(
      /Anillo, paso .*pérdida 0,100\./,
    );
    expect(isOverfitting({ ...seen, testLoss: 0.12 })).toBe(false);
  });

  test('says what is wrong with the cases', () => {
    expect(sayPlayground(initial, null, null, 'empty', en.playground, 'en')).toContain('no training points');
    expect(sayPlayground(initial, seen, scores, 'oneClass', en.playground, 'en')).toContain('one class');
  });
});
