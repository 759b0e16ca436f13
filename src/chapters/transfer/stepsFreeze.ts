import type { Step } from '../../state/chapter';
import type { State } from './model';
import { initialFreeze, type FreezeState } from './modelFreeze';

const put =
  (change: Partial<FreezeState>) =>
  (state: State): State => ({ ...state, freeze: { ...initialFreeze, ...change } });

const figure = 'freeze';

export const stepsFreeze: readonly Step<State>[] = [
  { id: 'freeze-what', figure, set: put({}) },
  {
    id: 'freeze-few',
    figure,
    set: put({ perClass: 3, locked: 4 }),
    predict: { kind: 'choice', options: ['frozen', 'scratch', 'same'], correct: () => 'frozen' },
  },
  {
    id: 'freeze-lock',
    figure,
    set: put({ locked: 0 }),
    predict: { kind: 'choice', options: ['little', 'new', 'gone'], correct: () => 'little' },
  },
  {
    id: 'freeze-crossover',
    figure,
    set: put({ perClass: 3, locked: 0 }),
    predict: { kind: 'choice', options: ['three', 'some', 'never'], correct: () => 'some' },
    reveal: put({ perClass: 50, locked: 0 }),
  },
  {
    id: 'freeze-patience',
    figure,
    set: put({ locked: 0 }),
    predict: { kind: 'choice', options: ['guess', 'level', 'ahead'], correct: () => 'level' },
  },
  {
    id: 'freeze-liver',
    figure,
    set: put({ target: 'liver', perClass: 50, locked: 4 }),
    predict: { kind: 'choice', options: ['four', 'fewer', 'same'], correct: () => 'fewer' },
    reveal: put({ target: 'liver', perClass: 50, locked: 2 }),
  },
  {
    id: 'freeze-chest',
    figure,
    set: put({ target: 'chest', perClass: 50, locked: 4 }),
    predict: { kind: 'choice', options: ['helps', 'same', 'hurts'], correct: () => 'hurts' },
  },
  { id: 'freeze-take', figure, set: put({}) },
];
