import { Suspense, useMemo, type ReactNode } from 'react';
import { MountedContext, useHold, useMounted, type Mounted } from '../state/hooks';
import { common } from '../text/common';
import { useWords } from '../text/language';
import { Button } from '../ui/Button';
import { FigureContext, figureParts, type FigurePart, type FigureSurroundings } from '../ui/FigureContext';
import { FigureBoundary } from './FigureBoundary';
import './stage.css';

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
  const surroundings = useMemo(
    () => ({ titles: mounted.text.figures, address, hidden, slots }),
    [mounted.text, address, hidden, slots],
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

/** The parts that a link hides: `hide=controls,say`. Unknown words are ignored. */
export function hiddenParts(query: URLSearchParams): ReadonlySet<FigurePart> {
  const asked = (query.get('hide') ?? '').split(',');
  return new Set(figureParts.filter((part) => asked.includes(part)));
}
