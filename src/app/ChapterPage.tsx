import { lazy, Suspense } from 'react';
import { chapters } from '../chapters/index';
import type { ProgressStore } from '../state/progress';
import type { ChapterId, Route } from '../state/route';
import type { SettingsStore } from '../state/settings';
import { common } from '../text/common';
import { useLanguage, useWords } from '../text/language';
import { ChapterView } from '../views/ChapterView';
import { useChapter } from '../views/useMountedChapter';

const InPreparation = lazy(() =>
  import('./InPreparation').then((module) => ({ default: module.InPreparation })),
);

// A page around this one may want to take part.
const FramedChapter = lazy(() =>
  import('../views/embed/FramedChapter').then((module) => ({ default: module.FramedChapter })),
);

type ChapterRoute = Extract<Route, { page: 'chapter' }>;

interface ChapterPageProps {
  readonly route: ChapterRoute;
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
}

/** A chapter's page: its view, or what to say while it loads, fails to load, or does not exist yet. */
export function ChapterPage({ route, ...rest }: ChapterPageProps) {
  if (!chapters[route.chapter])
    return (
      <Suspense>
        <InPreparation chapter={route.chapter} />
      </Suspense>
    );
  return <LoadedChapter id={route.chapter} route={route} {...rest} />;
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

function LoadedChapter({ id, route, progress, settings }: ChapterPageProps & { readonly id: ChapterId }) {
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
  const { view, query } = route;
  const shown = { chapter: loaded.chapter, query, progress };
  return view === 'embed' && window.parent !== window ? (
    <Suspense>
      <FramedChapter {...shown} settings={settings} mount={mountKey(route)} />
    </Suspense>
  ) : (
    <ChapterView {...shown} key={mountKey(route)} view={view} />
  );
}
