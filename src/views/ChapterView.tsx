import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Chapter } from '../state/chapter';
import { MountedContext } from '../state/hooks';
import { knownWords } from '../state/lesson';
import type { ProgressStore } from '../state/progress';
import { chapterIds, type ViewKind } from '../state/route';
import { useLanguage } from '../text/language';
import { figureParts } from '../ui/FigureContext';
import { ReadView } from './read/ReadView';
import { Sharing } from './share/Sharing';
import type { RenderCheck } from './check/Check';
import { MountedFigures } from './Stage';
import { loadPredictCard } from './StepCard';
import { useMountedChapter } from './useMountedChapter';

// What a learner's page does not show comes in its own chunk.
const AddressNotice = lazy(() =>
  import('./AddressNotice').then((module) => ({ default: module.AddressNotice })),
);
// In a frame and before a room the questions stand at once.
const EmbedView = lazy(async () => {
  const [module] = await Promise.all([import('./embed/EmbedView'), loadPredictCard()]);
  return { default: module.EmbedView };
});
const PresentView = lazy(async () => {
  const [module] = await Promise.all([import('./present/PresentView'), loadPredictCard()]);
  return { default: module.PresentView };
});

const NO_SLOTS = {};

interface ChapterViewProps {
  readonly chapter: Chapter;
  readonly view: ViewKind;
  readonly query: URLSearchParams;
  readonly progress: ProgressStore;
}

/** One mounted chapter in one of its three uses. */
export function ChapterView({ chapter, view, query, progress }: ChapterViewProps) {
  const language = useLanguage();
  const { hidden, unknown } = useMemo(() => {
    const unknown: string[] = [];
    return { hidden: new Set(knownWords(query, 'hide', figureParts, unknown)), unknown };
  }, [query]);
  const { mounted, refused, address, checking } = useMountedChapter(chapter, view, query, progress, language);
  const unused = [...unknown, ...refused];
  const figure = query.get('figure');
  const only = figure !== null && chapter.figures[figure] ? figure : null;
  const renderCheck = useCheckChunk();
  // A lesson of some figures has no check.
  const check = mounted.chapter === chapter && renderCheck?.({ open: checking, view, query, progress });

  return (
    <>
      {unused.length > 0 && (
        <Suspense>
          <AddressNotice problem={unused} />
        </Suspense>
      )}
      {view === 'present' ? (
        <Suspense>
          <PresentView mounted={mounted} address={address} hidden={hidden} />
        </Suspense>
      ) : (
        <MountedFigures mounted={mounted} address={address} hidden={hidden} slots={NO_SLOTS}>
          {checking && renderCheck ? (
            check
          ) : view === 'read' ? (
            <ReadView number={chapterIds.indexOf(chapter.id) + 1} count={chapterIds.length} end={check} />
          ) : (
            <Suspense>
              <EmbedView figure={only} end={check} />
            </Suspense>
          )}
        </MountedFigures>
      )}
      <MountedContext value={mounted}>
        <Sharing view={view} />
      </MountedContext>
    </>
  );
}

/** Draws the check: it is fetched once the page stands, and draws nothing before. Undefined where it could not be fetched. */
function useCheckChunk(): RenderCheck | undefined {
  const [render, show] = useState<RenderCheck | undefined>(() => () => null);
  useEffect(() => {
    import('./check/Check').then(
      (module) => show(() => module.renderCheck),
      () => show(undefined),
    );
  }, []);
  return render;
}
