import { squaredDistance, type Rows } from './kMeans';

/**
 * How much nearer a case is to its own group than to the nearest other one (Rousseeuw 1987): s = (b - a) / max(a, b),
 * a the mean distance to the others of its group, b the smallest mean distance to another group.
 * @param groups the group of each case; a case that is alone in its group gets 0
 * @returns s of each case, -1 to 1
 * @throws RangeError if all cases are in one group, or the lengths differ
 */
export function silhouettes(points: Rows, groups: ArrayLike<number>): Float64Array {
  if (groups.length !== points.length)
    throw new RangeError(`silhouettes: got ${groups.length} groups for ${points.length} cases`);
  const sizes = new Map<number, number>();
  for (let i = 0; i < groups.length; i += 1) sizes.set(groups[i]!, (sizes.get(groups[i]!) ?? 0) + 1);
  if (sizes.size < 2) throw new RangeError('silhouettes: expected at least 2 groups, got 1');
  return Float64Array.from(points, (point, i) => {
    const sums = new Map<number, number>();
    points.forEach((other, k) => {
      sums.set(groups[k]!, (sums.get(groups[k]!) ?? 0) + Math.sqrt(squaredDistance(point, other)));
    });
    const own = sizes.get(groups[i]!)!;
    if (own === 1) return 0;
    const a = sums.get(groups[i]!)! / (own - 1);
    let b = Infinity;
    for (const [group, sum] of sums) if (group !== groups[i]) b = Math.min(b, sum / sizes.get(group)!);
    const larger = Math.max(a, b);
    return larger > 0 ? (b - a) / larger : 0;
  });
}

/** The mean silhouette of all cases: near 1 for tight groups far apart, near 0 where they touch. */
export function meanSilhouette(points: Rows, groups: ArrayLike<number>): number {
  const each = silhouettes(points, groups);
  return each.reduce((sum, s) => sum + s, 0) / each.length;
}
