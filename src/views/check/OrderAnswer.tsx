import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { check } from '../../text/check';
import { useWords } from '../../text/language';
import { IconButton } from '../../ui/Button';
import { Words } from '../../ui/Prose';
import { listOf, type AnswerProps } from './answers';
import { plainWords } from './plainWords';
import { Sign } from './Sign';

/** Lines to be put in order by buttons; once committed, each with its verdict, and the right order below. */
export function OrderAnswer({ item, words, heading, given, answer, onChange }: AnswerProps<'order'>) {
  const said = useWords(check);
  const [moved, setMoved] = useState('');
  const lines = listOf(given);
  const nameOf = (option: string) => words.options?.[option] ?? option;

  const move = (from: number, to: number) => {
    const option = lines[from];
    if (option === undefined || to < 0 || to >= lines.length) return;
    const rest = lines.filter((each) => each !== option);
    onChange([...rest.slice(0, to), option, ...rest.slice(to)]);
    setMoved(said.moved(plainWords(nameOf(option)), to + 1, lines.length));
  };
  return (
    <div role="group" aria-labelledby={heading}>
      {!answer && <p className="check-hint">{said.putInOrder}</p>}
      <ol className="check-lines">
        {lines.map((option, index) => {
          const plain = plainWords(nameOf(option));
          const first = index === 0;
          const last = index === lines.length - 1;
          return (
            <li key={option}>
              <span className="num" aria-hidden>
                {index + 1}
              </span>
              <span>
                <Words text={nameOf(option)} />
              </span>
              {answer ? (
                <Sign right={item.options[index] === option} />
              ) : (
                // Not switched off at the ends, so that a line moved there keeps the focus.
                <span className="check-moves">
                  <IconButton
                    small
                    name={said.up(plain)}
                    icon={<ChevronUp aria-hidden />}
                    aria-disabled={first}
                    onClick={() => move(index, index - 1)}
                  />
                  <IconButton
                    small
                    name={said.down(plain)}
                    icon={<ChevronDown aria-hidden />}
                    aria-disabled={last}
                    onClick={() => move(index, index + 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="sr" role="status">
        {answer ? '' : moved}
      </p>
      {answer && !answer.right && (
        <>
          <p className="check-hint">{said.rightOrder}</p>
          <ol className="check-lines is-right-order">
            {item.options.map((option, index) => (
              <li key={option}>
                <span className="num" aria-hidden>
                  {index + 1}
                </span>
                <span>
                  <Words text={nameOf(option)} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
