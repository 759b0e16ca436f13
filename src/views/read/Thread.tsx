import { useEffect, useRef } from 'react';
import type { StepOutline } from '../../state/chapter';
import { useHold, useMounted } from '../../state/hooks';
import { common } from '../../text/common';
import { useWords } from '../../text/language';
import { Button } from '../../ui/Button';
import { BackToStep, StepBody } from '../StepCard';

interface Group {
  readonly figure: string;
  readonly steps: readonly { readonly outline: StepOutline; readonly index: number }[];
}

/** The chapter's steps, grouped by figure: the present figure's steps in full, the others as one line each. */
export function Thread() {
  const { chapter, store, text } = useMounted();
  const words = useWords(common);
  const stop = useHold((hold) => hold.stop);
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(stop);

  useEffect(() => {
    const step = list.current?.querySelector('[aria-current=step]');
    // Arriving at the first step, the reader begins at the chapter's title.
    if (stop > 0 || shown.current !== stop) step?.scrollIntoView?.({ block: 'nearest' });
    // Who asked for another step reads on at its title; who has only arrived keeps the focus where it is.
    if (shown.current !== stop) step?.querySelector('h2')?.focus({ preventScroll: true });
    shown.current = stop;
  }, [stop]);

  return (
    <ol className="thread" aria-label={words.steps} ref={list}>
      {groupByFigure(chapter.steps).map((group) => {
        const first = group.steps[0]?.index ?? 0;
        const last = group.steps.at(-1)?.index ?? 0;
        const here = stop >= first && stop <= last;
        const title = text.figures[group.figure]?.title ?? group.figure;
        const place = here ? 'is-here' : last < stop ? 'is-done' : '';
        return (
          <li key={first} className={`thread-group ${place}`}>
            {here ? (
              <p className="thread-figure cap">{title}</p>
            ) : (
              <button type="button" className="thread-other" onClick={() => chapter.goTo(store, first)}>
                <span>{title}</span>
                <span className="num">{first === last ? first + 1 : `${first + 1}–${last + 1}`}</span>
              </button>
            )}
            {here && (
              <ol className="thread-steps">
                {group.steps.map(({ outline, index }) => (
                  <ThreadStep key={outline.id} id={outline.id} index={index} />
                ))}
              </ol>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function ThreadStep({ id, index }: { id: string; index: number }) {
  const { chapter, store, text } = useMounted();
  const stop = useHold((hold) => hold.stop);
  const answered = useHold((hold) => hold.answers[id] !== undefined);
  const title = text.steps[id]?.title ?? id;
  const place = index === stop ? 'is-here' : index < stop ? 'is-done' : '';
  return (
    <li className={`thread-step ${place}`} aria-current={index === stop ? 'step' : undefined}>
      <span className="thread-number num" aria-hidden>
        {answered && index !== stop ? '✓' : index + 1}
      </span>
      {index === stop ? (
        <HereStep title={title} />
      ) : (
        <button type="button" className="thread-title" onClick={() => chapter.goTo(store, index)}>
          {title}
        </button>
      )}
    </li>
  );
}

function HereStep({ title }: { title: string }) {
  const { chapter, store } = useMounted();
  const words = useWords(common);
  const stop = useHold((hold) => hold.stop);
  const count = chapter.steps.length;
  return (
    <div className="thread-body">
      <h2 tabIndex={-1}>
        <span className="sr">{words.stepOf(stop + 1, count)}: </span>
        {title}
      </h2>
      <StepBody />
      <div className="thread-moves">
        <Button small onClick={() => chapter.goTo(store, stop - 1)} disabled={stop === 0}>
          {words.previous}
        </Button>
        <Button small look="key" onClick={() => chapter.goTo(store, stop + 1)} disabled={stop === count - 1}>
          {words.continue}
        </Button>
        <BackToStep />
      </div>
    </div>
  );
}

function groupByFigure(steps: readonly StepOutline[]): Group[] {
  const groups: { figure: string; steps: { outline: StepOutline; index: number }[] }[] = [];
  for (const [index, outline] of steps.entries()) {
    const open = groups.at(-1);
    if (open?.figure === outline.figure) open.steps.push({ outline, index });
    else groups.push({ figure: outline.figure, steps: [{ outline, index }] });
  }
  return groups;
}
