import { choiceCodec, integerCodec, numberCodec } from '../../state/codec';
import { field } from '../../state/field';

export const ways = ['supervised', 'unsupervised', 'semi', 'reinforcement'] as const;
export type Way = (typeof ways)[number];

/** What the network of the third way learns from: a few labels, also its own guesses, or labels that have spread. */
export const labelChoices = ['few', 'guesses', 'spread'] as const;
export type LabelChoice = (typeof labelChoices)[number];

export interface WaysState {
  /** The way that the player moves. */
  readonly way: Way;
  readonly seed: number;
  /** How far each way has come, each by its own steps. */
  readonly supervised: number;
  readonly unsupervised: number;
  readonly semi: number;
  readonly reinforcement: number;
  readonly labels: LabelChoice;
  /** Rounds in which the labels have spread. */
  readonly rounds: number;
  /** Share of moves that are tried out. */
  readonly epsilon: number;
}

/** Most steps of each way. */
export const lastSteps: Readonly<Record<Way, number>> = {
  supervised: 1000,
  unsupervised: 60,
  semi: 1000,
  reinforcement: 3000,
};

export const waysRanges = {
  seed: { min: 0, max: 999, step: 1 },
  rounds: { min: 0, max: 30, step: 1 },
  epsilon: { min: 0, max: 1, step: 0.05 },
} as const;

export const initialWays: WaysState = {
  way: 'supervised',
  seed: 3,
  supervised: 0,
  unsupervised: 0,
  semi: 0,
  reinforcement: 0,
  labels: 'few',
  rounds: 20,
  epsilon: 0.1,
};

const steps = (way: Way, key: string) =>
  field<WaysState, Way>(way, integerCodec({ min: 0, max: lastSteps[way] }), key);

export const waysFields = [
  field<WaysState, 'way'>('way', choiceCodec(ways)),
  field<WaysState, 'seed'>('seed', integerCodec(waysRanges.seed), 'wseed'),
  steps('supervised', 'sstep'),
  steps('unsupervised', 'ustep'),
  steps('semi', 'mstep'),
  steps('reinforcement', 'rstep'),
  field<WaysState, 'labels'>('labels', choiceCodec(labelChoices)),
  field<WaysState, 'rounds'>('rounds', integerCodec(waysRanges.rounds)),
  field<WaysState, 'epsilon'>('epsilon', numberCodec(waysRanges.epsilon)),
];

/** One way goes to a step; the others stay where they are. */
export function goToWayStep(way: Way, step: number) {
  return (old: WaysState): WaysState => {
    const kept = Math.round(Math.min(lastSteps[way], Math.max(0, step)));
    return kept === old[way] ? old : { ...old, [way]: kept };
  };
}

/** Other labels to learn from, or labels that have spread farther: the network begins again. */
export function chooseLabels(change: Partial<Pick<WaysState, 'labels' | 'rounds'>>) {
  return (old: WaysState): WaysState => ({ ...old, ...change, semi: 0 });
}

/** Other patients for all four, from the start. */
export function otherSeed(seed: number) {
  return (old: WaysState): WaysState => ({
    ...old,
    seed,
    supervised: 0,
    unsupervised: 0,
    semi: 0,
    reinforcement: 0,
  });
}
