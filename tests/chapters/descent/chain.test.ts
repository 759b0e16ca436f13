import { describe, expect, test } from 'vitest';
import { batchMean, chainOf, NUDGE, nudgeOf, pullAt } from '../../../src/chapters/descent/derive/chain';
import { chainCsv } from '../../../src/chapters/descent/derive/chainCsv';
import { chainSvg } from '../../../src/chapters/descent/derive/chainSvg';
import { sayBatch, sayOne, sayPlateau } from '../../../src/chapters/descent/derive/sayChain';
import { NEURON_2 } from '../../../src/chapters/descent/derive/batches';
import { model } from '../../../src/chapters/descent/model';
import {
  initialChain,
  parameterNames,
  putChain,
  resetChain,
  stepBack,
  takeStep,
  toggleCase,
  toggleZero,
} from '../../../src/chapters/descent/modelChain';
import { chainEn } from '../../../src/chapters/descent/text/chain.en';
import { chainEs } from '../../../src/chapters/descent/text/chain.es';
import { makeClient } from '../../engine/hosts';

describe('the case of the paper: x (1, -2), w (0.5, -0.25), b 0.1, y 0', () => {
  const chain = chainOf(initialChain);
  test('z 1.1, a 0.750260, L 0.562890; the factors 1.500520 and 0.187370', () => {
    expect(chain.z).toBeCloseTo(1.1, 6);
    expect(chain.a).toBeCloseTo(0.75026, 6);
    expect(chain.loss).toBeCloseTo(0.56289, 6);
    expect(chain.dLda).toBeCloseTo(1.50052, 6);
    expect(chain.dadz).toBeCloseTo(0.18737, 6);
  });
  test('gradients 0.281152, -0.562305, 0.281152 and the weights after a step of 0.5', () => {
    expect(chain.gradient.w1).toBeCloseTo(0.281152, 6);
    expect(chain.gradient.w2).toBeCloseTo(-0.562305, 6);
    expect(chain.gradient.b).toBeCloseTo(0.281152, 6);
    expect(chain.next.w1).toBeCloseTo(0.359424, 6);
    expect(chain.next.w2).toBeCloseTo(0.031152, 6);
    expect(chain.next.b).toBeCloseTo(-0.040576, 6);
    expect(chain.lossAfter).toBeCloseTo(0.317855, 6);
  });
});

describe('a factor of 0', () => {
  test.each(['dLda', 'dadz', 'dzdw'] as const)(
    '%s at 0 kills all three products, and no weight moves',
    (factor) => {
      const chain = chainOf(toggleZero(factor)(initialChain));
      for (const name of parameterNames) {
        expect(Math.abs(chain.gradient[name])).toBe(0);
        expect(chain.next[name]).toBe(initialChain[name]);
      }
      expect(chain[factor === 'dzdw' ? 'dzdw1' : factor]).toBe(0);
      expect(toggleZero(factor)(toggleZero(factor)(initialChain)).zero).toEqual([]);
    },
  );
});

test.each(['mse', 'bce'] as const)(
  'by %s the nudge agrees with the chain rule and with the engine',
  async (loss) => {
    const state = { ...initialChain, loss };
    const { client } = makeClient();
    const run = await client.openRun({
      shape: NEURON_2,
      settings: { loss, optimizer: 'sgd', learningRate: 0, batchSize: 1, l1: 0, l2: 0, dropout: 0 },
      data: { x: Float32Array.of(1, -2), y: Float32Array.of(0) },
      replicas: [{ seed: 0, initial: Float32Array.of(0.5, -0.25, 0.1) }],
    });
    const { gradient } = await run.gradients('train');
    for (const [index, name] of parameterNames.entries()) {
      const nudge = nudgeOf(state, name);
      expect(nudge.slope).toBeCloseTo(nudge.analytic, 3);
      expect(nudge.slope).toBeCloseTo((nudge.above - nudge.below) / (2 * NUDGE), 12);
      expect(gradient[index]).toBeCloseTo(nudge.analytic, 5);
    }
    run.close();
    // What a tile is set to does not move the truth.
    expect(nudgeOf(toggleZero('dadz')(state), 'w1')).toEqual(nudgeOf(state, 'w1'));
  },
);

