import { booleanCodec, choiceCodec, integerCodec, listCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { leadAtDefault, most, networks, ways, type Leader, type Way } from './derive/active';
import { poolCount, poolOf, poolSets, type PoolSet } from './derive/pool';

/** By what the Step button chooses the next patient. */
export const helps = ['uncertain', 'random'] as const;
export type Help = (typeof helps)[number];

/** The part of the state that the figure of active learning shows. */
export interface ActiveState {
  readonly set: PoolSet;
  /** Of the patients, of the networks' first weights and of the order by chance. */
  readonly seed: number;
  /** The learner's patients, in the order in which their labels were asked for. */
  readonly labels: readonly number[];
  readonly help: Help;
  /** Whether the two machines label too. */
  readonly machines: boolean;
  /** Whether the machine that asks where it is least sure takes every fourth at random. */
  readonly mixed: boolean;
  /** Whose labels and whose network stand in the plane. */
  readonly look: Way;
  /** Which of the ten networks, from 1. */
  readonly network: number;
  /** Whether the labels nobody asked for are shown. */
  readonly truth: boolean;
  /** Who was ahead at the end, once it has been computed. */
  readonly measured: { readonly key: string; readonly leader: Leader } | null;
}

export const activeRanges = {
  seed: { min: 0, max: 9999, step: 1 },
  network: { min: 1, max: networks, step: 1 },
} as const satisfies Record<string, Range>;

export const defaultPool = 4;

export const initialActive: ActiveState = {
  set: 'border',
  seed: defaultPool,
  labels: [],
  help: 'uncertain',
  machines: false,
  mixed: false,
  look: 'yours',
  network: 1,
  truth: false,
  measured: null,
};

const list = listCodec(integerCodec({ min: 0, max: poolCount - 1 }), { max: most });

/** No patient twice, and none whose label is known. */
function areFree({ set, seed }: ActiveState, labels: readonly number[]): boolean {
  const { start } = poolOf(set, seed);
  return new Set([...start, ...labels]).size === start.length + labels.length;
}

const labelsField: Field<ActiveState> = {
  key: 'labels',
  print: ({ labels }, initial) => {
    const text = list.print(labels);
    return text === list.print(initial.labels) ? null : text;
  },
  parse(state, text) {
    const labels = list.parse(text);
    return labels && areFree(state, labels) ? { ...state, labels } : null;
  },
};

export const activeFields: readonly Field<ActiveState>[] = [
  field('set', choiceCodec(poolSets), 'pool'),
  field('seed', integerCodec(activeRanges.seed), 'poolSeed'),
  labelsField,
  field('help', choiceCodec(helps)),
  field('machines', booleanCodec),
  field('mixed', booleanCodec),
  field('look', choiceCodec(ways), 'whose'),
  field('network', integerCodec(activeRanges.network)),
  field('truth', booleanCodec),
];

/** Asks for a patient's label; nothing changes where it is known or where all have been asked for. */
export function askLabel(state: ActiveState, patient: number): ActiveState {
  const { labels } = state;
  if (labels.length >= most || !Number.isInteger(patient) || patient < 0 || patient >= poolCount)
    return state;
  const next = [...labels, patient];
  return areFree(state, next) ? { ...state, labels: next, look: 'yours' } : state;
}

export const takeBack = (state: ActiveState): ActiveState =>
  state.labels.length > 0 ? { ...state, labels: state.labels.slice(0, -1), look: 'yours' } : state;

export const startAgain = (state: ActiveState): ActiveState => ({ ...state, labels: [], look: 'yours' });

/** Other patients: the labels of the old ones go. */
export const otherPool =
  (change: Partial<Pick<ActiveState, 'set' | 'seed'>>) =>
  (state: ActiveState): ActiveState => ({
    ...state,
    ...change,
    labels: [],
  });

/** What the comparison of the machines is a function of. */
export const poolKey = ({ set, seed, mixed }: ActiveState): string => `${set}/${seed}/${mixed}`;

/** Who is ahead with all labels: as measured, before that as it is with the first patients, which a test holds. */
export function leaderAtEnd(state: ActiveState): Leader {
  const { measured, set } = state;
  return measured?.key === poolKey(state) ? measured.leader : leadAtDefault[set];
}

export function withLeader(state: ActiveState, key: string, leader: Leader): ActiveState {
  return state.measured?.key === key && state.measured.leader === leader
    ? state
    : { ...state, measured: { key, leader } };
}
