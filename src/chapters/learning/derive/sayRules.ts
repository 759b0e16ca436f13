import { sensitivity, specificity } from '../../../math/metrics';
import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { RulesState } from '../modelRules';
import type { Text } from '../text/en';
import { rightOf, TEST_COUNT, type Scores } from './rules';

/** The text equivalent: how both do on the unseen, and what the rule and the neuron are. */
export function sayRules(
  state: RulesState,
  scores: Scores,
  words: Text['rules'],
  language: Language,
): string {
  const write = (value: number) => formatNumber(value, language, 2);
  const part = (name: string, score: Scores['rule']) =>
    words.sayScore(
      name,
      String(rightOf(score)),
      String(TEST_COUNT),
      write(sensitivity(score)),
      write(specificity(score)),
    );
  return [
    words.sayRule(formatNumber(state.diameter, language), formatNumber(state.irregularity, language)),
    part(words.theRule, scores.rule),
    part(words.theNeuron(formatCount(state.step, language)), scores.neuron),
  ].join(' ');
}
