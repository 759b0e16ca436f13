import type { Step } from '../../state/chapter';
import { riskLimits } from '../../data/lungNodules';
import { LEARNED, whoFalls, winnerWhenLearned } from './derive/rules';
import { within, type State } from './model';
import { initialRules, type RulesState } from './modelRules';

const begin = (settings: Partial<RulesState>): ((state: State) => State) =>
  within('rules', ({ diameter, irregularity }) => ({ ...initialRules, diameter, irregularity, ...settings }));

const change = (settings: Partial<RulesState>): ((state: State) => State) =>
  within('rules', (old) => ({ ...old, ...settings }));

/** A rule that somebody has tuned on the first definition. */
const tuned = { diameter: 13, irregularity: 0.4 };

export const stepsRules: readonly Step<State>[] = [
  {
    id: 'rv-program',
    figure: 'rules-vs-learning',
    set: begin({ diameter: initialRules.diameter, irregularity: initialRules.irregularity }),
  },
  {
    id: 'rv-who',
    figure: 'rules-vs-learning',
    set: begin(tuned),
    predict: {
      kind: 'choice',
      options: ['rule', 'neuron', 'equal'],
      correct: ({ rules }) => winnerWhenLearned(rules),
    },
    reveal: change({ step: LEARNED }),
  },
  { id: 'rv-learner', figure: 'rules-vs-learning', set: begin(tuned) },
  {
    id: 'rv-change',
    figure: 'rules-vs-learning',
    set: begin({ ...tuned, step: LEARNED }),
    predict: {
      kind: 'choice',
      options: ['rule', 'neuron', 'both', 'neither'],
      correct: ({ rules }) => whoFalls(rules, 'margin'),
    },
    reveal: change({ definition: 'margin', before: 'together', step: 0 }),
  },
  {
    id: 'rv-again',
    figure: 'rules-vs-learning',
    set: begin({ ...tuned, definition: 'margin', before: 'together' }),
  },
  {
    id: 'rv-limits',
    figure: 'rules-vs-learning',
    set: begin({ definition: 'limits', ...riskLimits }),
    predict: {
      kind: 'choice',
      options: ['rule', 'neuron', 'equal'],
      correct: ({ rules }) => winnerWhenLearned(rules),
    },
    reveal: change({ step: LEARNED }),
  },
  {
    id: 'rv-takeaway',
    figure: 'rules-vs-learning',
    set: begin({ definition: 'limits', ...riskLimits, step: LEARNED }),
  },
];
