import { describe, expect, test } from 'vitest';
import {
  anatomyOf,
  reachOf,
  sayAnatomy,
  sumText,
  termsOf,
} from '../../../src/chapters/neuron/derive/anatomy';
import { anatomyCsv } from '../../../src/chapters/neuron/derive/anatomyCsv';
import { casesOf, dotsOf, HALF, rightOf, spotOf } from '../../../src/chapters/neuron/derive/cases';
import { CELLS, pageField } from '../../../src/chapters/neuron/derive/field';
import { liveNumbers } from '../../../src/chapters/neuron/derive/live';
import { model, type State } from '../../../src/chapters/neuron/model';
import { en } from '../../../src/chapters/neuron/text/en';
import { es } from '../../../src/chapters/neuron/text/es';

const usual = model.initial;
const vector: State = { ...usual, x1: 1, x2: -2, w1: 0.5, w2: -0.25, b: 0.1, y: 0 };
const cases = casesOf(usual.seed);

describe('anatomyOf', () => {
  test('of the chapter’s test vector: z 1.1, a 0.750260, loss 0.562890', () => {
    const { products, z, a, loss, agrees } = anatomyOf(vector);
    expect(products).toEqual([0.5, 0.5]);
    expect(z).toBeCloseTo(1.1, 12);
    expect(a).toBeCloseTo(0.75026, 6);
    expect(loss).toBeCloseTo(0.56289, 6);
    expect(agrees).toBe(false);
  });

  test('of the usual patient: z 1.40, a 0.802', () => {
    const { z, a, agrees } = anatomyOf(usual);
    expect(z).toBeCloseTo(1.4, 12);
    expect(a).toBeCloseTo(0.802184, 6);
    expect(agrees).toBe(true);
  });

  test('takes the loss that the state names', () => {
    expect(anatomyOf({ ...vector, loss: 'bce' }).loss).toBeCloseTo(-Math.log(1 - 0.7502601), 6);
  });

  test('the prose’s live numbers are the same', () => {
    expect(liveNumbers(vector)).toMatchObject({ z: anatomyOf(vector).z, a: anatomyOf(vector).a });
  });
});

test('reachOf leaves room beside the longest stack', () => {
  expect(reachOf([1.8, -0.8, 0.4])).toBe(4);
  expect(reachOf([3, 0.5, -3])).toBe(8);
  expect(reachOf([12, 12, 6])).toBe(32);
});

test('sumText reads like a sum', () => {
  expect(sumText([1.8, -0.8, 0.4], 'en')).toBe('1.80 − 0.80 + 0.40');
  expect(sumText([-0.2, -0.04, -0.09], 'es')).toBe('−0,20 − 0,04 − 0,09');
});

test('termsOf puts negative inputs into brackets', () => {
  expect(termsOf(vector, 'en').map((term) => term.put)).toEqual(['0.50·1.00', '−0.25·(−2.00)', '0.10']);
});

describe('sayAnatomy', () => {
  test('in English', () => {
    const right = rightOf(usual, cases.train);
    expect(sayAnatomy(usual, cases, en, 'en')).toBe(
      `This patient: z = 1.80 − 0.80 + 0.40 = 1.40, a = 0.802, so high grade, as the reference says. ${right} of 60 cases right.`,
    );
  });

  test('in Spanish, with the decimal comma', () => {
    expect(sayAnatomy({ ...usual, y: 0 }, cases, es, 'es')).toContain(
      'z = 1,80 − 0,80 + 0,40 = 1,40, a = 0,802, es decir, alto grado, en contra de la referencia.',
    );
  });

  test('without a line it says so', () => {
    expect(sayAnatomy({ ...usual, w1: 0, w2: 0 }, cases, en, 'en')).toContain('No line crosses the plane');
  });
});

describe('casesOf', () => {
  test('60 to learn from, 30 kept apart, both grades in each, all inside the plane', () => {
    expect([cases.train.y.length, cases.test.y.length]).toEqual([60, 30]);
    for (const points of [cases.train, cases.test]) {
      const high = points.y.reduce((sum, label) => sum + label, 0);
      expect(high).toBeGreaterThan(points.y.length / 4);
      expect(high).toBeLessThan((3 * points.y.length) / 4);
      expect(Math.max(...Array.from(points.x, Math.abs))).toBeLessThan(HALF);
    }
  });

  test('the same seed gives the same cases, another one others', () => {
    expect(casesOf(7)).toEqual(cases);
    expect(casesOf(8).train.x).not.toEqual(cases.train.x);
  });

  test('one line has all 60 right: the task can be solved', () => {
    const angle = (-35 * Math.PI) / 180;
    const solved = { w1: Math.cos(angle), w2: Math.sin(angle), b: -0.8 };
    expect(rightOf(solved, cases.train)).toBe(60);
    expect(rightOf({ w1: -solved.w1, w2: -solved.w2, b: 0.8 }, cases.train)).toBe(0);
  });

  test('dotsOf: high grade is class A, low grade class B, test cases hollow', () => {
    const dots = dotsOf(cases.test, true);
    expect(dots).toHaveLength(30);
    dots.forEach((dot, i) => {
      const { x, y } = spotOf(cases.test, i);
      expect(dot).toEqual({ x, y, kind: cases.test.y[i] === 1 ? 'a' : 'b', hollow: true });
    });
  });
});

test('pageField: row 0 is the top, and a is 0.5 on the line', () => {
  const { values, rows, cols } = pageField({ w1: 0, w2: 2, b: 0 });
  expect([rows, cols, values.length]).toEqual([CELLS, CELLS, CELLS * CELLS]);
  expect(values[0]).toBeGreaterThan(0.99);
  expect(values[values.length - 1]).toBeLessThan(0.01);
  const field = pageField({ w1: 1, w2: 0, b: 0 });
  expect((field.values[CELLS / 2 - 1]! + field.values[CELLS / 2]!) / 2).toBeCloseTo(0.5, 6);
});

test('anatomyCsv: the patient and every case with exact numbers and the seed', () => {
  const lines = anatomyCsv(vector, cases).trim().split('\r\n');
  expect(lines).toHaveLength(62);
  expect(lines[0]).toBe('case,x1,x2,y,z,a,loss,w1,w2,b,loss function,seed');
  const patient = lines[1]!.split(',');
  expect(patient.slice(0, 4)).toEqual(['patient', '1', '-2', '0']);
  expect(Number(patient[5])).toBeCloseTo(anatomyOf(vector).a, 15);
  expect(patient.slice(-2)).toEqual(['mse', '7']);
});
