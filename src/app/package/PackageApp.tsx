import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { SessionContext } from '../../portal/sessionContext';
import { parseRoute } from '../../state/route';
import { contents } from '../../text/contents';
import { LanguageContext, type Language } from '../../text/language';
import { Goodbye } from './Goodbye';
import { HostedChapter } from './HostedChapter';
import type { OpenedPackage } from './openPackage';
import { PackageBar } from './PackageBar';
import './packageApp.css';

/** One chapter in a portal's frame, under a bar that says whether it is kept. */
export function PackageApp(opened: OpenedPackage) {
  const { content, lesson, session, progress, chooseLanguage } = opened;
  const [language, setLanguage] = useState(opened.language);
  const [left, setLeft] = useState(false);
  const [place, setPlace] = useState({ query: opened.query, mount: 0 });

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = contents[language][content.chapter].title;
  }, [content, language]);

  useEffect(() => {
    // Links lead to the check and back; an address of anything else has no page here.
    const follow = () => {
      const route = parseRoute(location.hash);
      if (route.page !== 'chapter' || route.chapter !== content.chapter || route.view !== 'embed') return;
      const query = new URLSearchParams([...route.query].filter(([key]) => key !== 'lang'));
      for (const [key, value] of content.entries) query.set(key, value);
      setPlace((now) => ({ query, mount: now.mount + 1 }));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [content]);

  const choose = useCallback(
    (next: Language) => {
      setLanguage(next);
      chooseLanguage(next);
    },
    [chooseLanguage],
  );
  const leave = async () => {
    await session.flush();
    if (session.reporter.saveState() === 'lost') return false;
    session.finish();
    if (session.reporter.leave?.() !== true) setLeft(true);
    return true;
  };

  return (
    <LanguageContext value={language}>
      <SessionContext value={session}>
        {left ? (
          <Goodbye mode={session.mode} />
        ) : (
          <div className="package">
            <PackageBar
              title={contents[language][content.chapter].title}
              lesson={lesson}
              session={session}
              progress={progress}
              recorded={content.format !== 'web'}
              onLanguage={content.lang === 'both' ? choose : null}
              onLeave={leave}
            />
            <main id="main">
              <HostedChapter opened={opened} query={place.query} mount={place.mount} onLanguage={choose} />
            </main>
          </div>
        )}
      </SessionContext>
    </LanguageContext>
  );
}
