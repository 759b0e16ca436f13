import { describe, expect, test, vi } from 'vitest';
import {
  aheadIn, atRandom, leadAtDefault, leaderOf, leastSure, most, networks, nextLabels, roundOf, standingOf,
  trainSteps, type Lane, type Trial,
} from '../../../src/chapters/limits/derive/active'; // prettier-ignore
import { poolCount, poolOf, poolSets } from '../../../src/chapters/limits/derive/pool';
import {
  activeHeader,
  activeRows,
  machineRound,
  sayActive,
} from '../../../src/chapters/limits/derive/sayActive';
import { model } from '../../../src/chapters/limits/model';
import {
  askLabel, defaultPool, initialActive, leaderAtEnd, otherPool, poolKey, startAgain, takeBack, withLeader,
} from '../../../src/chapters/limits/modelActive'; // prettier-ignore
import { stepsActive } from '../../../src/chapters/limits/stepsActive';
import { activeEn } from '../../../src/chapters/limits/text/active.en';
import { activeEs } from '../../../src/chapters/limits/text/active.es';
import { startCpu } from '../../../src/engine/cpuBackend';
import { DenseRun } from '../../../src/engine/models/denseRun';
import { freeSlices } from '../../../src/engine/slices';
import { parseFields, printFields } from '../../../src/state/field';

// Sixty networks are trained for real, twenty-one times.
vi.setConfig({ testTimeout: 120_000 });

const trial = (
  accuracy: number,
  labeled: readonly number[] = [],
  answers: readonly number[] = [],
): Trial => ({
  accuracy,
  labeled,
  answers,
  params: new Float32Array(0),
});

describe('who is asked next', () => {
  test('leastSure is the nearest to one half that has no label', () => {
    expect(leastSure({ answers: [0.9, 0.52, 0.2, 0.45], labeled: [1] })).toBe(3);
    expect(leastSure({ answers: [0.9, 0.52], labeled: [0, 1] })).toBe(-1);
  });

  test('atRandom deals the pool once: nobody twice, the same for the same seed', () => {
    const labeled: number[] = [];
    for (let i = 0; i < 50; i += 1) labeled.push(atRandom({ labeled }, 3, 0));
    expect(new Set(labeled).size).toBe(50);
    expect(atRandom({ labeled: [] }, 3, 0)).toBe(labeled[0]);
    expect(atRandom({ labeled: [] }, 3, 1)).not.toBe(labeled[0]);
  });

  test('mixed takes every fourth by chance, uncertain none, random all', () => {
    const pool = poolOf('border', 1);
    const answers = Array.from({ length: poolCount }, (_, i) => (i === 77 ? 0.5 : 0.99));
    const asked = (lane: Lane) =>
      Array.from({ length: 8 }, (_, k) => {
        // So many labels that are neither the doubtful one nor the next by chance.
        const labeled = [...pool.start, ...Array.from({ length: k }, (_, i) => 300 + i)];
        return nextLabels(lane, 1, 0, pool, trial(0.9, labeled, answers)).at(-1) === 77;
      });
    expect(asked('uncertain')).toEqual(Array(8).fill(true));
    expect(asked('mixed')).toEqual([true, true, true, false, true, true, true, false]);
    expect(asked('random')).toEqual(Array(8).fill(false));
    expect(nextLabels('mixed', 1, 0, pool, undefined)).toEqual(pool.start);
  });
});

test.each(poolSets)('the patients of %s: half of each kind, one of each known, none judged', (set) => {
  const { patients, judged, start } = poolOf(set, 9);
  expect(Array.from(patients.y).filter((y) => y === 1)).toHaveLength(poolCount / 2);
  expect(start.map((i) => patients.y[i])).toEqual([0, 1]);
  expect(judged.x.slice(0, 40)).not.toEqual(patients.x.slice(0, 40));
  expect([...patients.x, ...judged.x].every((value) => Math.abs(value) < 3.3)).toBe(true);
  expect(poolOf(set, 9)).toBe(poolOf(set, 9));
});

test('standings and leads are counts by hand', () => {
  const [a, b] = [[0.9, 0.8, 1].map((x) => trial(x)), [0.8, 0.8, 0.9].map((x) => trial(x))];
  expect(standingOf(a).mean).toBeCloseTo(0.9, 12);
  expect([standingOf(a).low, standingOf(a).high]).toEqual([0.8, 1]);
  expect([aheadIn(a, b), aheadIn(b, a)]).toEqual([2, 0]);
  const ten = (x: number) => Array.from({ length: 10 }, (_, i) => trial(i < 6 ? x : 0.5));
  expect(leaderOf(ten(0.9), ten(0.8))).toBe('equal');
  const all = (x: number) => Array.from({ length: 10 }, () => trial(x));
  expect(leaderOf(all(0.9), all(0.8))).toBe('uncertain');
  expect(leaderOf(all(0.8), all(0.9))).toBe('random');
});

