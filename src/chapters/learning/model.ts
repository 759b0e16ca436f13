import type { Model } from '../../state/chapter';
import { nestFields } from '../../state/nestFields';
import { clustersFields, initialClusters, type ClustersState } from './modelClusters';
import { initialWays, waysFields, type WaysState } from './modelWays';
import { initialRules, rulesFields, type RulesState } from './modelRules';

/** What the chapter's figures show: a part for each figure. */
export interface State {
  readonly rules: RulesState;
  readonly clusters: ClustersState;
  readonly ways: WaysState;
}

export const model: Model<State> = {
  initial: { rules: initialRules, clusters: initialClusters, ways: initialWays },
  fields: [
    ...nestFields<State, 'rules'>('rules', rulesFields),
    ...nestFields<State, 'clusters'>('clusters', clustersFields),
    ...nestFields<State, 'ways'>('ways', waysFields),
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
