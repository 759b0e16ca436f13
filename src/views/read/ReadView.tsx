import type { ReactNode } from 'react';
import { useHold, useMounted } from '../../state/hooks';
import { common } from '../../text/common';
import { useWords } from '../../text/language';
import { Choice } from '../../ui/Choice';
import { useSurroundings } from '../../ui/FigureContext';
import { Words } from '../../ui/Prose';
import { PresentFigure } from '../Stage';
import './read.css';
import { Thread } from './Thread';

/** A narrow rail of steps beside one large figure that stays in place. */
export function ReadView({ number, count, end }: { number: number; count: number; end: ReactNode }) {
  const { chapter, store, text } = useMounted();
  const words = useWords(common);
  const stop = useHold((hold) => hold.stop);
  const { hidden } = useSurroundings();
  const look = ['read', stop === 0 && 'at-start', hidden.has('nav') && 'read-bare'].filter(Boolean).join(' ');
  if (hidden.has('thread'))
    return (
      <div className={`${look} read-alone`}>
        <div className="stage" id="stage">
          <PresentFigure />
        </div>
      </div>
    );
  return (
    <div className={look}>
      <div className="rail">
        <header className="lede">
          <p className="cap">
            <span className="num">{number}</span>/{count} · {words.minutes(text.minutes)}
          </p>
          <h1>{text.title}</h1>
          {stop === 0 && (
            <p>
              <Words text={text.lede} />
            </p>
          )}
        </header>
        <div className="thread-jump">
          <Choice
            name={words.steps}
            value={String(stop)}
            options={chapter.steps.map((step, index) => ({
              value: String(index),
              label: `${index + 1}. ${text.steps[step.id]?.title ?? step.id}`,
            }))}
            onChange={(value) => chapter.goTo(store, Number(value))}
          />
        </div>
        <Thread />
        {end}
      </div>
      <div className="stage" id="stage">
        <PresentFigure />
      </div>
    </div>
  );
}
