import { lazy } from 'react';
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
  if (!chapters[route.chapter]) return <InPreparation chapter={route.chapter} />;
  return <LoadedChapter id={route.chapter} route={route} {...rest} />;
}

// Each address opened gets a fresh mount, so that nothing of the last one lingers.
const mounts: ChapterRoute[] = [];
const mountKey = (route: ChapterRoute) =>
  mounts.includes(route) ? mounts.indexOf(route) : mounts.push(route) - 1;

function LoadedChapter({ id, route, progress, settings }: ChapterPageProps & { readonly id: ChapterId }) {
  const words = useWords(common);
  const loaded = useChapter(id, useLanguage());
  if (loaded === null || 'failed' in loaded)
    return (
      <p className="page-note" role={loaded ? 'alert' : 'status'}>
        {loaded ? words.loadFailed : words.loading}
      </p>
    );
  const { view, query } = route;
  const shown = { chapter: loaded.chapter, query, progress };
  return view === 'embed' && window.parent !== window ? (
    <FramedChapter {...shown} settings={settings} mount={mountKey(route)} />
  ) : (
    <ChapterView {...shown} key={mountKey(route)} view={view} />
  );
}
