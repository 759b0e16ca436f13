import { describe, expect, test } from 'vitest';
import { bestDegree, errorsOf, missOf, newcomerOf } from '../../../src/chapters/deep/derive/overfit';
import { sayPolynomial } from '../../../src/chapters/deep/derive/sayPolynomial';
import {
  initialPolynomial,
  moveNewcomer,
  nextPatient,
  setDegree,
} from '../../../src/chapters/deep/modelPolynomial';
import { model } from '../../../src/chapters/deep/model';
import { stepsPolynomial } from '../../../src/chapters/deep/stepsPolynomial';
import { polynomialEn } from '../../../src/chapters/deep/text/polynomial.en';
import { polynomialEs } from '../../../src/chapters/deep/text/polynomial.es';

describe('for ten seeds', () => {
  const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
  const at = (seed: number, penalty: '0' | '1' = '0') => errorsOf({ ...initialPolynomial, seed, penalty });

  test('the training error only falls, to 0 at degree 9', () => {
    for (const seed of seeds) {
      const { train } = at(seed);
      for (let i = 1; i < 9; i += 1) expect(train[i]!).toBeLessThanOrEqual(train[i - 1]! + 1e-9);
      expect(train[8]).toBeLessThan(1e-9);
    }
  });

  test('degree 9 is worse than degree 3 on the unseen in all, by more than half, and L2 repairs it', () => {
    for (const seed of seeds) {
      const { test } = at(seed);
      expect(test[8]! / test[2]!).toBeGreaterThan(1.5);
      expect(at(seed, '1').test[8]!).toBeLessThan(test[8]!);
      expect(bestDegree({ ...initialPolynomial, seed })).toBeGreaterThanOrEqual(3);
      expect(bestDegree({ ...initialPolynomial, seed })).toBeLessThanOrEqual(6);
    }
  });
});

test('the answers of the questions are computed from what is shown', () => {
  const asked = (id: string) => stepsPolynomial.find((step) => step.id === id)!;
  const answer = (id: string) => {
    const { set, predict } = asked(id);
    return predict?.kind === 'choice' ? predict.correct(set!(model.initial)) : null;
  };
  expect(answer('py-best')).toBe('some');
  expect(answer('py-new')).toBe('far');
});

test('the newcomer comes when called, is missed at degree 9, and is met once learned', () => {
  expect(newcomerOf(initialPolynomial)).toBeNull();
  const come = nextPatient(setDegree(9)(initialPolynomial));
  expect(missOf(come)).toBeGreaterThan(11);
  expect(missOf({ ...come, degree: 10, learns: true })).toBeLessThan(1e-6);
  expect(newcomerOf(moveNewcomer(0.5, 9)(come))).toEqual({ x: 0.5, y: 2 });
  expect(newcomerOf(nextPatient(moveNewcomer(0.5, 0)(come)))!.x).not.toBe(0.5);
});

test('the text equivalent hides the test error while it is asked for', () => {
  const state = setDegree(9)(initialPolynomial);
  expect(sayPolynomial(state, true, polynomialEn.words, 'en')).not.toContain('200');
  expect(sayPolynomial(state, false, polynomialEs.words, 'es')).toContain('En 200 no vistos');
  expect(sayPolynomial(setDegree(12)(state), false, polynomialEn.words, 'en')).toContain(
    'many perfect curves',
  );
});
