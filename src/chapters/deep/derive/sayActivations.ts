import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { ActivationsState } from '../modelActivations';
import type { activationsEn } from '../text/activations.en';
import { factsAt } from './curves';
import { trainingOf, wakesAt } from './deadNeuron';

export type ActivationsWords = typeof activationsEn.words;

/** Which of ReLU and sigmoid has the larger slope at a sum, in words. */
export function compareSlopes(z: number, leak: number, words: ActivationsWords, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  if (z === 0) return words.corner;
  const [relu, sigmoid] = [factsAt('relu', z, leak).slope, factsAt('sigmoid', z, leak).slope];
  return words.compare[relu > sigmoid ? 'larger' : 'smaller'](number(relu), number(sigmoid));
}

/**
 * The text equivalent of the four curves.
 * @param open a question about slopes is open: outputs are told instead
 */
export function sayCurves(
  z: number,
  leak: number,
  open: boolean,
  words: ActivationsWords,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  if (open) {
    const output = (name: Parameters<typeof factsAt>[0]) => number(factsAt(name, z, leak).a);
    return words.sayOpen(number(z), output('relu'), output('leakyRelu'), output('sigmoid'), output('tanh'));
  }
  const slope = (name: Parameters<typeof factsAt>[0]) => number(factsAt(name, z, leak).slope);
  return words.say(number(z), slope('relu'), slope('leakyRelu'), slope('sigmoid'), slope('tanh'));
}

/**
 * The text equivalent of the dead neuron.
 * @param open a question is open: what will become of the neuron is not told
 */
export function sayDead(
  { unit, leak, step }: ActivationsState,
  open: boolean,
  words: ActivationsWords,
  language: Language,
): string {
  const { loss, awake, gw, gb } = trainingOf(unit, leak, step).at(-1)!;
  const now = words.sayDead(formatCount(step, language), formatNumber(loss, language), String(awake));
  if (open) return now;
  const wakes = wakesAt(unit, leak);
  if (gw === 0 && gb === 0) return `${now} ${words.stuck}`;
  if (awake > 0 || wakes === null) return `${now} ${words.awakeNow}`;
  return `${now} ${words.dozing(formatCount(wakes, language))}`;
}
