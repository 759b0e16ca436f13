import { beforeAll, describe, expect, test } from 'vitest';
import {
  contentsOf,
  facesOf,
  markOf,
  planeOf,
  preferredK,
  searchMoves,
  searchOf,
  silhouettesOf,
} from '../../../src/chapters/learning/derive/clusters';
import {
  lesionOf,
  measureLesion,
  reportOf,
  type Lesion,
} from '../../../src/chapters/learning/derive/lesions';
import { sayClusters } from '../../../src/chapters/learning/derive/sayClusters';
import {
  goToMove,
  initialClusters,
  LESIONS,
  startSearch,
} from '../../../src/chapters/learning/modelClusters';
import { stepsClusters } from '../../../src/chapters/learning/stepsClusters';
import { model } from '../../../src/chapters/learning/model';
import { en } from '../../../src/chapters/learning/text/en';
import { es } from '../../../src/chapters/learning/text/es';
import { kMeans, startCenters } from '../../../src/math/kMeans';

let lesions: Lesion[] = [];
beforeAll(() => {
  lesions = Array.from({ length: LESIONS }, (_, i) => lesionOf(initialClusters.patients, i));
}, 60_000);

describe('measureLesion', () => {
  const disc = (paint: (out: number) => number) => {
    const size = 64;
    const out = (i: number) => Math.hypot((i % size) - 32, Math.floor(i / size) - 32) / 10;
    const each = Array.from({ length: size * size }, (_, i) => out(i));
    return measureLesion(
      each.map(paint),
      each.map((o) => (o < 1 ? 1 : 0)),
      size,
    );
  };
  test('a dark core in an even bright rim: low core, no patchiness', () => {
    const { core, patchiness, coreToRim } = disc((out) => (out < 0.5 ? 50 : 200));
    expect(core).toBeCloseTo(0.25, 6);
    expect(coreToRim).toBeCloseTo(0.25, 6);
    expect(patchiness).toBeLessThan(1e-9);
  });
  test('an even disc: core as bright as the rim, nothing spreads', () => {
    const { core, spread } = disc(() => 120);
    expect([core, spread]).toEqual([1, 0]);
  });
});

test('the series holds forty of each kind; the report knows two names', () => {
  for (const kind of ['ring', 'solid', 'satellites'] as const)
    expect(lesions.filter((lesion) => lesion.kind === kind)).toHaveLength(40);
  expect(['ring', 'solid', 'satellites'].map((kind) => reportOf(kind as Lesion['kind']))).toEqual([
    'ring', 'solid', 'solid',
  ]); // prettier-ignore
});

test('the answers of both cards are what is measured: three groups, then two; four is close behind three', () => {
  const [first, second] = stepsClusters.filter((step) => step.predict).map((step) => step.predict!);
  const core = silhouettesOf(lesions, 'patchiness');
  const other = silhouettesOf(lesions, 'spread');
  const answer = (predict: typeof first) => predict?.kind === 'choice' && predict.correct(model.initial);
  expect(answer(first)).toBe(String(preferredK(core)));
  expect(answer(second)).toBe(String(preferredK(other)));
  expect(preferredK(core)).toBe(3);
  expect(core[1]! - core[2]!).toBeLessThan(0.08);
  expect(preferredK(other)).toBe(2);
});

test('searchMoves ends where kMeans ends, assigning and moving in turns', () => {
  const points = planeOf(lesions, 'patchiness');
  const moves = searchMoves(points, 3, 1);
  const end = kMeans(points, startCenters(points, 3, 1));
  expect(moves[0]!.groups).toBeNull();
  expect(moves.at(-1)!.groups).toEqual(end.groups);
  expect(moves[1]!.centers).toBe(moves[0]!.centers);
  expect(moves[2]!.groups).toBe(moves[1]!.groups);
});

test('each group of the three holds mostly one kind, but not only', () => {
  const search = searchOf(lesions, { ...initialClusters, k: 3, moves: 120 });
  const table = contentsOf(lesions, search.now.groups!, 3);
  const main = table.map((row) => row.indexOf(Math.max(...row)));
  expect([...main].sort()).toEqual([0, 1, 2]);
  expect(table.flat().reduce((sum, count) => sum + count, 0)).toBe(LESIONS);
  expect(search.silhouette).toBeCloseTo(silhouettesOf(lesions, 'patchiness')[1]!, 2);
  expect(new Set(facesOf(search)).size).toBe(3);
});

test('marks follow the choice', () => {
  const several = lesions[2]!;
  expect(markOf(several, 4, 'groups')).toBe('e');
  expect(markOf(several, undefined, 'groups')).toBe('none');
  expect(markOf(several, 0, 'labels')).toBe('b');
  expect(markOf(several, 0, 'truth')).toBe('c');
});

test('another search begins at its start; a step before the first or past the last is held', () => {
  const far = { ...initialClusters, moves: 9, marks: 'truth' as const };
  expect(startSearch({ k: 4 })(far)).toMatchObject({ k: 4, moves: 0, marks: 'groups' });
  expect(goToMove(-3)(far).moves).toBe(0);
  expect(goToMove(9)(far)).toBe(far);
});

test('sayClusters tells the progress, the groups and the end, in both languages', () => {
  const state = { ...initialClusters, k: 3, moves: 120 };
  const search = searchOf(lesions, state);
  expect(sayClusters(state, lesions.slice(0, 9), null, en.clusters, 'en')).toBe('Measuring lesion 9 of 120.');
  expect(sayClusters(state, lesions, search, en.clusters, 'en')).toMatch(
    /no lesion changes its group any more.*Group 3/,
  );
  expect(sayClusters(state, lesions, search, es.clusters, 'es')).toContain('Grupo 1');
});
