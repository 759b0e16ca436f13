import type { Points } from '../../../data/points';
import { toCsv } from '../../../plot/csv';
import type { WaysState } from '../modelWays';
import { GRID, lesionField, type Walk } from './searching';
import type { SemiCases } from './ways';

interface Shown {
  readonly cases: Points;
  readonly groups: ArrayLike<number> | null;
  /** What the neuron answers for each case; null before the engine has. */
  readonly outputs: ArrayLike<number> | null;
  readonly semi: SemiCases;
  readonly labels: ArrayLike<number>;
  readonly walk: Walk;
}

/** The numbers of the way that is chosen, with its settings. */
export function waysCsv(state: WaysState, shown: Shown): string {
  const { way, seed } = state;
  if (way === 'reinforcement')
    return toCsv(
      ['row', 'column', 'lesion', 'up', 'right', 'down', 'left', 'moves', 'searches', 'epsilon', 'seed'],
      Array.from({ length: GRID * GRID }, (_, field) => [
        Math.floor(field / GRID), field % GRID, field === lesionField(seed) ? 1 : 0,
        ...shown.walk.q.subarray(4 * field, 4 * field + 4),
        state.reinforcement, shown.walk.found.length, state.epsilon, seed,
      ]), // prettier-ignore
    );
  if (way === 'semi') {
    const { points, given } = shown.semi;
    return toCsv(
      ['x1', 'x2', 'truth', 'given label', 'learned as', 'labels', 'rounds', 'step', 'seed'],
      Array.from(points.y, (truth, i) => [
        points.x[2 * i], points.x[2 * i + 1], truth, given[i], shown.labels[i],
        state.labels, state.rounds, state.semi, seed,
      ]), // prettier-ignore
    );
  }
  const { x, y } = shown.cases;
  const supervised = way === 'supervised';
  return toCsv(
    ['x1', 'x2', supervised ? 'label' : 'group', supervised ? 'answer' : 'label, not used', 'step', 'seed'],
    Array.from(y, (label, i) => {
      const group = shown.groups ? shown.groups[i]! + 1 : null;
      const both = supervised ? [label, shown.outputs?.[i]] : [group, label];
      return [x[2 * i], x[2 * i + 1], ...both, state[way], seed];
    }),
  );
}