describe('what the learner does', () => {
  const { start } = poolOf('border', defaultPool);
  const free = [0, 1, 2, 3, 4].filter((i) => !start.includes(i));

  test('askLabel adds one; a known one, a stranger and the twenty-first change nothing', () => {
    const state = askLabel({ ...initialActive, look: 'random' }, free[0]!);
    expect(state.labels).toEqual([free[0]]);
    expect(state.look).toBe('yours');
    for (const patient of [free[0]!, start[0], -1, poolCount, 1.5, NaN])
      expect(askLabel(state, patient)).toBe(state);
    let full = initialActive;
    for (let i = 0; i < poolCount; i += 1) full = askLabel(full, i);
    expect(full.labels).toHaveLength(most);
  });

  test('takeBack, startAgain and otherPool', () => {
    const state = { ...initialActive, labels: free };
    expect(takeBack(state).labels).toEqual(free.slice(0, -1));
    expect(takeBack(initialActive)).toBe(initialActive);
    expect(startAgain(state).labels).toEqual([]);
    expect(otherPool({ set: 'corners' })(state)).toMatchObject({ set: 'corners', labels: [] });
  });

  test('the labels come back from the address; a label twice, or a known one, is refused', () => {
    const active = { ...initialActive, set: 'corners', seed: 7, machines: true, look: 'random' } as const;
    const [first, second] = [0, 1, 2, 3].filter((i) => !poolOf('corners', 7).start.includes(i));
    const state = { ...model.initial, active: { ...active, labels: [second!, first!] } };
    const query = new URLSearchParams(printFields(model.fields, state, model.initial));
    expect(parseFields(model.fields, model.initial, query)).toEqual({ state, refused: [] });
    for (const labels of ['5,5', String(start[0]), '400', 'x'])
      expect(
        parseFields(model.fields, model.initial, new URLSearchParams({ labels })).refused,
        labels,
      ).toEqual(['labels']);
  });

  test('the question is judged by what was computed for these patients', () => {
    const other = { ...initialActive, seed: 11 };
    expect(leaderAtEnd(other)).toBe('uncertain');
    expect(leaderAtEnd(withLeader(other, poolKey(other), 'equal'))).toBe('equal');
    expect(leaderAtEnd(withLeader(other, 'corners/11/false', 'random'))).toBe('uncertain');
    expect(leaderAtEnd({ ...other, set: 'corners' })).toBe('random');
  });

  test('a step keeps the labels of its own patients and no others', () => {
    const active = { ...initialActive, labels: free, seed: 11 };
    const [what, , , stuck] = stepsActive;
    const whole = { ...model.initial, active };
    expect(what!.set!(whole).active).toEqual(active);
    expect(stuck!.set!(whole).active).toMatchObject({ set: 'corners', labels: [], seed: 11 });
    expect(what!.set!(stuck!.set!(whole)).active.labels).toEqual([]);
  });
});

/** Both machines and the mixed one to their last label. */
async function play(set: (typeof poolSets)[number]): Promise<Record<Lane, readonly Trial[][]>> {
  const backend = await startCpu();
  const pool = poolOf(set, defaultPool);
  const rounds: Record<Lane, Trial[][]> = { uncertain: [], mixed: [], random: [] };
  const lanes = ['uncertain', 'mixed', 'random'] as const;
  for (let k = 0; k <= most; k += 1) {
    const labels = lanes.flatMap((lane) =>
      Array.from({ length: networks }, (_, n) =>
        nextLabels(lane, defaultPool, n, pool, rounds[lane][k - 1]?.[n]),
      ),
    );
    const run = new DenseRun('active', roundOf(defaultPool, pool, labels), backend);
    await run.open();
    const { replicas } = await run.train(trainSteps, {}, freeSlices);
    run.close();
    for (const [l, lane] of lanes.entries())
      rounds[lane].push(
        Array.from({ length: networks }, (_, n) => {
          const { testAccuracy, params, outputs } = replicas[l * networks + n]!;
          const labeled = labels[l * networks + n]!;
          return { labeled, accuracy: testAccuracy!, params, answers: outputs.slice(0, poolCount) };
        }),
      );
  }
  return rounds;
}

describe('the patients that come with the page, trained by the engine', () => {
  test.each(poolSets)('%s: the machine of leadAtDefault is ahead', async (set) => {
    const rounds = await play(set);
    const [uncertain, mixed, random] = [rounds.uncertain[most]!, rounds.mixed[most]!, rounds.random[most]!];
    expect(leaderOf(uncertain, random)).toBe(leadAtDefault[set]);
    const [u, m, r] = [uncertain, mixed, random].map(standingOf);
    if (set === 'border') {
      // The notes say 99 against 96 %.
      expect(aheadIn(uncertain, random)).toBeGreaterThanOrEqual(9);
      expect(u!.mean).toBeGreaterThan(0.985);
      expect(r!.mean).toBeLessThan(0.975);
    } else {
      // All of the first machine's networks miss a corner; with a fourth by chance some are free, not all.
      expect(u!.high).toBeLessThan(0.8);
      expect(r!.mean).toBeGreaterThan(0.9);
      expect(m!.mean).toBeGreaterThan(u!.mean + 0.04);
      expect(m!.low).toBeLessThan(0.8);
      expect(m!.high).toBeGreaterThan(0.93);
    }
    const { uncertain: first, random: second } = rounds;
    const state = { ...initialActive, set, machines: true };
    const seen = { yours: [first[0]!], uncertain: first, random: second };
    expect(machineRound(seen)).toBe(most);
    const ahead = aheadIn(uncertain, random);
    expect(sayActive(state, seen, false, activeEn.words, 'en')).toContain(`ahead in ${ahead} of 10`);
    expect(sayActive(state, seen, false, activeEs.words, 'es')).toContain(`en ${ahead} de 10`);
    expect(sayActive(state, seen, true, activeEn.words, 'en')).not.toContain('After 20');
    expect(activeRows(state, seen, false)).toHaveLength(networks);
    const all = activeRows(state, seen, true);
    expect(all).toHaveLength(networks * (1 + 2 * (most + 1)));
    expect(all.every((row) => row.length === activeHeader.length)).toBe(true);
  });
});
