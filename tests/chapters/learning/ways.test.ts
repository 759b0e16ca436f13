import { describe, expect, test } from 'vitest';
import { detour, GRID, lesionField, walkOf } from '../../../src/chapters/learning/derive/searching';
import { sayWay, type WaysNow } from '../../../src/chapters/learning/derive/sayWays';
import { waysCsv } from '../../../src/chapters/learning/derive/waysCsv';
import {
  cloudsOf,
  guessesOf,
  labelsFor,
  semiCases,
  trainingCases,
  unlabeled,
} from '../../../src/chapters/learning/derive/ways';
import { chooseLabels, goToWayStep, initialWays, otherSeed } from '../../../src/chapters/learning/modelWays';
import { en } from '../../../src/chapters/learning/text/en';
import { es } from '../../../src/chapters/learning/text/es';
import { bestActions, gridMove } from '../../../src/math/qLearning';

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

describe('few labels', () => {
  test('eight of each class have a label, 184 have none', () => {
    const cases = semiCases(3);
    expect(cases.given.filter((label) => label === 1)).toHaveLength(8);
    expect(cases.given.filter((label) => label === -1)).toHaveLength(8);
    expect(unlabeled(cases).y).toHaveLength(184);
    expect(trainingCases(cases.points, cases.given).y).toHaveLength(16);
  });

  test('labels that have spread are right about more than nine in ten, for at least 9 of 10 seeds', () => {
    const right = seeds.map((seed) => {
      const cases = semiCases(seed);
      const labels = labelsFor({ seed, labels: 'spread', rounds: 20 }, cases);
      const rest = [...labels.keys()].filter((i) => cases.given[i] === 0);
      return rest.filter((i) => labels[i]! > 0 === cases.points.y[i]! > 0.5).length / rest.length;
    });
    expect(right.filter((share) => share > 0.9).length).toBeGreaterThanOrEqual(9);
  });

  test('without rounds nothing has spread; guesses keep the given labels and add only sure ones', () => {
    const cases = semiCases(2);
    expect(labelsFor({ seed: 2, labels: 'spread', rounds: 0 }, cases)).toEqual(cases.given);
    const guessed = labelsFor({ seed: 2, labels: 'guesses', rounds: 0 }, cases);
    const guesses = guessesOf(2, cases);
    guessed.forEach((label, i) => {
      if (cases.given[i] !== 0) expect(label).toBe(cases.given[i]);
      else expect(label !== 0).toBe(guesses[i]! >= 0.95 || guesses[i]! <= 1 - 0.95);
    });
  });
});

describe('the agent', () => {
  test('after 800 moves the last twenty searches are near the shortest, for at least 9 of 10 seeds', () => {
    const good = seeds.filter((seed) => {
      const early = detour(walkOf(seed, 0.1, 3000).found.slice(0, 5));
      const late = detour(walkOf(seed, 0.1, 800).found);
      return late < 1.6 && 2 * late < early;
    });
    expect(good.length).toBeGreaterThanOrEqual(9);
  });

  test('its arrows lead to the lesion from every field', () => {
    const { q } = walkOf(3, 0.2, 3000);
    for (let from = 0; from < GRID * GRID; from += 1) {
      let at = from;
      for (let move = 0; move < 12 && at !== lesionField(3); move += 1)
        at = gridMove(GRID, at, bestActions(q, at)[0]!);
      expect(at, `from ${from}`).toBe(lesionField(3));
    }
  });

  test('one step more goes on where the walk was', () => {
    const [short, long] = [walkOf(5, 0.2, 120), walkOf(5, 0.2, 121)];
    expect(long.found.slice(0, short.found.length)).toEqual(short.found);
    expect(walkOf(5, 0.2, 0).found).toEqual([]);
  });
});

test('updates: one way moves alone, other labels begin again, another seed begins all again', () => {
  const far = { ...initialWays, supervised: 4, semi: 5, reinforcement: 6 };
  expect(goToWayStep('semi', 9)(far)).toEqual({ ...far, semi: 9 });
  expect(goToWayStep('unsupervised', 999)(far).unsupervised).toBe(60);
  expect(chooseLabels({ labels: 'spread' })(far)).toMatchObject({ labels: 'spread', semi: 0, supervised: 4 });
  expect(otherSeed(9)(far)).toMatchObject({ seed: 9, supervised: 0, semi: 0, reinforcement: 0 });
});

test('every way is said in both languages, and saved with its settings', () => {
  const walk = walkOf(3, 0.2, 800);
  const now: WaysNow = {
    supervised: { step: 12, right: 57, count: 60 },
    unsupervised: { step: 4, sizes: [31, 29], ended: true },
    semi: { step: 200, labels: 16, right: 150, count: 184 },
    reinforcement: { step: 800, walk },
  };
  expect(sayWay('supervised', now, en.ways, 'en')).toBe('Step 12: 57 of 60 right.');
  expect(sayWay('unsupervised', now, es.ways, 'es')).toBe('Paso 4: grupos de 31 y 29. Ya no se mueve nada.');
  expect(sayWay('semi', now, en.ways, 'en')).toContain('150 of the 184');
  expect(sayWay('reinforcement', now, en.ways, 'en')).toContain(`found ${walk.found.length} times`);
  const semi = semiCases(3);
  const shown = { cases: cloudsOf(3), groups: null, outputs: null, semi, labels: semi.given, walk };
  for (const [way, rows] of [
    ['supervised', 60],
    ['unsupervised', 60],
    ['semi', 200],
    ['reinforcement', 25],
  ] as const)
    // prettier-ignore
    expect(waysCsv({ ...initialWays, way }, shown).trim().split('\r\n')).toHaveLength(rows + 1);
});
