import { Suspense, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { MountedContext, useHold, useMounted, type Mounted } from '../state/hooks';
import { common } from '../text/common';
import { useWords } from '../text/language';
import { Button } from '../ui/Button';
import { FigureContext, type FigurePart, type FigureSurroundings, type Savable } from '../ui/FigureContext';
import { FigureBoundary } from './FigureBoundary';
import { askToShare } from './share/askToShare';
import './stage.css';

/** What the figure on the screen can give away now. */
export const offered: { id: string; savable: Savable | null } = { id: '', savable: null };
const offer = (id: string, savable: Savable) => Object.assign(offered, { id, savable });

/** Mounts a chapter's store and tells its figures what surrounds them. */
export function MountedFigures({
  mounted,
  address,
  hidden,
  slots,
  children,
}: {
  mounted: Mounted;
  address: () => string;
  hidden: ReadonlySet<FigurePart>;
  slots: FigureSurroundings['slots'];
  children: ReactNode;
}) {
  const { text, store } = mounted;
  const fixed = useStore(store, (hold) => hold.fixed);
  const knocks = useStore(store, (hold) => hold.knocks);
  const surroundings = useMemo(
    () => ({ titles: text.figures, address, hidden, slots, fixed, knocks, offer, share: askToShare }),
    [text, address, hidden, slots, fixed, knocks],
  );
  return (
    <MountedContext value={mounted}>
      <FigureContext value={surroundings}>{children}</FigureContext>
    </MountedContext>
  );
}

/** The figure of the present step. It stays mounted while the thread speaks of it. */
export function PresentFigure({ only }: { only?: string }) {
  const { chapter } = useMounted();
  const words = useWords(common);
  const stop = useHold((hold) => hold.stop);
  const id = only ?? chapter.steps[stop]?.figure ?? '';
  const Component = chapter.figures[id];
  if (!Component) return null;
  return (
    <FigureBoundary
      key={id}
      fallback={(retry) => (
        <div className="figure-lost" role="alert">
          <p>{words.figureFailed}</p>
          <Button onClick={retry}>{words.tryAgain}</Button>
        </div>
      )}
    >
      <Suspense fallback={<div className="fig" aria-busy />}>
        <Component />
      </Suspense>
    </FigureBoundary>
  );
}
