import { pointSet, type Points } from '../../../data/points';
import { createRng, hash32, type Rng } from '../../../math/rng';

/** Two ways in which two kinds of tumors can lie in the plane of two measurements. */
export const poolSets = ['border', 'corners'] as const;
export type PoolSet = (typeof poolSets)[number];

/** Patients whose label can be asked for, and patients by whom the networks are judged. */
export const poolCount = 400;
export const judgedCount = 400;
/** Half width of the plane that is drawn, in standard deviations. */
export const HALF = 3.3;

const WIDTH = 2.5;
/** Share of the patients who are far from the border, and how far the others can be. */
const clear = 0.85;

/** A wavy border, most patients far from it. */
function borderPoints(count: number, rng: Rng): Points {
  const between = (from: number, to: number) => from + (to - from) * rng.next();
  const x = new Float32Array(2 * count);
  const y = Float32Array.from({ length: count }, (_, i) => i % 2);
  for (let i = 0; i < count; i += 1) {
    const along = between(-1, 1);
    const away = rng.next() < clear ? between(0.45, 0.9) : between(0.04, 0.45);
    x[2 * i] = WIDTH * along;
    x[2 * i + 1] = WIDTH * (0.35 * Math.sin(1.2 * Math.PI * along) + (i % 2 === 1 ? away : -away));
  }
  return { x, y };
}

const pointsOf = (set: PoolSet, count: number, seed: number): Points =>
  set === 'border' ? borderPoints(count, createRng(seed)) : pointSet('xor', count, seed);

/** A pool of patients without labels, but for two. */
export interface Pool {
  readonly patients: Points;
  readonly judged: Points;
  /** Patients whose labels are known from the start: one of each kind. */
  readonly start: readonly [number, number];
}

const kept = new Map<string, Pool>();

/** The patients of a seed; the last few are kept, since every turn of the figure asks for them. */
export function poolOf(set: PoolSet, seed: number): Pool {
  const key = `${set}/${seed}`;
  let pool = kept.get(key);
  if (!pool) {
    const rng = createRng(hash32(seed, 0x57a));
    // Labels alternate: the even ones are of one kind, the odd ones of the other.
    const one = () => 2 * rng.int(poolCount / 2);
    pool = {
      patients: pointsOf(set, poolCount, hash32(seed, 1)),
      judged: pointsOf(set, judgedCount, hash32(seed, 2)),
      start: [one(), one() + 1],
    };
    if (kept.size > 8) kept.clear();
    kept.set(key, pool);
  }
  return pool;
}
