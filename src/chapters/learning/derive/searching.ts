import { chooseAction, gridDistance, gridMove, qUpdate } from '../../../math/qLearning';
import { createRng, hash32, type Rng } from '../../../math/rng';

/** The picture is looked at in so many fields a side. */
export const GRID = 5;
const ALPHA = 0.5;
const GAMMA = 0.9;

/** Fields in the middle of the picture, where there is brain for a lesion. */
const INNER = [6, 7, 8, 11, 13, 16, 17, 18];

/** The field that holds the lesion. */
export const lesionField = (seed: number): number => INNER[hash32(seed, 31) % INNER.length]!;

/** One search that has reached the lesion. */
export interface Found {
  readonly moves: number;
  /** Fewest moves from where it began. */
  readonly shortest: number;
}

export interface Walk {
  /** [25, 4] what each move in each field promises. */
  readonly q: Float64Array;
  readonly at: number;
  /** Moves of the search that is under way, and where it began. */
  readonly moves: number;
  readonly from: number;
  readonly found: readonly Found[];
}

function startField(rng: Rng, goal: number): number {
  const field = rng.int(GRID * GRID - 1);
  return field >= goal ? field + 1 : field;
}

/** The agent after so many moves: it moves, is rewarded at the lesion, and begins again elsewhere. */
export function walkOf(seed: number, epsilon: number, steps: number): Walk {
  const rng = createRng(hash32(seed, 32));
  const goal = lesionField(seed);
  let q: Float64Array = new Float64Array(4 * GRID * GRID);
  let at = startField(rng, goal);
  let from = at;
  let moves = 0;
  const found: Found[] = [];
  for (let step = 0; step < steps; step += 1) {
    const action = chooseAction(q, at, epsilon, rng);
    const to = gridMove(GRID, at, action);
    const ends = to === goal;
    q = qUpdate(q, { from: at, action, to, reward: ends ? 1 : 0, ends }, ALPHA, GAMMA);
    at = to;
    moves += 1;
    if (!ends) continue;
    found.push({ moves, shortest: gridDistance(GRID, from, goal) });
    at = startField(rng, goal);
    from = at;
    moves = 0;
  }
  return { q, at, moves, from, found };
}

/** How much longer than needed the last searches were: 1 is the shortest way; NaN before the first. */
export function detour(found: readonly Found[], last = 20): number {
  const some = found.slice(-last);
  const sum = (key: keyof Found) => some.reduce((total, each) => total + each[key], 0);
  return sum('moves') / sum('shortest');
}
