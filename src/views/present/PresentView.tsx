import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ChapterStore, Chapter } from '../../state/chapter';
import { useHold, useMounted, type Mounted } from '../../state/hooks';
import { common } from '../../text/common';
import { useWords } from '../../text/language';
import { Button, IconButton } from '../../ui/Button';
import type { FigurePart } from '../../ui/FigureContext';
import { MountedFigures, PresentFigure } from '../Stage';
import { StepBody } from '../StepCard';
import './present.css';
import { useFit } from './useFit';

const LEFT_OUT: readonly FigurePart[] = ['head', 'tools', 'say'];

interface PresentViewProps {
  readonly mounted: Mounted;
  readonly address: () => string;
  readonly hidden: ReadonlySet<FigurePart>;
}

/** One stop at a time, large, without scrolling: for a projector. */
export function PresentView({ mounted, address, hidden }: PresentViewProps) {
  const [dock, setDock] = useState<HTMLElement | null>(null);
  const [readouts, setReadouts] = useState<HTMLElement | null>(null);
  const [without] = useState(() => new Set([...hidden, ...LEFT_OUT]));
  return (
    <MountedFigures mounted={mounted} address={address} hidden={without} slots={{ dock, readouts }}>
      <div className="present">
        <div className="present-text">
          <StopWords />
          <div className="present-readouts" ref={setReadouts} />
        </div>
        <div className="present-figure">
          <PresentFigure />
        </div>
        <Progress />
        <div className="present-foot">
          <div className="present-dock" ref={setDock} />
          <Stops />
        </div>
      </div>
    </MountedFigures>
  );
}

function StopWords() {
  const { chapter, text } = useMounted();
  const stop = useHold((hold) => hold.stop);
  const step = chapter.steps[stop];
  const fit = useFit();
  return (
    <section className="present-words" aria-live="polite" tabIndex={0} ref={fit}>
      <div>
        <h1>{step ? (text.steps[step.id]?.title ?? '') : ''}</h1>
        <StepBody />
      </div>
    </section>
  );
}

/** How far the lecture has come, as one line over the foot. */
function Progress() {
  const { chapter } = useMounted();
  const stop = useHold((hold) => hold.stop);
  const share = (stop + 1) / chapter.steps.length;
  return (
    <div className="present-progress" aria-hidden>
      <span style={{ width: `${share * 100}%` }} />
    </div>
  );
}

function Stops() {
  const { chapter, store } = useMounted();
  const words = useWords(common);
  const stop = useHold((hold) => hold.stop);
  const count = chapter.steps.length;
  useEffect(() => listenForClicker(chapter, store), [chapter, store]);
  return (
    <nav className="present-stops" aria-label={words.steps}>
      <span className="num">{words.stop(String(stop + 1), String(count))}</span>
      <IconButton
        name={words.previousStop}
        icon={<ChevronLeft aria-hidden />}
        disabled={stop === 0}
        onClick={() => chapter.goTo(store, stop - 1)}
      />
      <Button look="key" disabled={stop === count - 1} onClick={() => chapter.goTo(store, stop + 1)}>
        <ChevronRight aria-hidden />
        <span className="present-next">{words.nextStop}</span>
      </Button>
    </nav>
  );
}

/** PageUp and PageDown, which clickers send, always change the stop, also while a slider has the focus. */
function listenForClicker(chapter: Chapter, store: ChapterStore): () => void {
  const onKey = (event: KeyboardEvent) => {
    const move = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (move === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    chapter.goTo(store, store.getState().stop + move);
  };
  document.addEventListener('keydown', onKey, { capture: true });
  return () => document.removeEventListener('keydown', onKey, { capture: true });
}
