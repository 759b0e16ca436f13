import { useLayoutEffect, useState } from 'react';
import { useHold, useMounted, type Mounted } from '../../state/hooks';
import type { FigurePart } from '../../ui/FigureContext';
import { MountedFigures, PresentFigure } from '../Stage';
import { StepBody } from '../StepCard';
import { Blackout } from './Blackout';
import { EdgeNote } from './EdgeNote';
import { Help } from './Help';
import { Overview } from './Overview';
import './present.css';
import './presentFigures.css';
import './presentType.css';
import { Spotlight } from './Spotlight';
import { Stops } from './Stops';
import { Toolbar } from './Toolbar';
import { useFit } from './useFit';
import { useLecture } from './useLecture';

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

  // Type and strokes are for the last row of the room, in every theme.
  useLayoutEffect(() => {
    document.documentElement.dataset.view = 'present';
    return () => document.documentElement.removeAttribute('data-view');
  }, []);

  return (
    <MountedFigures mounted={mounted} address={address} hidden={without} slots={{ dock, readouts }}>
      <Conducted dockRef={setDock} readoutsRef={setReadouts} />
    </MountedFigures>
  );
}

type Ref = (element: HTMLElement | null) => void;

function Conducted({ dockRef, readoutsRef }: { dockRef: Ref; readoutsRef: Ref }) {
  const lecture = useLecture();
  const { overlay, black, spotlight } = lecture;
  return (
    <>
      <div className="present" inert={overlay !== null || black}>
        <div className="present-text">
          <Toolbar lecture={lecture} />
          <StopWords />
          <div className="present-readouts" ref={readoutsRef} />
        </div>
        <div className="present-figure">
          <PresentFigure />
        </div>
        <Progress />
        <div className="present-foot">
          <div className="present-dock" ref={dockRef} />
          <Stops lecture={lecture} />
        </div>
        <EdgeNote lecture={lecture} />
      </div>
      {(overlay === 'overview' || overlay === 'go') && (
        <Overview asked={overlay} onGo={lecture.goTo} onClose={() => lecture.act('close')} />
      )}
      {overlay === 'help' && <Help lecture={lecture} />}
      {spotlight && <Spotlight />}
      {black && <Blackout onShow={() => lecture.act('black')} />}
    </>
  );
}

function StopWords() {
  const { chapter, text } = useMounted();
  const stop = useHold((hold) => hold.stop);
  const step = chapter.steps[stop];
  const answered = useHold((hold) => hold.answers[step?.id ?? ''] !== undefined);
  const fit = useFit();
  return (
    <section
      className="present-words"
      aria-live="polite"
      // Should its words scroll, they scroll by key too.
      tabIndex={0}
      data-question={step?.predict ? (answered ? 'shown' : 'open') : undefined}
      ref={fit}
    >
      <div>
        <h1>{step ? (text.steps[step.id]?.title ?? '') : ''}</h1>
        <StepBody swift />
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
