import type { Chapter, ChapterHold, ChapterStore, StepOutline } from '../state/chapter';
import type { CheckItem } from '../state/check';
import type { ChapterId } from '../state/route';

/** What of a chapter a portal has handed out, and what must be done for it to be complete. */
export interface Lesson {
  readonly chapter: ChapterId;
  /** The steps in their order, as the stops of its address count them. */
  readonly steps: readonly StepOutline[];
  /** Ids of the steps that must have been opened. */
  readonly needed: readonly string[];
  /** The closing check; empty where the lesson has none. */
  readonly items: readonly CheckItem[];
}

/**
 * The lesson behind an address: the whole chapter with its check, some figures (`figures=`), or one alone (`figure=`).
 * @param chapter as the address has it: `restrict(chapter, figures)`
 * @param items of the chapter's check
 */
export function lessonOf(chapter: Chapter, query: URLSearchParams, items: readonly CheckItem[]): Lesson {
  const { id, steps } = chapter;
  const whole = steps.map((step) => step.id);
  const figure = query.get('figure');
  if (figure !== null && chapter.figures[figure]) {
    const first = steps.find((step) => step.figure === figure);
    return { chapter: id, steps, needed: first ? [first.id] : [], items: [] };
  }
  const part = (query.get('figures') ?? '') !== '';
  return { chapter: id, steps, needed: whole, items: part ? [] : items };
}

/** What a session asks of the chapter on the screen. */
export interface OnScreen {
  /** Address entries of stop and state. */
  readonly entries: () => readonly [string, string][];
  /** The answer that turned out at a stop; null where there is none to name. */
  readonly expected: (stop: number) => string | number | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export function onScreen(chapter: Chapter, store: ChapterStore): OnScreen {
  return {
    entries: () => chapter.entries(store.getState()),
    expected: (stop) => chapter.expected(store, stop),
    subscribe: (listener) =>
      store.subscribe((now: ChapterHold<unknown>, before) => {
        if (now.state !== before.state || now.stop !== before.stop) listener();
      }),
  };
}
