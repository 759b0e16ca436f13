import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { CheckAnswer, CheckGiven, CheckItem, CheckItemText } from '../../state/check';
import { useMounted } from '../../state/hooks';
import type { ViewKind } from '../../state/route';
import { check } from '../../text/check';
import { useWords } from '../../text/language';
import { Button } from '../../ui/Button';
import { Words } from '../../ui/Prose';
import { feedbackOf, isComplete, type AnswerProps } from './answers';
import { ChoiceAnswer } from './ChoiceAnswer';
import { MatchAnswer } from './MatchAnswer';
import { mixOrder } from './mixOptions';
import { NumberAnswer } from './NumberAnswer';
import { OrderAnswer } from './OrderAnswer';
import { Sign } from './Sign';
import { WhereLink } from './WhereLink';

interface CheckQuestionProps {
  readonly view: ViewKind;
  readonly item: CheckItem;
  readonly words: CheckItemText;
  /** Place in the check, from 0. */
  readonly index: number;
  readonly count: number;
  readonly attempt: number;
  readonly answer: CheckAnswer | undefined;
  readonly onAnswer: (given: CheckGiven) => void;
  readonly onNext: () => void;
  /** The way to the result, once there is one. */
  readonly onResult: (() => void) | null;
}

/** One question: first the learner commits, then the verdict says why and where it was to be seen. */
export function CheckQuestion(props: CheckQuestionProps) {
  const { view, item, words, index, count, attempt, answer, onAnswer, onNext, onResult } = props;
  const said = useWords(check);
  const { chapter } = useMounted();
  const heading = useId();
  const [draft, setDraft] = useState<CheckGiven>(() =>
    item.kind === 'order' ? mixOrder(item.options, item.id, attempt) : '',
  );
  const [missing, setMissing] = useState(false);
  const onward = useRef<HTMLDivElement>(null);
  const open = useRef(answer === undefined);
  const last = index === count - 1;

  useEffect(() => {
    // Who has just answered goes on from here; who comes back to an old answer begins at its heading.
    if (answer && open.current) onward.current?.querySelector('button')?.focus();
    open.current = answer === undefined;
  }, [answer]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer) return;
    const complete = isComplete(item, draft);
    setMissing(!complete);
    if (complete) onAnswer(draft);
  };
  const shared = {
    words,
    attempt,
    heading,
    given: answer?.given ?? draft,
    answer,
    onChange: (given: CheckGiven) => {
      setMissing(false);
      setDraft(given);
    },
  };
  return (
    <form className="check-card" noValidate onSubmit={submit}>
      <p className="cap">{said.questionOf(index + 1, count)}</p>
      <h2 id={heading} tabIndex={-1}>
        <Words text={words.question} />
      </h2>
      <Answer item={item} {...shared} />
      {!answer && (
        <div className="predict-row">
          <Button look="key" type="submit">
            {said.submit}
          </Button>
          <span role="alert">{missing && said.missing[item.kind]}</span>
        </div>
      )}
      <div role="status" aria-label={said.verdict}>
        {answer && (
          <p className="predict-verdict">
            <Sign right={answer.right} />
            <span>
              <strong>{answer.right ? said.right : said.notRight}. </strong>
              <Words text={feedbackOf(item, words, answer)} />
            </span>
          </p>
        )}
      </div>
      {answer && (
        <div className="check-onward" ref={onward}>
          <Button look="key" onClick={onNext}>
            {onResult && last ? said.toResult : said.next}
          </Button>
          {onResult && !last && <Button onClick={onResult}>{said.backToResult}</Button>}
          <WhereLink
            view={view}
            stop={chapter.steps.findIndex(({ id }) => id === item.step)}
            from={index + 1}
          />
        </div>
      )}
    </form>
  );
}

function Answer({ item, ...rest }: { item: CheckItem } & Omit<AnswerProps<CheckItem['kind']>, 'item'>) {
  switch (item.kind) {
    case 'choice':
    case 'several':
      return <ChoiceAnswer item={item} {...rest} />;
    case 'number':
      return <NumberAnswer item={item} {...rest} />;
    case 'order':
      return <OrderAnswer item={item} {...rest} />;
    case 'match':
      return <MatchAnswer item={item} {...rest} />;
  }
}
