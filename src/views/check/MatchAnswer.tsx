import { useId } from 'react';
import { check } from '../../text/check';
import { useWords } from '../../text/language';
import { Words } from '../../ui/Prose';
import { listOf, type AnswerProps } from './answers';
import { mixOptions } from './mixOptions';
import { plainWords } from './plainWords';
import { Sign } from './Sign';

/** A target for each line, chosen from a list; once committed, each line with its verdict and what belongs there. */
export function MatchAnswer({
  item,
  words,
  attempt,
  heading,
  given,
  answer,
  onChange,
}: AnswerProps<'match'>) {
  const said = useWords(check);
  const id = useId();
  const chosen = listOf(given);
  const targets = mixOptions(item.targets, item.id, attempt);
  const targetName = (target: string) => words.targets?.[target] ?? target;

  const choose = (row: number, target: string) =>
    onChange(item.options.map((_, index) => (index === row ? target : (chosen[index] ?? ''))));
  return (
    <div role="group" aria-labelledby={heading}>
      {!answer && <p className="check-hint">{said.matchAll}</p>}
      <ul className="check-pairs">
        {item.options.map((option, index) => {
          const mine = chosen[index] ?? '';
          const belongs = item.correct[index] ?? '';
          return (
            <li key={option}>
              <label htmlFor={answer ? undefined : `${id}-${index}`}>
                <Words text={words.options?.[option] ?? option} />
              </label>
              {answer ? (
                <span className="check-pair">
                  <Sign right={mine === belongs} />
                  <span>
                    {mine !== '' && (
                      <span className={mine === belongs ? undefined : 'check-struck'}>
                        <Words text={targetName(mine)} />
                      </span>
                    )}
                    {mine !== belongs && (
                      <span className="check-belongs">
                        <span className="cap">{said.belongs}</span> <Words text={targetName(belongs)} />
                      </span>
                    )}
                  </span>
                </span>
              ) : (
                <select
                  id={`${id}-${index}`}
                  value={mine}
                  onChange={({ target }) => choose(index, target.value)}
                >
                  <option value="">{said.choose}</option>
                  {targets.map((target) => (
                    <option key={target} value={target}>
                      {plainWords(targetName(target))}
                    </option>
                  ))}
                </select>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
