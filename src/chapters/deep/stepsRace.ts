import type { Step } from '../../state/chapter';
import { orderOf } from './derive/race';
import { within, type State } from './model';
import { initialRace, type RaceState } from './modelRace';

const begin = (settings: Partial<RaceState>): ((state: State) => State) =>
  within('race', () => ({ ...initialRace, ...settings }));

const change = (settings: Partial<RaceState>): ((state: State) => State) =>
  within('race', (old) => ({ ...old, ...settings }));

const first = ({ race }: State): string => orderOf(race)[0]!.name;

export const stepsRace: readonly Step<State>[] = [
  { id: 'rc-what', figure: 'race', set: begin({ step: 6 }) },
  {
    id: 'rc-order',
    figure: 'race',
    set: begin({}),
    predict: {
      kind: 'choice',
      options: ['sgd-momentum-adam', 'momentum-adam-sgd', 'adam-momentum-sgd', 'momentum-sgd-adam'],
      correct: ({ race }) =>
        orderOf(race)
          .map(({ name }) => name)
          .join('-'),
    },
    reveal: change({ step: 160 }),
  },
  { id: 'rc-card', figure: 'race', set: begin({ step: 1, card: 'adam' }) },
  {
    id: 'rc-bowl',
    figure: 'race',
    set: begin({ units: 'standardized' }),
    predict: { kind: 'choice', options: ['sgd', 'momentum', 'adam'], correct: first },
    reveal: change({ step: 60 }),
  },
  { id: 'rc-takeaway', figure: 'race', set: begin({ step: 40 }) },
];
