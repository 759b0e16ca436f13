import type { Step } from '../../state/chapter';
import { bestDegree, missOf } from './derive/overfit';
import { within, type State } from './model';
import { initialPolynomial, nextPatient, type PolynomialState } from './modelPolynomial';

const begin = (settings: Partial<PolynomialState>): ((state: State) => State) =>
  within('polynomial', () => ({ ...initialPolynomial, ...settings }));

const change = (settings: Partial<PolynomialState>): ((state: State) => State) =>
  within('polynomial', (old) => ({ ...old, ...settings }));

/** A miss below this could be the patient's own noise, in units of the marker. */
const NOISY = 11;

export const stepsPolynomial: readonly Step<State>[] = [
  { id: 'py-what', figure: 'polynomial', set: begin({}) },
  {
    id: 'py-best',
    figure: 'polynomial',
    set: begin({}),
    predict: {
      kind: 'choice',
      options: ['straight', 'some', 'all', 'most'],
      correct: ({ polynomial }) => {
        const best = bestDegree(polynomial);
        return best <= 2 ? 'straight' : best <= 6 ? 'some' : best <= 9 ? 'all' : 'most';
      },
    },
    reveal: change({ degree: 3 }),
  },
  {
    id: 'py-new',
    figure: 'polynomial',
    set: begin({ degree: 9 }),
    predict: {
      kind: 'choice',
      options: ['exact', 'near', 'far'],
      correct: ({ polynomial }) => {
        const miss = missOf(nextPatient(polynomial)) ?? 0;
        return miss < 0.5 ? 'exact' : miss < NOISY ? 'near' : 'far';
      },
    },
    reveal: within('polynomial', nextPatient),
  },
  { id: 'py-penalty', figure: 'polynomial', set: begin({ degree: 9, newcomer: 1, penalty: '1' }) },
  { id: 'py-takeaway', figure: 'polynomial', set: begin({ degree: 3, newcomer: 1 }) },
];
