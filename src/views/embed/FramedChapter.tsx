import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { checks } from '../../chapters/checks';
import { followPage } from '../../portal/followPage';
import { hostLink } from '../../portal/hostLink';
import { lessonOf, type Lesson } from '../../portal/lesson';
import { messageReporter } from '../../portal/message';
import { openSession, type Session } from '../../portal/session';
import { SessionContext } from '../../portal/sessionContext';
import { restrict, type Chapter } from '../../state/chapter';
import { knownWords } from '../../state/lesson';
import { createProgress, type ProgressStore } from '../../state/progress';
import { parseRoute } from '../../state/route';
import type { Settings, SettingsStore } from '../../state/settings';
import { safeStorage } from '../../state/storage';
import { common } from '../../text/common';
import { useWords } from '../../text/language';
import { ChapterView } from '../ChapterView';
import { HostContext } from './hostContext';
import { useHost } from './useHost';

/** A host that listens greets at once: so long the figure waits, so that it need not be set up twice. */
const GREETING_MS = 300;

interface FramedChapterProps {
  readonly chapter: Chapter;
  readonly query: URLSearchParams;
  /** What this browser keeps, for who opens the frame where nobody else keeps anything. */
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
  /** Another one for every address that is opened. */
  readonly mount: number;
}

/** A session that the page around has asked for, with what was kept for this learner alone. */
interface Joined {
  readonly session: Session;
  readonly progress: ProgressStore;
  /** The address that was open when it began, and what stood in it meanwhile: where to begin counts for this one. */
  readonly query: URLSearchParams;
  readonly place: URLSearchParams;
}

/** A chapter in a frame of somebody else's page, which may take part. */
export function FramedChapter({ chapter, query, progress, settings, mount }: FramedChapterProps) {
  const words = useWords(common);
  const link = hostLink();
  const lesson = useLesson(chapter, query);
  const chosen = useRef<Partial<Settings>>({});
  const onSettings = useCallback(
    (change: Partial<Settings>) => {
      chosen.current = { ...chosen.current, ...change };
      settings.setState(change);
    },
    [settings],
  );
  // An address that is opened later brings its own language and theme, after this; what the host chose goes first.
  useEffect(() => {
    void Promise.resolve().then(() => settings.setState(chosen.current));
  }, [settings, query]);
  const { enter, address } = useHost({ link, lesson, query, onSettings });
  const joined = useJoined(lesson, query, address);

  const opened = useMemo(() => {
    if (joined === 'waiting' || joined === 'alone' || joined.query !== query) return query;
    const { entries } = joined.session;
    if (entries.length === 0) return joined.place;
    const brought = new URLSearchParams(query);
    for (const [key, value] of entries) brought.set(key, value);
    return brought;
  }, [joined, query]);

  if (lesson === null || joined === 'waiting')
    return (
      <p className="page-note" role="status" aria-busy>
        {words.loading}
      </p>
    );
  const session = joined === 'alone' ? null : joined.session;
  return (
    <HostContext value={enter}>
      <SessionContext value={session}>
        <ChapterView
          key={`${mount} ${session === null}`}
          chapter={chapter}
          view="embed"
          query={opened}
          progress={joined === 'alone' ? progress : joined.progress}
        />
      </SessionContext>
    </HostContext>
  );
}

/** The lesson behind the address; the same one as long as the address leads through it. */
function useLesson(chapter: Chapter, query: URLSearchParams): Lesson | null {
  const figures = query.get('figures') ?? '';
  const figure = query.get('figure') ?? '';
  const key = `${chapter.id} ${figures} ${figure}`;
  const [found, show] = useState<{ readonly key: string; readonly lesson: Lesson } | null>(null);
  useEffect(() => {
    let current = true;
    const part = new URLSearchParams({ figures, figure });
    const shown = restrict(chapter, knownWords(part, 'figures', Object.keys(chapter.figures)));
    const load = checks[chapter.id]?.items() ?? Promise.resolve([]);
    // Without its check the lesson is still one.
    void load.catch(() => []).then((items) => current && show({ key, lesson: lessonOf(shown, part, items) }));
    return () => {
      current = false;
    };
  }, [chapter, key, figures, figure]);
  return found?.key === key ? found.lesson : null;
}

/** Opens a session as soon as the page around has greeted; until then, or without it, the frame stands alone. */
function useJoined(
  lesson: Lesson | null,
  query: URLSearchParams,
  address: () => string,
): Joined | 'waiting' | 'alone' {
  const [joined, show] = useState<Joined | 'waiting' | 'alone'>('waiting');
  const asked = useRef(query);
  useEffect(() => {
    asked.current = query;
  }, [query]);
  useEffect(() => {
    if (!lesson) return;
    let current = true;
    let leave: () => void = () => undefined;
    const link = hostLink();
    const alone = setTimeout(() => show((now) => (now === 'waiting' ? 'alone' : now)), GREETING_MS);
    void link.greeted.then(async () => {
      if (!current) return;
      clearTimeout(alone);
      // The browser's own memory may be another learner's: the host says where this one stands.
      const progress = createProgress(
        safeStorage(() => {
          throw new Error('In memory only');
        }),
      );
      const session = await openSession({ reporter: messageReporter(link, address), progress, lesson });
      const unfollow = followPage(session);
      leave = () => {
        unfollow();
        session.stop();
      };
      const place = parseRoute(location.hash).query;
      if (current) show({ session, progress, query: asked.current, place });
      else leave();
    });
    return () => {
      current = false;
      clearTimeout(alone);
      leave();
      show('waiting');
    };
  }, [lesson, address]);
  return joined;
}
