import { riskDefinitions, type RiskDefinition } from '../../data/lungNodules';
import { booleanCodec, choiceCodec, integerCodec, numberCodec } from '../../state/codec';
import { field } from '../../state/field';

export interface RulesState {
  /** What the readers call a high risk now. */
  readonly definition: RiskDefinition;
  /** The definition that the neuron had learned before; 'none' for a neuron that has learned nothing. */
  readonly before: RiskDefinition | 'none';
  /** The rule: high risk if the diameter (mm) is above this ... */
  readonly diameter: number;
  /** ... and the irregularity of the margin above this. */
  readonly irregularity: number;
  /** Training steps of the neuron on the present labels. */
  readonly step: number;
  /** Which patients. */
  readonly seed: number;
  /** The 200 unseen cases are drawn, too. */
  readonly unseen: boolean;
}

export const rulesRanges = {
  diameter: { min: 4, max: 30, step: 0.5 },
  irregularity: { min: 0, max: 1, step: 0.02 },
  step: { min: 0, max: 2000, step: 1 },
  seed: { min: 0, max: 999, step: 1 },
} as const;

export const initialRules: RulesState = {
  definition: 'together',
  before: 'none',
  diameter: 20,
  irregularity: 0.7,
  step: 0,
  seed: 10,
  unseen: false,
};

export const rulesFields = [
  field<RulesState, 'definition'>('definition', choiceCodec(riskDefinitions)),
  field<RulesState, 'before'>('before', choiceCodec(['none', ...riskDefinitions])),
  field<RulesState, 'diameter'>('diameter', numberCodec(rulesRanges.diameter)),
  field<RulesState, 'irregularity'>('irregularity', numberCodec(rulesRanges.irregularity)),
  field<RulesState, 'step'>('step', integerCodec(rulesRanges.step)),
  field<RulesState, 'seed'>('seed', integerCodec(rulesRanges.seed)),
  field<RulesState, 'unseen'>('unseen', booleanCodec),
];

/** A hand moves a threshold; out of range it is held at the edge. */
export function setRule(rule: Partial<Pick<RulesState, 'diameter' | 'irregularity'>>) {
  return (old: RulesState): RulesState => {
    const hold = (key: 'diameter' | 'irregularity') => {
      const { min, max, step } = rulesRanges[key];
      const asked = rule[key];
      if (asked === undefined || !Number.isFinite(asked)) return old[key];
      return Math.min(max, Math.max(min, Number((Math.round(asked / step) * step).toFixed(6))));
    };
    const next = { diameter: hold('diameter'), irregularity: hold('irregularity') };
    return next.diameter === old.diameter && next.irregularity === old.irregularity
      ? old
      : { ...old, ...next };
  };
}

/** The readers change their minds: the rule stays as it is written, the neuron as it was trained; only labels change. */
export function redefine(definition: RiskDefinition) {
  return (old: RulesState): RulesState => {
    if (definition === old.definition) return old;
    return { ...old, definition, before: old.step > 0 ? old.definition : old.before, step: 0 };
  };
}

/** Other patients, and a neuron that knows nothing of them. */
export function otherPatients(seed: number) {
  return (old: RulesState): RulesState => ({ ...old, seed, before: 'none', step: 0 });
}
