import type { Model } from '../../state/chapter';
import { batchesFields, initialBatches, type BatchesState } from './modelBatches';
import { chainFields, initialChain, type ChainState } from './modelChain';
import { initialParabola, parabolaFields, type ParabolaState } from './modelParabola';
import { initialSurface, surfaceFields, type SurfaceState } from './modelSurface';
import { nestFields } from '../../state/nestFields';

/** What the chapter's figures show: a part for each figure. */
export interface State {
  readonly parabola: ParabolaState;
  readonly surface: SurfaceState;
  readonly chain: ChainState;
  readonly batches: BatchesState;
}

export const model: Model<State> = {
  initial: {
    parabola: initialParabola,
    surface: initialSurface,
    chain: initialChain,
    batches: initialBatches,
  },
  fields: [
    ...nestFields<State, 'parabola'>('parabola', parabolaFields),
    ...nestFields<State, 'surface'>('surface', surfaceFields),
    ...nestFields<State, 'chain'>('chain', chainFields),
    ...nestFields<State, 'batches'>('batches', batchesFields),
  ],
};

/** An update of one figure's part, as an update of the whole. */
export function within<K extends keyof State>(
  part: K,
  update: (old: State[K]) => State[K],
): (state: State) => State {
  return (state) => {
    const next = update(state[part]);
    return next === state[part] ? state : { ...state, [part]: next };
  };
}