describe('a batch', () => {
  test('its gradient is the mean of its cases, and the engine gets the same', async () => {
    const mean = batchMean(initialChain);
    const sum = mean.rows.reduce((total, row) => total + row.gradient.w1, 0);
    expect(mean.gradient.w1).toBeCloseTo(sum / 6, 12);
    const { client } = makeClient();
    const run = await client.openRun({
      shape: NEURON_2,
      settings: { loss: 'mse', optimizer: 'sgd', learningRate: 0, batchSize: 6, l1: 0, l2: 0, dropout: 0 },
      data: {
        x: Float32Array.from(mean.rows.flatMap((row) => [row.x1, row.x2])),
        y: Float32Array.from(mean.rows, (row) => row.y),
      },
      replicas: [{ seed: 0, initial: Float32Array.of(0.5, -0.25, 0.1) }],
    });
    const { gradient } = await run.gradients('train');
    parameterNames.forEach((name, index) => expect(gradient[index]).toBeCloseTo(mean.gradient[name], 5));
    run.close();
  });
  test('of no case at all is 0 and moves nothing', () => {
    const mean = batchMean({ ...initialChain, chosen: [] });
    expect(mean).toMatchObject({ count: 0, loss: 0, gradient: { w1: 0, w2: 0, b: 0 } });
    expect(mean.next).toEqual({ w1: 0.5, w2: -0.25, b: 0.1 });
    expect(sayBatch(mean, chainEn.words, 'en')).toContain('No patient is chosen');
  });
  test('toggleCase takes a case out and in again, in order', () => {
    const out = toggleCase(1)(initialChain);
    expect(out.chosen).toEqual([0, 2, 3, 4, 5]);
    expect(toggleCase(1)(out).chosen).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

test('sure and wrong: at z = 6 the squared error pulls with 0.00493, the cross-entropy with 0.998', () => {
  expect(pullAt('mse', 6, 0)).toBeCloseTo(0.00492, 4);
  expect(pullAt('bce', 6, 0)).toBeCloseTo(0.99753, 5);
  expect(pullAt('mse', 40, 0)).toBeLessThan(1e-12);
  expect(pullAt('bce', -40, 1)).toBeCloseTo(1, 12);
});

test('takeStep and stepBack go there and back to the bit; reset goes to the first weights', () => {
  const one = takeStep(chainOf(initialChain).next)(initialChain);
  const two = takeStep(chainOf(one).next)(one);
  expect(two.past).toHaveLength(2);
  expect(stepBack(two)).toEqual(one);
  expect(stepBack(stepBack(two))).toEqual(initialChain);
  expect(resetChain(toggleZero('dLda')(two))).toEqual(initialChain);
  expect(stepBack(initialChain)).toBe(initialChain);
});

test('putChain holds numbers inside their ranges; the address reads the chosen cases back', () => {
  expect(putChain({ x1: 99, b: -99 })(initialChain)).toMatchObject({ x1: 3, b: -8 });
  expect(putChain({ w1: Number.NaN })(initialChain)).toBe(initialChain);
  const cases = model.fields.find((each) => each.key === 'cases')!;
  const state = cases.parse(model.initial, '5')!;
  expect(state.chain.chosen).toEqual([0, 2]);
  expect(cases.print(state, model.initial)).toBe('5');
  expect(cases.parse(model.initial, '64')).toBeNull();
});

describe('words', () => {
  const chain = chainOf(initialChain);
  test('one case in both languages, and what a zero means', () => {
    expect(sayOne(initialChain, chain, false, chainEn.words, 'en')).toBe(
      'dL/da 1.50 times da/dz 0.187 times dz/dw1 1.00 is dL/dw1 0.281. One step takes the loss of this case from 0.563 to 0.318.',
    );
    const dead = toggleZero('dadz')(initialChain);
    expect(sayOne(dead, chainOf(dead), false, chainEs.words, 'es')).toContain('ningún peso aprende');
    expect(sayOne(initialChain, chain, true, chainEn.words, 'en')).toBe(
      'Sum z 1.10, output a 0.750, loss 0.563.',
    );
  });
  test('the plateau in both languages', () => {
    const sure = chainOf({ ...initialChain, b: 5 });
    expect(sayPlateau(initialChain, sure, chainEn.words, 'en')).toBe(
      'At z 6.00 the output is 0.998. The squared error pulls with 0.00492, the cross-entropy with 0.998.',
    );
    expect(sayPlateau(initialChain, sure, chainEs.words, 'es')).toContain('0,998');
  });
  test('picture and CSV hold the numbers', () => {
    expect(chainSvg(initialChain, chain, 'T', 'en')).toContain('1.50 × 0.187 × −2.00 = −0.562');
    expect(chainCsv(initialChain, chain, batchMean(initialChain)).split('\r\n')).toHaveLength(5);
    const batch = { ...initialChain, part: 'batch', chosen: [] } as const;
    expect(chainCsv(batch, chain, batchMean(batch))).not.toMatch(/NaN|Infinity/);
  });
});
