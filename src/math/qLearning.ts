import type { Rng } from './rng';

/** What can be done in a cell of a square grid, in the order of a row of the Q table. */
export const gridActions = ['up', 'right', 'down', 'left'] as const;
export type GridAction = 0 | 1 | 2 | 3;

/**
 * The cell that an action leads to; at the edge it leads nowhere.
 * @param size cells along a side
 * @param cell row by row from the top left, 0 to size^2 - 1
 */
export function gridMove(size: number, cell: number, action: GridAction): number {
  const row = Math.floor(cell / size);
  const column = cell % size;
  if (action === 0) return row > 0 ? cell - size : cell;
  if (action === 1) return column < size - 1 ? cell + 1 : cell;
  if (action === 2) return row < size - 1 ? cell + size : cell;
  return column > 0 ? cell - 1 : cell;
}

/** Fewest moves from one cell to another. */
export function gridDistance(size: number, from: number, to: number): number {
  return Math.abs(Math.floor(from / size) - Math.floor(to / size)) + Math.abs((from % size) - (to % size));
}

/** The actions that promise most in a cell: all that share the largest value. */
export function bestActions(q: ArrayLike<number>, cell: number): readonly GridAction[] {
  const most = Math.max(q[4 * cell]!, q[4 * cell + 1]!, q[4 * cell + 2]!, q[4 * cell + 3]!);
  return ([0, 1, 2, 3] as const).filter((action) => q[4 * cell + action] === most);
}

/**
 * Epsilon-greedy choice: with probability epsilon any action, otherwise one of those that promise most.
 * @param q [cells, 4]
 * @param epsilon share of moves that are tried out, 0 to 1
 */
export function chooseAction(q: ArrayLike<number>, cell: number, epsilon: number, rng: Rng): GridAction {
  if (rng.next() < epsilon) return rng.int(4) as GridAction;
  const best = bestActions(q, cell);
  return best[rng.int(best.length)]!;
}

/** One move and what came of it. */
export interface GridStep {
  readonly from: number;
  readonly action: GridAction;
  readonly to: number;
  readonly reward: number;
  /** Whether the search ended here: nothing follows. */
  readonly ends: boolean;
}

/**
 * The update of Q-learning (Watkins 1989): Q(s, a) moves toward r + gamma max Q(s', .) by the share alpha.
 * @param q [cells, 4]; stays as it is
 * @param alpha learning rate, 0 to 1
 * @param gamma how much of a later reward counts one move earlier, 0 to 1
 * @returns the table after the move
 */
export function qUpdate(q: Float64Array, step: GridStep, alpha: number, gamma: number): Float64Array {
  const { from, action, to, reward, ends } = step;
  const later = ends ? 0 : Math.max(q[4 * to]!, q[4 * to + 1]!, q[4 * to + 2]!, q[4 * to + 3]!);
  const next = q.slice();
  const at = 4 * from + action;
  next[at] = q[at]! + alpha * (reward + gamma * later - q[at]!);
  return next;
}
