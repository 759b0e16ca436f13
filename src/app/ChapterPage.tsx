import { lazy, Suspense } from 'react';
import { chapters } from '../chapters/index';
import type { ProgressStore } from '../state/progress';
import type { ChapterId, Route } from '../state/route';
import { common } from '../text/common';
import { useLanguage, useWords } from '../text/language';
import { ChapterView } from '../views/ChapterView';
import { useChapter } from '../views/useMountedChapter';

const InPreparation = lazy(() =>
  import('./InPreparation').then((module) => ({ default: module.InPreparation })),
);

type ChapterRoute = Extract<Route, { page: 'chapter' }>;

/** A chapter's page: its view, or what to say while it loads, fails to load, or does not exist yet. */
export function ChapterPage({ route, progress }: { route: ChapterRoute; progress: ProgressStore }) {
  if (!chapters[route.chapter])
    return (
      <Suspense>
        <InPreparation chapter={route.chapter} />
      </Suspense>
    );
  return <LoadedChapter id={route.chapter} route={route} progress={progress} />;
}

// Each address opened gets a fresh mount, so that nothing of the last one lingers.
const mounts = new WeakMap<ChapterRoute, number>();
let count = 0;
function mountKey(route: ChapterRoute): number {
  const known = mounts.get(route);
  if (known !== undefined) return known;
  count += 1;
  mounts.set(route, count);
  return count;
}

function LoadedChapter({
  id,
  route,
  progress,
}: {
  id: ChapterId;
  route: ChapterRoute;
  progress: ProgressStore;
}) {
  const words = useWords(common);
  const loaded = useChapter(id, useLanguage());
  if (loaded === null)
    return (
      <p className="page-note" role="status">
        {words.loading}
      </p>
    );
  if ('failed' in loaded)
    return (
      <p className="page-note" role="alert">
        {words.loadFailed}
      </p>
    );
  return (
    <ChapterView
      key={mountKey(route)}
      chapter={loaded.chapter}
      view={route.view}
      query={route.query}
      progress={progress}
    />
  );
}
