import { choiceCodec, integerCodec, numberCodec } from '../../state/codec';
import { field } from '../../state/field';

export const remedies = ['none', 'l1', 'l2', 'dropout', 'early', 'augment'] as const;
export type Remedy = (typeof remedies)[number];
export const regulariseViews = ['remedies', 'leak'] as const;
export type RegulariseView = (typeof regulariseViews)[number];

export interface RegulariseState {
  readonly view: RegulariseView;
  readonly remedy: Remedy;
  /** Factor on the remedy's usual strength. */
  readonly strength: number;
  readonly seed: number;
  readonly step: number;
}

export const regulariseRanges = {
  strength: { min: 0.1, max: 3, step: 0.1 },
  seed: { min: 0, max: 999, step: 1 },
  step: { min: 0, max: 2000, step: 1 },
} as const;

export const initialRegularise: RegulariseState = {
  view: 'remedies',
  remedy: 'none',
  strength: 1,
  seed: 1,
  step: 0,
};

export const regulariseFields = [
  field<RegulariseState, 'view'>('view', choiceCodec(regulariseViews), 'show'),
  field<RegulariseState, 'remedy'>('remedy', choiceCodec(remedies)),
  field<RegulariseState, 'strength'>('strength', numberCodec(regulariseRanges.strength)),
  field<RegulariseState, 'seed'>('seed', integerCodec(regulariseRanges.seed), 'gseed'),
  field<RegulariseState, 'step'>('step', integerCodec(regulariseRanges.step), 'gstep'),
];

/** Another pair of runs, from their start. */
export function begin(change: Partial<Omit<RegulariseState, 'step'>>) {
  return (old: RegulariseState): RegulariseState => ({ ...old, ...change, step: 0 });
}

/** Another remedy at the same step of training: what would it have done? */
export function swapRemedy(remedy: Remedy) {
  return (old: RegulariseState): RegulariseState => ({ ...old, remedy, strength: 1 });
}
