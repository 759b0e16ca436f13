import { squaredDistance, type Rows } from './kMeans';

/** Who is a neighbor of whom: the numbers of each case's neighbors. If a is one of b, b is one of a. */
export type NeighborGraph = readonly (readonly number[])[];

/**
 * Links every case to those nearest to it; a link holds in both directions.
 * @param neighbors how many nearest ones each case links to, 1 to the number of cases - 1
 * @throws RangeError for any other number
 */
export function neighborGraph(points: Rows, neighbors: number): NeighborGraph {
  if (!Number.isInteger(neighbors) || neighbors < 1 || neighbors >= points.length)
    throw new RangeError(
      `neighbors must be a whole number from 1 to ${points.length - 1}, got ${neighbors}.`,
    );
  const links = points.map(() => new Set<number>());
  points.forEach((point, i) => {
    const byDistance = points
      .map((other, k) => ({ k, distance: k === i ? Infinity : squaredDistance(point, other) }))
      .sort((a, b) => a.distance - b.distance || a.k - b.k);
    for (const { k } of byDistance.slice(0, neighbors)) {
      links[i]!.add(k);
      links[k]!.add(i);
    }
  });
  return links.map((each) => [...each].sort((a, b) => a - b));
}

/**
 * One round of label propagation (Zhu and Ghahramani 2002): every case takes the mean score of its neighbors, except
 * those whose label is given.
 * @param scores -1 (class 0) to 1 (class 1) of each case; 0 where nothing has arrived
 * @param given the label of each case: -1, 1, or 0 where none is given
 * @returns the scores after the round
 */
export function propagateOnce(
  graph: NeighborGraph,
  scores: ArrayLike<number>,
  given: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(graph, (neighbors, i) => {
    if (given[i] !== 0) return given[i]!;
    return neighbors.reduce((sum, k) => sum + scores[k]!, 0) / neighbors.length;
  });
}

/** The scores after so many rounds, from the given labels alone. */
export function propagate(graph: NeighborGraph, given: ArrayLike<number>, rounds: number): Float64Array {
  let scores: Float64Array = Float64Array.from(given);
  for (let round = 0; round < rounds; round += 1) scores = propagateOnce(graph, scores, given);
  return scores;
}
