import { useEffect, useMemo, useRef, useState } from 'react';
import { chapters } from '../chapters/index';
import { restrict, type Chapter, type ChapterStore, type ChapterText } from '../state/chapter';
import type { Mounted } from '../state/hooks';
import { keepAnswer, markSeen, type ProgressStore } from '../state/progress';
import type { ChapterId, ViewKind } from '../state/route';
import type { Language } from '../text/language';
import { knownWords } from '../state/lesson';
import { loadPredictCard } from './StepCard';
import { syncAddress } from './syncAddress';

const PRELOAD_AFTER_MS = 4000;

type Loaded = { readonly chapter: Chapter } | { readonly failed: true } | null;

/** Loads a chapter and its words in a language; null while they are under way. */
export function useChapter(id: ChapterId, language: Language): Loaded {
  const [loaded, setLoaded] = useState<{ id: ChapterId; result: Loaded }>({ id, result: null });
  // A change of language while the chapter stands is useChapterText's matter.
  const firstLanguage = useRef(language);
  useEffect(() => {
    let current = true;
    load(id, firstLanguage.current).then(
      (chapter) => current && setLoaded({ id, result: { chapter } }),
      () => current && setLoaded({ id, result: { failed: true } }),
    );
    return () => {
      current = false;
    };
  }, [id]);
  return loaded.id === id ? loaded.result : null;
}

async function load(id: ChapterId, language: Language): Promise<Chapter> {
  const module = await chapters[id]?.();
  if (!module) throw new Error(`The registry holds no chapter ${id}`);
  await module.default.loadText(language);
  return module.default;
}

/** The chapter's words in the reader's language; until they have come, those that were there before. */
function useChapterText(chapter: Chapter, language: Language): ChapterText {
  const [, show] = useState<ChapterText>();
  useEffect(() => {
    let current = true;
    // Words that fail to come leave the old ones standing.
    chapter.loadText(language).then(
      (text) => current && show(text),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [chapter, language]);
  const text = chapter.textIn(language) ?? chapter.textIn(language === 'en' ? 'es' : 'en');
  if (!text) throw new Error(`Chapter ${chapter.id} was mounted before its words had come`);
  return text;
}

/** Opens a store for one mounted chapter and keeps address and progress in step with it. */
export function useMountedChapter(
  whole: Chapter,
  view: ViewKind,
  query: URLSearchParams,
  progress: ProgressStore,
  language: Language,
): { mounted: Mounted; refused: readonly string[]; address: () => string; checking: boolean } {
  const { chapter, dropped } = useMemo(() => {
    const dropped: string[] = [];
    const figures = knownWords(query, 'figures', Object.keys(whole.figures), dropped);
    return { chapter: restrict(whole, figures), dropped };
  }, [whole, query]);
  const opened = useMemo(() => {
    const lecture = view === 'present';
    // A room is asked anew, whatever the lecturer has answered at home.
    const kept = lecture ? {} : progress.getState().chapters[chapter.id]?.answers;
    return chapter.open(query, kept, lecture);
    // The query is read once per mount: the view is remounted for a new address.
  }, [chapter, progress, query, view]);

  const { store, refused } = opened;
  const sync = useMemo(() => syncAddress(chapter, store, view, query), [chapter, store, view, query]);

  useEffect(() => sync.start(), [sync]);
  useEffect(() => preloadWhenIdle(chapter, view), [chapter, view]);
  // Who takes the check has no step open.
  const checking = view !== 'present' && chapter === whole && query.has('check');
  useEffect(
    () => (checking ? undefined : followProgress(chapter, whole, store, progress, view)),
    [checking, chapter, whole, store, progress, view],
  );

  const text = useChapterText(chapter, language);
  const mounted = useMemo(() => ({ chapter, store, text }), [chapter, store, text]);
  return { mounted, refused: [...dropped, ...refused], address: sync.address, checking };
}

/** Later figures come once the first one stands and the reader has begun to read. */
function preloadWhenIdle(chapter: Chapter, view: ViewKind): () => void {
  const timer = setTimeout(() => {
    // A figure that fails to come says so when it is asked for.
    Promise.all([chapter.preload(view === 'embed'), loadPredictCard()]).catch(() => undefined);
  }, PRELOAD_AFTER_MS);
  return () => clearTimeout(timer);
}

function followProgress(
  chapter: Chapter,
  whole: Chapter,
  store: ChapterStore,
  progress: ProgressStore,
  view: ViewKind,
): () => void {
  const note = () => {
    const { stop, answers } = store.getState();
    const step = chapter.steps[stop];
    // Where one left off is counted in the whole chapter, also after a lesson of some figures.
    const place = whole.steps.findIndex(({ id }) => id === step?.id);
    if (step) markSeen(progress, chapter.id, place, step.id);
    // What a room answers is not the lecturer's own.
    if (view === 'present') return;
    for (const [stepId, answer] of Object.entries(answers)) keepAnswer(progress, chapter.id, stepId, answer);
  };
  note();
  return store.subscribe((now, before) => {
    if (now.stop !== before.stop || now.answers !== before.answers) note();
  });
}
