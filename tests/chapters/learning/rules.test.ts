import { describe, expect, test } from 'vitest';
import type { riskDefinitions } from '../../../src/data/lungNodules';
import { lungNodules, riskLabels, riskLimits } from '../../../src/data/lungNodules';
import { sensitivity, specificity } from '../../../src/math/metrics';
import { initialState, trainingStep } from '../../../src/math/training';
import {
  bestRule,
  casesOf,
  firstWeights,
  inputsOf,
  LEARNED,
  NEURON,
  rightOf,
  ruleAnswers,
  scoresOf,
  settings,
  weightsAt,
  whoFalls,
  winnerOf,
  winnerWhenLearned,
} from '../../../src/chapters/learning/derive/rules';
import { clinicalSum, fieldOf, tippingLine } from '../../../src/chapters/learning/derive/nodulePlane';
import { sayRules } from '../../../src/chapters/learning/derive/sayRules';
import { initialRules, otherPatients, redefine, setRule } from '../../../src/chapters/learning/modelRules';
import { model } from '../../../src/chapters/learning/model';
import { parseFields, printFields } from '../../../src/state/field';
import { en } from '../../../src/chapters/learning/text/en';
import { es } from '../../../src/chapters/learning/text/es';

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
const at = (definition: (typeof riskDefinitions)[number], seed: number) => {
  const cases = casesOf(seed, definition);
  const params = weightsAt({ seed, definition, before: 'none', step: LEARNED });
  return { cases, params };
};

test('a definition changes the labels, never the nodules; the third is two limits and little doubt', () => {
  const nodules = lungNodules(400, 5);
  expect(lungNodules(400, 5)).toEqual(nodules);
  const labels = riskLabels(nodules, 'limits');
  const plain = ruleAnswers(riskLimits, nodules);
  const same = labels.filter((label, i) => label === plain[i]).length;
  expect(same).toBeGreaterThan(360);
  expect(riskLabels(nodules, 'together')).not.toEqual(labels);
});

describe('who can be beaten', () => {
  test('where size and margin add up, the neuron beats even the best of all rules, for 10 of 10 seeds', () => {
    for (const seed of seeds) {
      const { cases, params } = at('together', seed);
      const scores = scoresOf(bestRule(cases.test, cases.testY), params, cases);
      expect(winnerOf(scores), `seed ${seed}`).toBe('neuron');
    }
  });

  test('where the disease is two limits, the rule that states them beats the neuron, for 10 of 10 seeds', () => {
    for (const seed of seeds) {
      const { cases, params } = at('limits', seed);
      expect(winnerOf(scoresOf(riskLimits, params, cases)), `seed ${seed}`).toBe('rule');
    }
  });

  test('a redefinition costs the old neuron cases, and new labels win them back', () => {
    const kept = seeds.filter((seed) => {
      const old = at('together', seed).params;
      const { cases } = at('margin', seed);
      const again = weightsAt({ seed, definition: 'margin', before: 'together', step: LEARNED });
      const right = (params: Float32Array) => rightOf(scoresOf(riskLimits, params, cases).neuron);
      return right(again) >= right(old) + 8;
    });
    expect(kept.length).toBeGreaterThanOrEqual(9);
  });
});

test('the answers of the cards: neuron, both, rule', () => {
  const tuned = { ...initialRules, diameter: 13, irregularity: 0.4 };
  expect(winnerWhenLearned(tuned)).toBe('neuron');
  expect(whoFalls(tuned, 'margin')).toBe('both');
  expect(winnerWhenLearned({ ...initialRules, ...riskLimits, definition: 'limits' })).toBe('rule');
});

test('fitNeuron does what a step of training does', () => {
  const { train, trainY } = casesOf(3, 'together');
  let state = initialState(firstWeights({ seed: 3, before: 'none' }));
  for (let step = 0; step < 20; step += 1)
    state = trainingStep(NEURON, settings, state, inputsOf(train), trainY, 3).state;
  const own = weightsAt({ seed: 3, definition: 'together', before: 'none', step: 20 });
  own.forEach((value, i) => expect(value).toBeCloseTo(state.params[i]!, 5));
});

test('scoresOf counts by hand: a rule that calls nobody has sensitivity 0 and specificity 1', () => {
  const { cases, params } = at('together', 1);
  const { rule } = scoresOf({ diameter: 30, irregularity: 1 }, params, cases);
  expect([sensitivity(rule), specificity(rule)]).toEqual([0, 1]);
  expect(rightOf(rule)).toBe(cases.testY.filter((label) => label === 0).length);
});

test('the line in millimeters is where the field is 0.5', () => {
  const params = Float32Array.of(1.2, -0.8, 0.3);
  const [from] = tippingLine(params)!;
  const { perMm, perMargin, b } = clinicalSum(params);
  expect(perMm * from.x + perMargin * from.y + b).toBeCloseTo(0, 6);
  expect(tippingLine([0, 0, 1])).toBeNull();
  expect(Math.min(...fieldOf(params))).toBeGreaterThan(0);
});

describe('updates', () => {
  test('setRule snaps and holds', () => {
    expect(setRule({ diameter: 99 })(initialRules).diameter).toBe(30);
    expect(setRule({ irregularity: 0.333 })(initialRules).irregularity).toBe(0.34);
    expect(setRule({ diameter: NaN })(initialRules)).toBe(initialRules);
  });

  test('redefine keeps rule and what was learned, and begins again; an unlearned neuron has no past', () => {
    const learned = { ...initialRules, step: 300 };
    expect(redefine('margin')(learned)).toMatchObject({ before: 'together', step: 0, diameter: 20 });
    expect(redefine('margin')(initialRules).before).toBe('none');
    expect(redefine('together')(learned)).toBe(learned);
    expect(otherPatients(3)(learned)).toMatchObject({ seed: 3, before: 'none', step: 0 });
  });

  test('every field comes back from the address', () => {
    const state = {
      ...model.initial,
      rules: {
        ...initialRules,
        definition: 'limits' as const,
        before: 'margin' as const,
        step: 7,
        unseen: true,
      },
    };
    const query = new URLSearchParams(printFields(model.fields, state, model.initial));
    expect(parseFields(model.fields, model.initial, query)).toEqual({ state, refused: [] });
  });
});

test('sayRules tells both scores in both languages', () => {
  const { cases, params } = at('together', 10);
  const scores = scoresOf(initialRules, params, cases);
  const right = String(rightOf(scores.neuron));
  expect(sayRules({ ...initialRules, step: 300 }, scores, en.rules, 'en')).toContain(
    `The neuron, at step 300, has ${right} of 200 unseen right`,
  );
  expect(sayRules(initialRules, scores, es.rules, 'es')).toContain('más de 0,700');
});
