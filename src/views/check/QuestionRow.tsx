import { Check, X } from 'lucide-react';
import type { CheckItem, CheckRecord } from '../../state/check';
import { check } from '../../text/check';
import { useWords } from '../../text/language';

interface QuestionRowProps {
  readonly items: readonly CheckItem[];
  readonly record: CheckRecord | undefined;
  /** The question that is open, from 0; null before the check began. */
  readonly at: number | null;
}

/** How far one is: a number for each question, in its place a tick or a cross once it is answered. */
export function QuestionRow({ items, record, at }: QuestionRowProps) {
  const said = useWords(check);
  return (
    <ol className="check-row" aria-label={said.progress}>
      {items.map(({ id }, index) => {
        const answer = record?.answers[id];
        const state = answer ? (answer.right ? 'right' : 'wrong') : 'open';
        return (
          <li key={id} className={`is-${state}`} aria-current={index === at ? 'step' : undefined}>
            <span className="num" aria-hidden>
              {answer ? answer.right ? <Check /> : <X /> : index + 1}
            </span>
            <span className="sr">
              {said.place(index + 1)}: {said.states[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
