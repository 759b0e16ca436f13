import type { Snapshot } from '../../../engine/client/types';
import { formatCount, formatNumber, formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { ParameterName } from '../../../math/networkShape';
import type { State } from '../model';
import type { Text } from '../text/en';
import type { Trouble } from './cases';
import type { Scores } from './scores';

type Words = Text['playground'];

/** The text equivalent: what learns, where it stands, how often it is right, and what may be wrong with the cases. */
export function sayPlayground(
  state: State,
  snapshot: Pick<Snapshot, 'step' | 'trainLoss' | 'testLoss' | 'trainAccuracy'> | null,
  scores: Scores | null,
  trouble: Trouble,
  words: Words,
  language: Language,
): string {
  const name = words.sets[state.data].name;
  const network = words.networkSay(state.layers.map(String));
  if (trouble === 'empty') return `${words.troubles.empty} ${network}`;
  if (!snapshot || !scores) return `${words.sayWaiting(name)} ${network}`;
  const { step, trainLoss, testLoss } = snapshot;
  const parts = [
    words.sayAt(name, formatCount(step, language), formatNumber(trainLoss, language)),
    scores.ofTest
      ? words.sayTest(formatPercent(scores.accuracy, language), formatNumber(testLoss ?? NaN, language))
      : words.sayTrain(formatPercent(scores.accuracy, language)),
  ];
  if (trouble === 'oneClass') parts.push(words.troubles.oneClass);
  else if (isOverfitting(snapshot)) parts.push(words.overfits);
  return `${parts.join(' ')} ${network}`;
}

/** The test loss is clearly worse than the training loss: what was learned does not carry over. */
export function isOverfitting({
  step,
  trainLoss,
  testLoss,
}: Pick<Snapshot, 'step' | 'trainLoss' | 'testLoss'>): boolean {
  return step > 0 && testLoss !== null && testLoss > 0.1 && testLoss > 1.6 * trainLoss;
}

/** A parameter as the figure names it: "hidden 1, neuron 2, w1". */
export function parameterWords({ layer, unit, input }: ParameterName, layers: number, words: Words): string {
  const neuron = layer === layers ? words.outputNeuron : words.neuronOf(String(layer + 1), String(unit + 1));
  return `${neuron}, ${input === null ? 'b' : `w${input + 1}`}`;
}
