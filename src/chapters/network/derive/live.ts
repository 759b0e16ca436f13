import { parameterCount } from '../../../math/networkShape';
import type { State } from '../model';
import { shapeOf } from './run';

/** Numbers that the prose of any step may show. */
export function liveNumbers(state: State): Readonly<Record<string, number>> {
  return {
    parameters: parameterCount(shapeOf(state)),
    seed: state.seed,
    runs: state.runs,
    threshold: state.threshold,
  };
}
