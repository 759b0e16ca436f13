import { initialParameters } from '../../../math/networkShape';
import { hash32 } from '../../../math/rng';
import type { Settings } from '../model';
import { shapeOf } from './run';

/** Test accuracy from which a set counts as solved: looser where single points decide. */
export const SOLVED = 0.97;

/** Seeds of the runs: the learner's own first, then others that nobody has chosen. */
export function seedsOf(seed: number, runs: number): readonly number[] {
  const seeds = [seed];
  for (let k = 1; seeds.length < runs; k += 1) {
    const next = hash32(seed, k) % 1_000_000;
    if (!seeds.includes(next)) seeds.push(next);
  }
  return seeds;
}

/** First parameters of a seed's run, for a picture before the engine has answered. */
export function firstParameters(state: Settings): Float32Array {
  return initialParameters(shapeOf(state), state.seed);
}

/** Losses of all runs at one step, of which a band is drawn. */
export interface Spread {
  readonly step: number;
  readonly low: number;
  readonly quarter: number;
  readonly middle: number;
  readonly threeQuarters: number;
  readonly high: number;
}

/** Value below which a share of the sorted numbers lies, between neighbors in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? NaN : low + (high - low) * (at - Math.floor(at));
}

export function spreadOf(step: number, values: readonly number[]): Spread {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [low, quarter, middle, threeQuarters, high] = [0, 0.25, 0.5, 0.75, 1].map((s) => quantile(sorted, s));
  return { step, low: low!, quarter: quarter!, middle: middle!, threeQuarters: threeQuarters!, high: high! };
}
