import type { Step } from '../../state/chapter';
import { bestOf, cloudPoints, pointsOf, putBestLine, putBestTurn } from './derive/representation';
import { bestTurn } from './derive/lineScore';
import type { State } from './model';
import { initialRepresentation, straightAxes, type RepresentationState } from './modelRepresentation';

type Change = (state: RepresentationState) => RepresentationState;

/** A step of this figure starts from its own settings, whatever the learner did before. */
const from = (part: RepresentationState['part'], change: Change = (state) => state) => {
  return (state: State): State => ({
    ...state,
    representation: change({ ...initialRepresentation, part }),
  });
};
const then = (change: Change) => {
  return (state: State): State => ({ ...state, representation: change(state.representation) });
};

/** Training steps after which the default network is far beyond 97 % (see its test). */
export const trainedStep = 400;

export const stepsRepresentation: readonly Step<State>[] = [
  {
    id: 'representation-rule',
    figure: 'representation',
    set: from('clouds'),
    predict: {
      kind: 'choice',
      options: ['clockwise', 'counterclockwise', 'quarter', 'none'],
      correct: () => turnWord(bestTurn(cloudPoints).angle),
    },
    reveal: then(putBestTurn),
  },
  { id: 'representation-shift', figure: 'representation', set: from('clouds', putBestTurn) },
  {
    id: 'representation-numbers',
    figure: 'representation',
    set: from('clouds', (state) => ({ ...putBestLine(state), more: true })),
    predict: { kind: 'choice', options: ['none', 'few', 'half'], correct: () => 'none' },
    reveal: then((state) => ({ ...state, scale: 2 })),
  },
  {
    id: 'representation-ring',
    figure: 'representation',
    set: from('ring', straightAxes),
    predict: {
      kind: 'choice',
      options: ['coin', 'some', 'most', 'all'],
      correct: () => shareWord(bestOf('ring').right / pointsOf('ring').y.length),
    },
    reveal: then((state) => ({ ...putBestLine(state), best: true })),
  },
  { id: 'representation-network', figure: 'representation', set: from('network') },
  {
    id: 'representation-bend',
    figure: 'representation',
    set: from('network', (state) => ({ ...state, step: trainedStep })),
    predict: { kind: 'choice', options: ['aside', 'shrink', 'erase'], correct: () => 'aside' },
    reveal: then((state) => ({ ...state, layer: 2 })),
  },
  {
    id: 'representation-space',
    figure: 'representation',
    set: from('network', (state) => ({ ...state, step: trainedStep, layer: 1 })),
  },
  {
    id: 'representation-take',
    figure: 'representation',
    set: from('network', (state) => ({ ...state, step: trainedStep, layer: 2 })),
  },
];

function turnWord(angle: number): string {
  if (Math.abs(angle) < 12) return 'none';
  if (Math.abs(angle) > 60) return 'quarter';
  return angle < 0 ? 'clockwise' : 'counterclockwise';
}

function shareWord(share: number): string {
  if (share === 1) return 'all';
  return share > 0.85 ? 'most' : share > 0.6 ? 'some' : 'coin';
}
