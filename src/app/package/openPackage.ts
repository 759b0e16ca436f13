import { chapters } from '../../chapters/index';
import { checks } from '../../chapters/checks';
import { chooseReporter } from '../../portal/chooseReporter';
import { followPage } from '../../portal/followPage';
import { lessonOf, type Lesson } from '../../portal/lesson';
import { launchedPolicy } from '../../portal/package/policy';
import type { PackageContent } from '../../portal/packageContent';
import { openSession, type Session } from '../../portal/session';
import { restrict, type Chapter } from '../../state/chapter';
import { knownWords } from '../../state/lesson';
import { createProgress, type ProgressStore } from '../../state/progress';
import { chapterHash, parseRoute } from '../../state/route';
import { safeStorage } from '../../state/storage';
import { languages, preferredLanguage, type Language } from '../../text/language';

/** A package whose portal has answered, or has not. */
export interface OpenedPackage {
  readonly content: PackageContent;
  readonly chapter: Chapter;
  readonly lesson: Lesson;
  readonly session: Session;
  readonly progress: ProgressStore;
  readonly language: Language;
  /** The address to begin at. */
  readonly query: URLSearchParams;
  /** Keeps a language that the learner has chosen. */
  readonly chooseLanguage: (language: Language) => void;
}

/** Fetches the chapter, asks the portal where the learner was, and begins to tell it of what follows. */
export async function openPackage(content: PackageContent): Promise<OpenedPackage> {
  const base = new URLSearchParams(content.entries.map((each) => [...each]));
  const [module, items, reporter] = await Promise.all([
    chapters[content.chapter]?.(),
    checks[content.chapter]?.items() ?? [],
    chooseReporter(content.format, window, others),
  ]);
  if (!module) throw new Error(`The registry holds no chapter ${content.chapter}`);
  const chapter = module.default;
  const figures = knownWords(base, 'figures', Object.keys(chapter.figures));
  const lesson = lessonOf(restrict(chapter, figures), base, items);
  // In memory only: the origin is the portal's, and all its learners share it.
  const progress = createProgress(safeStorage(nowhere));
  const tab = safeStorage(() => window.sessionStorage);
  let chosen: Language | null = null;

  const session = await openSession({
    reporter,
    progress,
    lesson,
    passMark: content.pass,
    copy: { id: content.id, get: tab.get, set: tab.set, reloaded: wasReloaded() },
    around: () => [
      ...(isChecking() ? [['check', '1'] as [string, string]] : []),
      ...(chosen ? [['lang', chosen] as [string, string]] : []),
    ],
  });
  followPage(session);

  const wish = session.entries.find(([key]) => key === 'lang')?.[1];
  chosen = languages.find((each) => each === wish) ?? null;
  const language =
    content.lang === 'both'
      ? (chosen ??
        preferredLanguage([...(session.language ? [session.language] : []), ...navigator.languages]))
      : content.lang;
  await chapter.loadText(language);

  const known = ['stop', 'check', ...chapter.fieldKeys];
  const entries = session.entries.filter(([key]) => known.includes(key) && !base.has(key));
  const query = new URLSearchParams([...content.entries, ...entries].map((each) => [...each]));
  try {
    history.replaceState(history.state, '', chapterHash('embed', content.chapter, [...query]));
  } catch {
    // Some frames refuse: the lesson begins at its place all the same.
  }
  return {
    content,
    chapter,
    lesson,
    session,
    progress,
    language,
    query,
    chooseLanguage(next) {
      chosen = next;
      void session.flush();
    },
  };
}

const others = {
  cmi5: async () => {
    const [{ cmi5Reporter }, { readCmi5Launch }] = await Promise.all([
      import('../../portal/cmi5'),
      import('../../portal/cmi5Launch'),
    ]);
    const launch = readCmi5Launch(location.search);
    if (!launch) throw new Error('The launch is not sound');
    allowOnly([launch.endpoint, launch.fetch]);
    return cmi5Reporter(
      launch,
      safeStorage(() => window.sessionStorage),
    );
  },
  message: async () => {
    const [{ messageReporter }, { hostLink }] = await Promise.all([
      import('../../portal/message'),
      import('../../portal/hostLink'),
    ]);
    return messageReporter(hostLink(), () => location.hash);
  },
};

/** A cmi5 package's page lets it reach any host, since the launch names one; from here on it reaches that one alone. */
function allowOnly(addresses: readonly string[]): void {
  const policy = launchedPolicy(addresses);
  if (policy === null) return;
  const rule = document.createElement('meta');
  rule.httpEquiv = 'Content-Security-Policy';
  rule.content = policy;
  document.head.append(rule);
}

function nowhere(): Storage {
  throw new Error('In memory only');
}

function isChecking(): boolean {
  return parseRoute(location.hash).query.get('check') === '1';
}

/** Whether this very frame was reloaded, so that whoever sits here has sat here before. */
function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
