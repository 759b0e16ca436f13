import type { Step } from '../../state/chapter';
import { cheapestThreshold, pointScores } from './derive/point';
import type { State } from './model';
import { initialPoint, type PointState } from './modelPoint';

const show =
  (change: Partial<PointState> = {}) =>
  (state: State): State => ({ ...state, point: { ...initialPoint, ...change } });

/** Screening: one patient in a hundred. */
export const screening = 1;

export const stepsPoint: readonly Step<State>[] = [
  { id: 'point-what', figure: 'operating-point', set: show() },
  {
    id: 'point-move',
    figure: 'operating-point',
    set: show(),
    predict: { kind: 'choice', options: ['sens', 'spec', 'both'], correct: () => 'sens' },
    reveal: (state) => ({ ...state, point: { ...state.point, threshold: 0.2 } }),
  },
  {
    id: 'point-prevalence',
    figure: 'operating-point',
    set: show(),
    predict: {
      kind: 'number',
      correct: (state) => 100 * pointScores({ ...state.point, prevalence: screening }).ppv,
      tolerance: 5,
    },
    reveal: (state) => ({ ...state, point: { ...state.point, prevalence: screening } }),
  },
  {
    id: 'point-cost',
    figure: 'operating-point',
    set: show({ prevalence: 10, missCost: 1 }),
    predict: {
      kind: 'choice',
      options: ['lower', 'same', 'higher'],
      correct: (state) => {
        const [now, then] = [1, 50].map((missCost) => cheapestThreshold({ ...state.point, missCost }));
        return then! < now! ? 'lower' : then! > now! ? 'higher' : 'same';
      },
    },
    reveal: (state) => {
      const point = { ...state.point, missCost: 50 };
      return { ...state, point: { ...point, threshold: cheapestThreshold(point) } };
    },
  },
  { id: 'point-take', figure: 'operating-point', set: show({ prevalence: screening }) },
];
