import type { Snapshot } from '../../../engine/client/types';
import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { Text } from '../text/en';
import { HALF } from './cases';
import { moveOf } from './line';
import { cutOf } from './train';

type Seen = Pick<Snapshot, 'step' | 'params' | 'trainLoss' | 'train'>;

/** The text equivalent: where training stands, what the loss was before, where the line went. */
export function sayTrain(now: Seen | null, before: Seen | null, text: Text, language: Language): string {
  const words = text.train;
  if (!now) return words.sayWaiting;
  const { truePositives, trueNegatives, falsePositives, falseNegatives } = now.train;
  const right = truePositives + trueNegatives;
  const count = right + falsePositives + falseNegatives;
  const loss = formatNumber(now.trainLoss, language);
  const score = words.sayScore(String(right), String(count));
  const step = formatCount(now.step, language);
  if (!before || before.step === now.step) return `${words.sayAt(step, loss)} ${score}`;
  const move = words.moves[moveOf(cutOf(before.params), cutOf(now.params), HALF)];
  return `${words.sayStep(step, loss, formatNumber(before.trainLoss, language), move)} ${score}`;
}

/** "w1", "b": a parameter of this chapter's only neuron as the page names it. */
export function parameterName(input: number | null): string {
  return input === null ? 'b' : `w${input + 1}`;
}
