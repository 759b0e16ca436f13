import { describe, expect, test } from 'vitest';
import {
  bendAt,
  bendMeaning,
  bendRows,
  curveOf,
  saySigmoid,
} from '../../../src/chapters/neuron/derive/sigmoid';
import { activations } from '../../../src/chapters/neuron/model';
import { stepsSigmoid } from '../../../src/chapters/neuron/stepsSigmoid';
import { model } from '../../../src/chapters/neuron/model';
import { en } from '../../../src/chapters/neuron/text/en';
import { es } from '../../../src/chapters/neuron/text/es';
import { numericalSlope } from '../../../src/math/gradient';

describe('bendAt', () => {
  test('the slope of the sigmoid is 0.25 at 0, 0.105 at 2 and 0.00665 at 5', () => {
    expect(bendAt('sigmoid', 0).slope).toBe(0.25);
    expect(bendAt('sigmoid', 2).slope).toBeCloseTo(0.105, 3);
    expect(bendAt('sigmoid', 5).slope).toBeCloseTo(0.00665, 5);
  });

  for (const name of activations) {
    test(`the slope of ${name} is the numerical one away from its corner`, () => {
      for (const z of [-7, -2.3, -0.4, 0.4, 2.3, 7]) {
        const slope = numericalSlope((at) => bendAt(name, at).a, z);
        expect(bendAt(name, z).slope).toBeCloseTo(slope, 6);
      }
    });
  }

  test('the regions follow the slope: steep in the middle, flat at the ends', () => {
    expect(bendAt('sigmoid', 0.5).region).toBe('steep');
    expect(bendAt('sigmoid', -2).region).toBe('bent');
    expect(bendAt('sigmoid', 6).region).toBe('flat');
    expect(bendAt('step', 0).region).toBe('corner');
    expect(bendAt('relu', -1).region).toBe('below');
  });
});

test('curveOf(step) has a gap at the jump, so that no upright line is drawn', () => {
  const points = curveOf('step', 'a');
  expect(points.filter(({ y }) => !Number.isFinite(y))).toHaveLength(1);
  expect(new Set(points.map(({ y }) => y).filter(Number.isFinite))).toEqual(new Set([0, 1]));
});

describe('words', () => {
  test('saySigmoid says output and slope in both languages', () => {
    const facts = bendAt('sigmoid', 2);
    expect(saySigmoid('sigmoid', facts, en.sigmoid, 'en')).toBe(
      'Sigmoid at z = 2.00: output 0.881, slope 0.105.',
    );
    expect(saySigmoid('sigmoid', facts, es.sigmoid, 'es')).toBe(
      'Sigmoide en z = 2,00: salida 0,881, pendiente 0,105.',
    );
  });

  test('saySigmoid(step at 0) claims no slope', () => {
    expect(saySigmoid('step', bendAt('step', 0), en.sigmoid, 'en')).toContain('no slope here');
  });

  test('bendMeaning has a sentence for every curve and region, and they differ', () => {
    for (const [words, language] of [
      [en.sigmoid, 'en'],
      [es.sigmoid, 'es'],
    ] as const) {
      const said = activations.flatMap((name) =>
        [-6, -1.5, 0, 1.5, 6].map((z) => bendMeaning(name, bendAt(name, z), words, language)),
      ); // prettier-ignore
      expect(said.every((text) => text.length > 20 && !/NaN|undefined/.test(text))).toBe(true);
      expect(new Set(said).size).toBeGreaterThan(9);
    }
  });
});

test('bendRows begins with the point under study and holds finite numbers only', () => {
  const rows = bendRows(1.1);
  expect(rows[0]?.[1]).toBeCloseTo(0.75026, 5);
  expect(rows.flat().every(Number.isFinite)).toBe(true);
});

test('the predictions of the thread: 0.25 at most, in the middle, and little gets through', () => {
  const correct = stepsSigmoid.flatMap(({ predict }) =>
    predict && predict.kind !== 'place' ? [predict.correct(model.initial)] : [],
  );
  expect(correct).toEqual([0.25, 'middle', 'little']);
});
