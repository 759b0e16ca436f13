import { pointSet, splitPoints, type Points } from '../../../data/points';
import type { State } from '../model';

/** Half width of the plane that is drawn, in standard deviations. */
export const HALF = 3.3;
/** Cases of a ready set, and the seed that made them: the same patients whatever the run's own seed. */
export const COUNT = 300;
export const POINTS_SEED = 12;

export interface Cases {
  readonly train: Points;
  readonly test: Points;
  /** For each training case, then each test case, which own point it is; empty for ready sets. */
  readonly order: readonly number[];
}

type CaseSettings = Pick<State, 'data' | 'noise' | 'share' | 'points'>;

/** The cases that the settings ask for; either part may be empty. */
export function casesOf({ data, noise, share, points }: CaseSettings): Cases {
  if (data !== 'own')
    return { ...splitPoints(pointSet(data, COUNT, POINTS_SEED, noise), share, POINTS_SEED), order: [] };
  // Few cases: the test set is every so many-th one, so that adding a point never moves others between the sets.
  const isTest = (i: number): boolean => Math.floor((i + 1) * (1 - share)) > Math.floor(i * (1 - share));
  const indices = points.map((_, i) => i);
  const order = [...indices.filter((i) => !isTest(i)), ...indices.filter(isTest)];
  const pick = (chosen: readonly number[]): Points => ({
    x: Float32Array.from(chosen.flatMap((i) => [points[i]!.x, points[i]!.y])),
    y: Float32Array.from(chosen, (i) => points[i]!.label),
  });
  return { train: pick(indices.filter((i) => !isTest(i))), test: pick(indices.filter(isTest)), order };
}

export interface CaseDot {
  readonly x: number;
  readonly y: number;
  readonly kind: 'a' | 'b';
  readonly hollow: boolean;
}

/** Training cases, then test cases (hollow), as marks: label 1 is class A. */
export function dotsOf({ train, test }: Cases): readonly CaseDot[] {
  const marks = (points: Points, hollow: boolean): CaseDot[] =>
    Array.from(points.y, (label, i) => ({
      x: points.x[2 * i]!,
      y: points.x[2 * i + 1]!,
      kind: label > 0.5 ? 'a' : 'b',
      hollow,
    }));
  return [...marks(train, false), ...marks(test, true)];
}

/** What a set of cases lacks. */
export type Trouble = 'none' | 'empty' | 'oneClass';

export function troubleOf({ train }: Cases): Trouble {
  if (train.y.length === 0) return 'empty';
  return train.y.every((label) => label === train.y[0]) ? 'oneClass' : 'none';
}
