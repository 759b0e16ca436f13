import { useEffect, useRef } from 'react';
import { useHold, useMounted } from '../../state/hooks';
import { common } from '../../text/common';
import { useWords } from '../../text/language';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Words } from '../../ui/Prose';
import { PresentFigure } from '../Stage';
import { BackToStep, StepBody } from '../StepCard';
import './read.css';

/** A narrow rail of steps beside one large figure that stays in place. */
export function ReadView({ number, count }: { number: number; count: number }) {
  const { chapter, store, text } = useMounted();
  const words = useWords(common);
  const stop = useHold((hold) => hold.stop);
  const answers = useHold((hold) => hold.answers);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(stop);

  useEffect(() => {
    if (shown.current === stop) return;
    shown.current = stop;
    // A new step was asked for: the reader continues at its title.
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [stop]);

  const goTo = (target: number) => chapter.goTo(store, target);
  const last = chapter.steps.length - 1;

  return (
    <div className={stop === 0 ? 'read at-start' : 'read'}>
      <div className="rail">
        <header className="lede">
          <p className="cap">
            <span className="num">{number}</span>/{count} · {words.minutes(text.minutes)}
          </p>
          <h1>{text.title}</h1>
          <p>
            <Words text={text.lede} />
          </p>
        </header>
        <div className="thread-jump">
          <Choice
            name={words.steps}
            value={String(stop)}
            options={chapter.steps.map((step, index) => ({
              value: String(index),
              label: `${index + 1}. ${text.steps[step.id]?.title ?? step.id}`,
            }))}
            onChange={(value) => goTo(Number(value))}
          />
        </div>
        <ol className="thread" aria-label={words.steps}>
          {chapter.steps.map((step, index) => {
            const title = text.steps[step.id]?.title ?? step.id;
            const here = index === stop;
            const state = here ? 'is-here' : index < stop ? 'is-done' : '';
            const newFigure = chapter.steps[index - 1]?.figure !== step.figure;
            return (
              <li key={step.id} className={`thread-step ${state}`} aria-current={here ? 'step' : undefined}>
                {newFigure && <p className="thread-figure cap">{text.figures[step.figure]?.title}</p>}
                <div className="thread-line">
                  <span className="thread-number num" aria-hidden>
                    {answers[step.id] ? '✓' : index + 1}
                  </span>
                  {here ? (
                    <div className="thread-body">
                      <h2 ref={heading} tabIndex={-1}>
                        <span className="sr">{words.stepOf(index + 1, chapter.steps.length)}: </span>
                        {title}
                      </h2>
                      <StepBody />
                      <div className="thread-moves">
                        <Button small onClick={() => goTo(index - 1)} disabled={index === 0}>
                          {words.previous}
                        </Button>
                        <Button small look="key" onClick={() => goTo(index + 1)} disabled={index === last}>
                          {words.continue}
                        </Button>
                        <BackToStep />
                      </div>
                    </div>
                  ) : (
                    <button type="button" className="thread-title" onClick={() => goTo(index)}>
                      {title}
                    </button>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </div>
      <div className="stage" id="stage">
        <PresentFigure />
      </div>
    </div>
  );
}
