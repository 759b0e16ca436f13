import type { Model } from '../../state/chapter';
import { nestFields } from '../../state/nestFields';
import { activationsFields, initialActivations, type ActivationsState } from './modelActivations';
import { initialVanishing, vanishingFields, type VanishingState } from './modelVanishing';
import { initialPolynomial, polynomialFields, type PolynomialState } from './modelPolynomial';
import { initialRace, raceFields, type RaceState } from './modelRace';
import { initialRegularise, regulariseFields, type RegulariseState } from './modelRegularise';

/** What the chapter's figures show: a part for each figure. */
export interface State {
  readonly activations: ActivationsState;
  readonly vanishing: VanishingState;
  readonly polynomial: PolynomialState;
  readonly race: RaceState;
  readonly regularise: RegulariseState;
}

export const model: Model<State> = {
  initial: {
    activations: initialActivations,
    vanishing: initialVanishing,
    polynomial: initialPolynomial,
    race: initialRace,
    regularise: initialRegularise,
  },
  fields: [
    ...nestFields<State, 'activations'>('activations', activationsFields),
    ...nestFields<State, 'vanishing'>('vanishing', vanishingFields),
    ...nestFields<State, 'polynomial'>('polynomial', polynomialFields),
    ...nestFields<State, 'race'>('race', raceFields),
    ...nestFields<State, 'regularise'>('regularise', regulariseFields),
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
