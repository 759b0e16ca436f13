import type { Step } from '../../state/chapter';
import { otherUnits } from './derive/patients';
import { pathOf, stepsToFloor, turnsOf } from './derive/surface';
import { within, type State } from './model';
import { initialSurface, type SurfaceState } from './modelSurface';

const { w, b } = initialSurface;
const standardized = { units: 'standardized', ...otherUnits({ w, b }, 'standardized') } as const;

const begin = (settings: Partial<SurfaceState> = {}): ((state: State) => State) =>
  within('surface', () => ({ ...initialSurface, ...settings }));

const take = (steps: number): ((state: State) => State) =>
  within('surface', (old) => ({ ...old, step: old.step + steps }));

export const stepsSurface: readonly Step<State>[] = [
  { id: 'sf-what', figure: 'surface', set: begin() },
  {
    id: 'sf-ravine',
    figure: 'surface',
    set: begin(),
    predict: {
      kind: 'choice',
      options: ['straight', 'zigzag', 'along'],
      correct: ({ surface }) => {
        const steps = stepsToFloor(surface);
        if (turnsOf(pathOf(surface, 60)) > 20) return 'zigzag';
        return steps !== null && steps < 30 ? 'straight' : 'along';
      },
    },
    reveal: take(60),
  },
  {
    id: 'sf-scale',
    figure: 'surface',
    set: begin(standardized),
    predict: {
      kind: 'choice',
      options: ['few', 'same', 'more'],
      correct: ({ surface }) => {
        const steps = stepsToFloor(surface);
        return steps === null || steps > 700 ? 'more' : steps > 100 ? 'same' : 'few';
      },
    },
    reveal: take(12),
  },
  { id: 'sf-loss', figure: 'surface', set: begin({ ...standardized, loss: 'mse', lr: 1 }) },
  { id: 'sf-takeaway', figure: 'surface', set: begin({ ...standardized, lr: 2 }) },
];
