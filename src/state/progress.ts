import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answer } from './chapter';
import type { CheckRecord } from './check';
import { readProgress } from './readProgress';
import type { ChapterId } from './route';
import type { SafeStorage } from './storage';

/** What was seen and answered, kept on this device only. */
export interface Progress {
  readonly chapters: Readonly<Partial<Record<ChapterId, ChapterProgress>>>;
  /** Where the learner left off. */
  readonly last: { readonly chapter: ChapterId; readonly stop: number } | null;
}

export interface ChapterProgress {
  /** Ids of the steps that were opened. */
  readonly seen: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** The closing check; absent before it was begun. */
  readonly check?: CheckRecord;
}

export type ProgressStore = StoreApi<Progress>;

const KEY = 'deep-rounds:progress:1';

const nothing: Progress = { chapters: {}, last: null };

/** A store that reads what was kept, if it is sound, and keeps every change. Foreign or broken content is ignored. */
export function createProgress(storage: SafeStorage): ProgressStore {
  const store = createStore<Progress>(() => read(storage.get(KEY)));
  store.subscribe((next) => storage.set(KEY, JSON.stringify(next)));
  return store;
}

/** Notes that a step was opened. */
export function markSeen(store: ProgressStore, chapter: ChapterId, stop: number, stepId: string): void {
  store.setState((now) => {
    const kept = now.chapters[chapter] ?? { seen: [], answers: {} };
    const seen = kept.seen.includes(stepId) ? kept.seen : [...kept.seen, stepId];
    return { chapters: { ...now.chapters, [chapter]: { ...kept, seen } }, last: { chapter, stop } };
  });
}

/** Notes a committed answer; the first one counts, so that a second look cannot better it. */
export function keepAnswer(store: ProgressStore, chapter: ChapterId, stepId: string, given: Answer): void {
  store.setState((now) => {
    const kept = now.chapters[chapter] ?? { seen: [], answers: {} };
    if (kept.answers[stepId]) return now;
    return {
      chapters: { ...now.chapters, [chapter]: { ...kept, answers: { ...kept.answers, [stepId]: given } } },
    };
  });
}

/** Forgets everything that was kept on this device. */
export function clearProgress(store: ProgressStore): void {
  store.setState(nothing);
}

function read(text: string | null): Progress {
  if (text === null) return nothing;
  try {
    return readProgress(JSON.parse(text)) ?? nothing;
  } catch {
    return nothing;
  }
}
