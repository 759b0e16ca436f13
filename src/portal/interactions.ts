import type { Answer, StepOutline } from '../state/chapter';
import type { CheckAnswer, CheckItem } from '../state/check';
import type { ChapterProgress } from '../state/progress';
import type { Lesson } from './lesson';
import type { Interaction } from './reporter';

/** A predict card's answer as a portal hears it; null for one that nobody has given. */
export function stepInteraction(
  { id, predict }: StepOutline,
  { given, right, told }: Answer,
  expected: string | number | null,
  seconds: number,
): Interaction | null {
  if (!predict || told || given === '') return null;
  return {
    id: `step-${id}`,
    kind: predict.kind,
    given: typeof given === 'object' ? [...given] : [given],
    correct: expected === null ? [] : [expected],
    ...(predict.kind === 'choice' && { options: predict.options }),
    right,
    seconds,
  };
}

/** The answer to an item of the check; null for one whose content did not fit into the resume string. */
export function checkInteraction(
  item: CheckItem,
  { given, right }: CheckAnswer,
  seconds: number,
): Interaction | null {
  if (given === '') return null;
  const list = (value: string | number | readonly string[]) =>
    typeof value === 'object' ? [...value] : [value];
  const correct = item.kind === 'order' ? item.options : item.correct;
  return {
    id: `check-${item.id}`,
    kind: item.kind,
    given: list(given),
    correct: list(correct),
    ...(item.kind !== 'number' && { options: item.options }),
    ...(item.kind === 'match' && { targets: item.targets }),
    right,
    seconds,
  };
}

/**
 * What was answered between two moments, each told once.
 * @param expected the answer that turned out at a stop of the thread
 * @param seconds since the question was shown
 */
export function newInteractions(
  { steps, items }: Lesson,
  now: ChapterProgress,
  before: ChapterProgress,
  expected: (stop: number) => string | number | null,
  seconds: number,
): Interaction[] {
  const anew = now.check?.attempt !== before.check?.attempt;
  const predicted = steps.map((step, stop) => {
    const answer = now.answers[step.id];
    const fresh = answer && !before.answers[step.id];
    return fresh ? stepInteraction(step, answer, expected(stop), seconds) : null;
  });
  const checked = items.map((item) => {
    const answer = now.check?.answers[item.id];
    const fresh = answer && (anew || !before.check?.answers[item.id]);
    return fresh ? checkInteraction(item, answer, seconds) : null;
  });
  return [...predicted, ...checked].filter((each) => each !== null);
}
