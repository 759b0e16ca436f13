import { Check, X } from 'lucide-react';
import { useId, useState } from 'react';
import { common } from '../text/common';
import { formatNumber, parseNumber } from '../text/format';
import { useLanguage, useWords } from '../text/language';
import { Button } from './Button';
import './predictCard.css';
import { Words } from './Prose';

type Given = string | number | readonly [number, number];

export interface PredictCardProps {
  readonly kind: 'choice' | 'number' | 'place';
  readonly options: readonly string[];
  readonly words: {
    readonly question: string;
    readonly options?: Readonly<Record<string, string>>;
    readonly label?: string;
    readonly right: string;
    readonly wrong: string;
  };
  /** The committed answer, once there is one. */
  readonly answer: { readonly given: Given; readonly right: boolean; readonly told?: true } | undefined;
  /** The option or number that turned out; null where there is none to name. */
  readonly expected: string | number | null;
  /** The point picked in the figure and not yet committed. */
  readonly place: readonly [number, number] | null;
  readonly onCommit: (given: Given) => void;
  /** A choice commits by itself: one click before a room. */
  readonly swift?: boolean;
}

/** Asks before telling. Once committed, the card is locked and shows the answer beside what happened. */
export function PredictCard({
  kind,
  options,
  words,
  answer,
  expected,
  place,
  onCommit,
  swift = false,
}: PredictCardProps) {
  const common_ = useWords(common);
  const language = useLanguage();
  const id = useId();
  const [choice, setChoice] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<string | null>(null);

  const commit = () => {
    const given = kind === 'choice' ? choice : kind === 'number' ? parseNumber(typed) : place;
    if (given === null) {
      setMissing(
        kind === 'choice' ? common_.chooseFirst : kind === 'number' ? common_.typeNumber : common_.pickFirst,
      );
      return;
    }
    setMissing(null);
    onCommit(given);
  };
  const show = (value: number) => formatNumber(value, language);
  const told = answer?.told === true;
  const own = told ? undefined : answer;

  return (
    <section className="predict" aria-labelledby={`${id}-q`}>
      <p className="cap">{common_.predictTitle}</p>
      <h3 id={`${id}-q`}>
        <Words text={words.question} />
      </h3>
      {kind === 'choice' && (
        <div role="radiogroup" aria-labelledby={`${id}-q`}>
          {options.map((option) => {
            const given = own ? own.given === option : !answer && choice === option;
            const happened = answer !== undefined && expected === option;
            return (
              <label
                key={option}
                className={`predict-option ${given ? 'is-given' : ''} ${happened ? 'is-happened' : ''}`}
              >
                <input
                  type="radio"
                  name={`${id}-o`}
                  checked={given}
                  disabled={answer !== undefined}
                  onChange={() => setChoice(option)}
                  // A pointer commits at once; arrow keys walk through the options first.
                  onClick={(event) => swift && event.detail > 0 && onCommit(option)}
                  onKeyDown={(event) => swift && event.key === 'Enter' && commit()}
                />
                <span>
                  <Words text={words.options?.[option] ?? option} />
                  {answer && (given || happened) && (
                    <small className="cap">
                      {[given && common_.yourAnswer, happened && common_.whatHappened]
                        .filter(Boolean)
                        .join(', ')}
                    </small>
                  )}
                </span>
              </label>
            );
          })}
        </div>
      )}
      {kind === 'number' && (
        <p className="predict-number">
          <label htmlFor={`${id}-n`}>
            <Words text={words.label ?? ''} />
          </label>
          <input
            id={`${id}-n`}
            inputMode="decimal"
            autoComplete="off"
            className="num"
            disabled={answer !== undefined}
            value={own && typeof own.given === 'number' ? show(own.given) : told ? '' : typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && commit()}
          />
          {answer && typeof expected === 'number' && (
            <span>
              {common_.whatHappened}: <b className="num">{show(expected)}</b>
            </span>
          )}
        </p>
      )}
      {kind === 'place' && !answer && (
        <p className="predict-place">
          {place ? common_.pickAt(show(place[0]), show(place[1])) : <Words text={words.label ?? ''} />}
        </p>
      )}
      {!answer && !(swift && kind === 'choice') && (
        <div className="predict-row">
          <Button look="key" onClick={commit}>
            {common_.commit}
          </Button>
          {missing && <span role="alert">{missing}</span>}
        </div>
      )}
      <div role="status" aria-label={common_.predictTitle}>
        {answer && (
          <p className="predict-verdict">
            {!told && (answer.right ? <Check aria-hidden /> : <X aria-hidden />)}
            <span>
              {/* What is said to who erred explains the most; a room is told it without a verdict. */}
              {!told && <strong>{answer.right ? common_.right : common_.notRight}. </strong>}
              <Words text={answer.right && !told ? words.right : words.wrong} />
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
