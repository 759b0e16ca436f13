import type { CheckAnswer, CheckGiven, CheckItem, CheckItemText } from '../../state/check';

/** What every kind of question is shown with. */
export interface AnswerProps<K extends CheckItem['kind']> {
  readonly item: Extract<CheckItem, { kind: K }>;
  readonly words: CheckItemText;
  readonly attempt: number;
  /** Id of the question's heading, which names the group of controls. */
  readonly heading: string;
  /** What stands in the controls: the draft, or the committed answer. */
  readonly given: CheckGiven;
  /** The committed answer; the controls are locked by it. */
  readonly answer: CheckAnswer | undefined;
  readonly onChange: (given: CheckGiven) => void;
}

/** A given answer as a list: of options, of lines in order, of targets. A lost one is empty. */
export function listOf(given: CheckGiven): readonly string[] {
  if (typeof given === 'object') return given;
  return typeof given === 'string' && given !== '' ? [given] : [];
}

/** Whether enough is given to be judged. */
export function isComplete(item: CheckItem, given: CheckGiven): boolean {
  if (item.kind === 'number') return typeof given === 'number';
  const list = listOf(given);
  if (item.kind === 'match') return item.options.every((_, index) => list[index]);
  return list.length > 0;
}

/** What is said to who gave this: the reason of this very mistake, where there is one. */
export function feedbackOf(item: CheckItem, words: CheckItemText, { given, right }: CheckAnswer): string {
  if (right) return words.right;
  const correct: readonly string[] =
    item.kind === 'choice' ? [item.correct] : item.kind === 'several' ? item.correct : [];
  const reasons = listOf(given).flatMap((each) =>
    correct.includes(each) ? [] : (words.because?.[each] ?? []),
  );
  return reasons[0] ?? words.wrong;
}
