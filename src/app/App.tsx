import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { ProgressStore } from '../state/progress';
import { knownWords } from '../state/lesson';
import { applyAddress, choose, type SettingsStore } from '../state/settings';
import type { SafeStorage } from '../state/storage';
import { common } from '../text/common';
import { contents } from '../text/contents';
import { LanguageContext } from '../text/language';
import './app.css';
import { ChapterPage } from './ChapterPage';
import { TopBar } from './TopBar';
import { useArrival } from './useArrival';
import { useRoute } from './useRoute';

// Each page comes in its own chunk: a link to a chapter does not bring the home page.
const AddressNotice = lazy(() =>
  import('../views/AddressNotice').then((module) => ({ default: module.AddressNotice })),
);
const Home = lazy(() => import('./Home').then((module) => ({ default: module.Home })));
const Ask = lazy(() => import('./Ask').then((module) => ({ default: module.Ask })));
const PortalPage = lazy(() => import('./PortalPage').then((module) => ({ default: module.PortalPage })));
const Speaker = lazy(() =>
  import('../views/present/speaker/SpeakerPage').then((module) => ({ default: module.SpeakerPage })),
);
const OfflineCopy = lazy(() =>
  import('./offline/OfflineCopy').then(
    (module) => ({ default: module.OfflineCopy }),
    // The page is whole without it.
    () => ({ default: () => null }),
  ),
);
const About = lazy(() => import('./About').then((module) => ({ default: module.About })));

interface AppProps {
  readonly settings: SettingsStore;
  readonly storage: SafeStorage;
  readonly progress: ProgressStore;
}

export function App({ settings, storage, progress }: AppProps) {
  const route = useRoute();
  const { theme, lang } = useStore(settings);
  const words = common[lang];

  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = lang;
  }, [theme, lang]);

  useEffect(() => applyAddress(settings, route.query), [settings, route]);
  useArrival(route);

  const pageTitle =
    route.page === 'chapter'
      ? contents[lang][route.chapter].title
      : route.page === 'about' || route.page === 'ask'
        ? words[route.page]
        : words.tagline;
  useEffect(() => {
    // The page for portals names itself: what every visit brings along is kept small.
    if (route.page !== 'portal') document.title = `${pageTitle} · ${words.brand}`;
  }, [pageTitle, words, route.page]);

  const problem = 'problem' in route ? route.problem : undefined;
  const speaker = route.page === 'speaker';
  const bare =
    speaker ||
    (route.page === 'chapter' &&
      (route.view !== 'read' || knownWords(route.query, 'hide', ['nav']).length > 0));
  return (
    <LanguageContext value={lang}>
      {!bare && (
        <TopBar
          route={route}
          progress={progress}
          theme={theme}
          language={lang}
          onTheme={(next) => choose(settings, storage, { theme: next })}
          onLanguage={(next) => choose(settings, storage, { lang: next })}
        />
      )}
      {problem && (
        <Suspense>
          <AddressNotice key={location.hash} problem={problem} />
        </Suspense>
      )}
      <main id="main">
        <Suspense>
          {route.page === 'home' && <Home progress={progress} />}
          {route.page === 'ask' && <Ask />}
          {route.page === 'portal' && <PortalPage />}
          {route.page === 'about' && (
            <About progress={progress} lasting={storage.lasting} part={route.query.get('part')} />
          )}
          {speaker && <Speaker theme={route.query.get('theme') === null ? 'dark' : theme} />}
          {route.page === 'chapter' && <ChapterPage route={route} progress={progress} settings={settings} />}
        </Suspense>
      </main>
      {(!bare || (route.page === 'chapter' && route.view === 'present')) && (
        <Suspense>
          <OfflineCopy quiet={bare} />
        </Suspense>
      )}
    </LanguageContext>
  );
}
