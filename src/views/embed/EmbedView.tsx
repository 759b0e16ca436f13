import type { ReactNode } from 'react';
import { useFollowed } from '../../portal/sessionContext';
import { useHold, useMounted } from '../../state/hooks';
import { common } from '../../text/common';
import { useWords } from '../../text/language';
import { IconButton } from '../../ui/Button';
import { useSurroundings } from '../../ui/FigureContext';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useHosted } from './hostContext';
import { PresentFigure } from '../Stage';
import { BackToStep, StepBody } from '../StepCard';
import './embed.css';

/**
 * A chapter, or with `figure=` one figure alone, inside somebody else's page.
 * Nothing here depends on the height of the window: the host decides how tall the frame is.
 */
export function EmbedView({ figure, end }: { figure: string | null; end: ReactNode }) {
  const { hidden } = useSurroundings();
  useFollowed();
  useHosted();
  if (figure !== null || hidden.has('thread')) {
    return (
      <div className="embed">
        <PresentFigure {...(figure === null ? {} : { only: figure })} />
      </div>
    );
  }
  return (
    <div className="embed">
      <EmbeddedStep end={end} />
      <PresentFigure />
    </div>
  );
}

function EmbeddedStep({ end }: { end: ReactNode }) {
  const { chapter, store, text } = useMounted();
  const words = useWords(common);
  const stop = useHold((hold) => hold.stop);
  const step = chapter.steps[stop];
  const count = chapter.steps.length;
  return (
    <section className="embed-step">
      <div className="embed-head">
        <h1>
          <span className="cap">{words.stepOf(stop + 1, count)}</span>
          {step ? text.steps[step.id]?.title : ''}
        </h1>
        <IconButton
          small
          name={words.previous}
          icon={<ChevronLeft aria-hidden />}
          disabled={stop === 0}
          onClick={() => chapter.goTo(store, stop - 1)}
        />
        <IconButton
          small
          look="key"
          name={words.continue}
          icon={<ChevronRight aria-hidden />}
          disabled={stop === count - 1}
          onClick={() => chapter.goTo(store, stop + 1)}
        />
      </div>
      <StepBody />
      <BackToStep />
      {end}
    </section>
  );
}
