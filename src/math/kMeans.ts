import { createRng, hash32 } from './rng';

/** Cases as rows of measurements, all rows equally long. */
export type Rows = readonly (readonly number[])[];

/** Groups and their centers, as k-means leaves them. */
export interface Clustering {
  readonly centers: Rows;
  /** The group of each case, 0 to k - 1. */
  readonly groups: Uint8Array;
  /** Sum of the squared distances of all cases to their centers. */
  readonly spread: number;
  /** Rounds of assigning and moving until nothing changed. */
  readonly rounds: number;
}

/** The squared Euclidean distance of two rows. */
export function squaredDistance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i]! - b[i]!) ** 2;
  return sum;
}

/**
 * First centers: k different cases, drawn by the seed.
 * @param k 1 to the number of cases
 * @throws RangeError for any other k
 */
export function startCenters(points: Rows, k: number, seed: number): Rows {
  if (!Number.isInteger(k) || k < 1 || k > points.length)
    throw new RangeError(`k must be a whole number from 1 to ${points.length}, got ${k}.`);
  const order = createRng(hash32(seed, 0xc3)).shuffle(points.length);
  return Array.from({ length: k }, (_, j) => points[order[j]!]!);
}

/**
 * Assigning: the group of each case is that of its nearest center; of two equally near, the first.
 * @param centers 1 to 255 rows
 */
export function nearestCenters(points: Rows, centers: Rows): Uint8Array {
  return Uint8Array.from(points, (point) => {
    let best = 0;
    let least = Infinity;
    for (let j = 0; j < centers.length; j += 1) {
      const distance = squaredDistance(point, centers[j]!);
      if (distance < least) [best, least] = [j, distance];
    }
    return best;
  });
}

/** Moving: each center goes to the mean of its group; one without a case stays where it is. */
export function movedCenters(points: Rows, groups: ArrayLike<number>, centers: Rows): Rows {
  return centers.map((center, j) => {
    const own = points.filter((_, i) => groups[i] === j);
    if (own.length === 0) return center;
    return center.map((_, d) => own.reduce((sum, point) => sum + point[d]!, 0) / own.length);
  });
}

/** Sum of the squared distances of all cases to the centers of their groups: what k-means makes smaller. */
export function spreadOf(points: Rows, groups: ArrayLike<number>, centers: Rows): number {
  return points.reduce((sum, point, i) => sum + squaredDistance(point, centers[groups[i]!]!), 0);
}

/**
 * k-means (Lloyd's algorithm): assigns and moves in turns until no case changes its group.
 * @param start first centers, 1 to 255 rows
 * @param limit most rounds, should two cases go to and fro
 */
export function kMeans(points: Rows, start: Rows, limit = 100): Clustering {
  let centers = start;
  let groups = nearestCenters(points, centers);
  let rounds = 0;
  for (let changed = true; changed && rounds < limit; rounds += 1) {
    centers = movedCenters(points, groups, centers);
    const next = nearestCenters(points, centers);
    changed = next.some((group, i) => group !== groups[i]);
    groups = next;
  }
  return { centers, groups, spread: spreadOf(points, groups, centers), rounds };
}

/** The tightest of several clusterings, each from first centers of its own: one start may end in a poor place. */
export function bestKMeans(points: Rows, k: number, seed: number, starts = 10): Clustering {
  let best: Clustering | null = null;
  for (let i = 0; i < starts; i += 1) {
    const next = kMeans(points, startCenters(points, k, hash32(seed, i)));
    if (!best || next.spread < best.spread) best = next;
  }
  return best!;
}

/** Each measurement with mean 0 and standard deviation 1, so that none counts more for its unit. */
export function standardized(points: Rows): Rows {
  const width = points[0]?.length ?? 0;
  const scales = Array.from({ length: width }, (_, d) => {
    const mean = points.reduce((sum, point) => sum + point[d]!, 0) / points.length;
    const sd = Math.sqrt(points.reduce((sum, point) => sum + (point[d]! - mean) ** 2, 0) / points.length);
    return { mean, sd: sd > 0 ? sd : 1 };
  });
  return points.map((point) => point.map((value, d) => (value - scales[d]!.mean) / scales[d]!.sd));
}
