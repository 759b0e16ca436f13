import {
  bestKMeans,
  movedCenters,
  nearestCenters,
  spreadOf,
  squaredDistance,
  standardized,
  startCenters,
  type Rows,
} from '../../../math/kMeans';
import { meanSilhouette } from '../../../math/silhouette';
import type { ClustersState, FeatureChoice, MarkChoice } from '../modelClusters';
import { lesionKinds, measurementsOf, reportOf, type Lesion, type LesionKind } from './lesions';

/** One half round of k-means: where the centers stand, and which group each case is in (null before the first). */
export interface Move {
  readonly centers: Rows;
  readonly groups: Uint8Array | null;
}

const same = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  a.length === b.length && Array.from(a).every((value, i) => value === b[i]);

/** All half rounds of a search, from the first centers until no case changes its group. */
export function searchMoves(points: Rows, k: number, start: number, limit = 100): readonly Move[] {
  const first = startCenters(points, k, start);
  const moves: Move[] = [{ centers: first, groups: null }];
  let groups = nearestCenters(points, first);
  moves.push({ centers: first, groups });
  let centers = first;
  while (moves.length < limit) {
    centers = movedCenters(points, groups, centers);
    moves.push({ centers, groups });
    const next = nearestCenters(points, centers);
    if (same(next, groups)) break;
    groups = next;
    moves.push({ centers, groups });
  }
  return moves;
}

/** Lesions as points of a plane in standard deviations. */
export function planeOf(lesions: readonly Lesion[], features: FeatureChoice): Rows {
  return standardized(measurementsOf(lesions, features));
}

export interface Search {
  readonly points: Rows;
  readonly moves: readonly Move[];
  /** The half round that is shown, and its number. */
  readonly now: Move;
  readonly at: number;
  readonly ended: boolean;
  /** Sum of the squared distances to the centers; NaN before the first assigning. */
  readonly spread: number;
  readonly silhouette: number;
}

export function searchOf(
  lesions: readonly Lesion[],
  { features, k, start, moves: wanted }: Pick<ClustersState, 'features' | 'k' | 'start' | 'moves'>,
): Search {
  const points = planeOf(lesions, features);
  const moves = searchMoves(points, k, start);
  const at = Math.min(wanted, moves.length - 1);
  const now = moves[at]!;
  const several = now.groups !== null && new Set(now.groups).size > 1;
  return {
    points,
    moves,
    now,
    at,
    ended: at === moves.length - 1,
    spread: now.groups ? spreadOf(points, now.groups, now.centers) : NaN,
    silhouette: several ? meanSilhouette(points, now.groups!) : NaN,
  };
}

export const TRIED = [2, 3, 4, 5] as const;

/** The mean silhouette for each number of groups, each time of the tightest of ten searches. */
export function silhouettesOf(lesions: readonly Lesion[], features: FeatureChoice): readonly number[] {
  const points = planeOf(lesions, features);
  return TRIED.map((k) => meanSilhouette(points, bestKMeans(points, k, 1).groups));
}

/** The number of groups with the largest mean silhouette. */
export function preferredK(silhouettes: readonly number[]): number {
  return TRIED[silhouettes.indexOf(Math.max(...silhouettes))]!;
}

/** A shape for each group; the shapes of plot/ bear these names. */
export type Mark = 'a' | 'b' | 'c' | 'd' | 'e' | 'none';

const GROUP_MARKS: readonly Mark[] = ['a', 'b', 'c', 'd', 'e'];
export const groupMark = (group: number): Mark => GROUP_MARKS[group] ?? 'none';

const KIND_MARKS: Readonly<Record<LesionKind, Mark>> = { ring: 'a', solid: 'b', satellites: 'c' };

/** How a lesion is marked: by the group that was found, by its report, or by what it is. */
export function markOf(lesion: Lesion, group: number | undefined, marks: MarkChoice): Mark {
  if (marks === 'truth') return KIND_MARKS[lesion.kind];
  if (marks === 'labels') return KIND_MARKS[reportOf(lesion.kind)];
  return group === undefined ? 'none' : groupMark(group);
}

/** How many lesions of each kind every group holds. */
export function contentsOf(lesions: readonly Lesion[], groups: ArrayLike<number>, k: number): number[][] {
  const table = Array.from({ length: k }, () => lesionKinds.map(() => 0));
  lesions.forEach(({ kind }, i) => {
    table[groups[i]!]![lesionKinds.indexOf(kind)]! += 1;
  });
  return table;
}

/** The lesion nearest to each center: the face of its group. */
export function facesOf({ points, now }: Pick<Search, 'points' | 'now'>): readonly number[] {
  return now.centers.map((center) => {
    const distances = points.map((point) => squaredDistance(point, center));
    return distances.indexOf(Math.min(...distances));
  });
}

/** The path of each center up to a half round. */
export function trailsOf(moves: readonly Move[], at: number): readonly Rows[] {
  const centers = moves[0]!.centers;
  return centers.map((_, j) => moves.slice(0, at + 1).map((move) => move.centers[j]!));
}
