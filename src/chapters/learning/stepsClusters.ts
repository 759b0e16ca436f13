import type { Step } from '../../state/chapter';
import { within, type State } from './model';
import { clustersRanges, initialClusters, type ClustersState } from './modelClusters';

const begin = (settings: Partial<ClustersState>): ((state: State) => State) =>
  within('clusters', () => ({ ...initialClusters, ...settings }));

const change = (settings: Partial<ClustersState>): ((state: State) => State) =>
  within('clusters', (old) => ({ ...old, ...settings }));

const END = clustersRanges.moves.max;

export const stepsClusters: readonly Step<State>[] = [
  { id: 'cl-what', figure: 'clustering', set: begin({ marks: 'labels' }) },
  { id: 'cl-search', figure: 'clustering', set: begin({}) },
  {
    id: 'cl-many',
    figure: 'clustering',
    set: begin({ moves: END }),
    // While a question is open, patients and measurements are locked: a test holds this answer to what is measured.
    predict: { kind: 'choice', options: ['2', '3', '4', '5'], correct: () => '3' },
    reveal: change({ k: 3, moves: END, marks: 'groups' }),
  },
  { id: 'cl-third', figure: 'clustering', set: begin({ k: 3, moves: END }) },
  {
    id: 'cl-features',
    figure: 'clustering',
    set: begin({ k: 3, moves: END }),
    predict: { kind: 'choice', options: ['2', '3', '4', '5'], correct: () => '2' },
    reveal: change({ features: 'spread', k: 2, moves: END, marks: 'groups' }),
  },
  { id: 'cl-takeaway', figure: 'clustering', set: begin({ k: 3, moves: END, marks: 'truth' }) },
];
