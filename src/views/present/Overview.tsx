import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useHold, useMounted } from '../../state/hooks';
import { useWords } from '../../text/language';
import { lecture } from '../../text/lecture';
import { Button } from '../../ui/Button';
import { Panel } from './Panel';
import { walk } from './walk';

interface OverviewProps {
  /** `go` begins in the field for a stop's number. */
  readonly asked: 'overview' | 'go';
  readonly onGo: (stop: number) => void;
  readonly onClose: () => void;
}

/** All stops of the chapter, by figure: by click, by arrows and Enter, or by number. */
export function Overview({ asked, onGo, onClose }: OverviewProps) {
  const { chapter, text } = useMounted();
  const words = useWords(lecture);
  const stop = useHold((hold) => hold.stop);
  const grid = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(grid.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = at < 0 ? undefined : items[walk(items, at, event.key)];
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <Panel title={words.overview} onClose={onClose} head={<GoTo first={asked === 'go'} onGo={onGo} />}>
      <ol className="present-overview" ref={grid} onKeyDown={onKeyDown}>
        {chapter.steps.map((step, index) => (
          <li key={step.id}>
            {chapter.steps[index - 1]?.figure !== step.figure && (
              <p className="cap">{text.figures[step.figure]?.title ?? step.figure}</p>
            )}
            <button
              type="button"
              aria-current={index === stop ? 'step' : undefined}
              data-first={asked === 'overview' && index === stop ? '' : undefined}
              onClick={() => onGo(index)}
            >
              <span className="num">{index + 1}</span>
              <span>{text.steps[step.id]?.title ?? step.id}</span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function GoTo({ first, onGo }: { first: boolean; onGo: (stop: number) => void }) {
  const { chapter } = useMounted();
  const words = useWords(lecture);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const count = chapter.steps.length;
  // Asked for while the list is open already.
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  return (
    <form
      className="present-goto"
      onSubmit={(event) => {
        event.preventDefault();
        const number = Number(typed);
        if (/^\d{1,3}$/.test(typed) && number >= 1 && number <= count) onGo(number - 1);
        else setWrong(true);
      }}
    >
      <label htmlFor={id}>{words.goTo}</label>
      <input
        id={id}
        ref={field}
        className="num"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={typed}
        aria-invalid={wrong}
        data-first={first ? '' : undefined}
        onChange={(event) => {
          setTyped(event.target.value.trim());
          setWrong(false);
        }}
      />
      <Button small look="key" type="submit">
        {words.go}
      </Button>
      {wrong && <span role="alert">{words.goHint(String(count))}</span>}
    </form>
  );
}
