import type { Progress } from '../state/progress';
import { chapterIds, type ChapterId } from '../state/route';

/** What the home page must know of a chapter's thread. */
export interface Thread {
  readonly steps: readonly { readonly id: string }[];
}

export interface ChapterShare {
  readonly id: ChapterId;
  /** Opened steps that the chapter still has, and how many it has; 0 of 0 while that is not known. */
  readonly seen: number;
  readonly count: number;
  readonly begun: boolean;
  readonly done: boolean;
  /** Best result of the closing check, 0 to 1; null before an attempt is finished. */
  readonly best: number | null;
}

/** How far the learner is in each of the nine chapters. */
export function courseProgress(
  { chapters }: Progress,
  threads: Readonly<Partial<Record<ChapterId, Thread>>>,
): ChapterShare[] {
  return chapterIds.map((id) => {
    const opened = chapters[id]?.seen ?? [];
    const steps = threads[id]?.steps ?? [];
    const seen = steps.filter((step) => opened.includes(step.id)).length;
    return {
      id,
      seen,
      count: steps.length,
      begun: opened.length > 0,
      done: steps.length > 0 && seen === steps.length,
      best: chapters[id]?.check?.best ?? null,
    };
  });
}

/** Where to go on: the last place, if its chapter can be opened; otherwise the first ready chapter; null without any. */
export function whereToGo(
  { last }: Progress,
  ready: readonly ChapterId[],
  threads: Readonly<Partial<Record<ChapterId, Thread>>>,
): { readonly chapter: ChapterId; readonly stop: number; readonly returning: boolean } | null {
  if (last && ready.includes(last.chapter)) {
    // A chapter may have become shorter since.
    const final = (threads[last.chapter]?.steps.length ?? Infinity) - 1;
    return { chapter: last.chapter, stop: Math.min(last.stop, final), returning: true };
  }
  const [first] = ready;
  return first ? { chapter: first, stop: 0, returning: false } : null;
}
