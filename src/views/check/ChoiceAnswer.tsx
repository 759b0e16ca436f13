import { useId } from 'react';
import { check } from '../../text/check';
import { useWords } from '../../text/language';
import { Words } from '../../ui/Prose';
import { listOf, type AnswerProps } from './answers';
import { mixOptions } from './mixOptions';

/** One of the options, or all that apply; once committed, the answer beside what is right. */
export function ChoiceAnswer({
  item,
  words,
  attempt,
  heading,
  given,
  answer,
  onChange,
}: AnswerProps<'choice' | 'several'>) {
  const said = useWords(check);
  const name = useId();
  const several = item.kind === 'several';
  const chosen = listOf(given);
  const correct: readonly string[] = several ? item.correct : [item.correct];

  const choose = (option: string) => {
    if (!several) onChange(option);
    else onChange(chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option]);
  };
  return (
    <div role={several ? 'group' : 'radiogroup'} aria-labelledby={heading}>
      {several && <p className="check-hint">{said.allThatApply}</p>}
      {mixOptions(item.options, item.id, attempt).map((option) => {
        const mine = chosen.includes(option);
        const right = answer !== undefined && correct.includes(option);
        const note = [
          answer && mine && said.yours,
          right && (several && !mine ? said.leftOut : said.rightAnswer),
        ].filter(Boolean);
        return (
          <label
            key={option}
            className={`predict-option ${mine ? 'is-given' : ''} ${right ? 'is-happened' : ''}`}
          >
            <input
              type={several ? 'checkbox' : 'radio'}
              className={several ? 'check-box' : undefined}
              name={name}
              checked={mine}
              disabled={answer !== undefined}
              onChange={() => choose(option)}
            />
            <span>
              <Words text={words.options?.[option] ?? option} />
              {note.length > 0 && <small className="cap">{note.join(', ')}</small>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
