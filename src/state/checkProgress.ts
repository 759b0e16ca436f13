import type { CheckAnswer, CheckGiven, CheckItem, CheckRecord } from './check';
import { judgeItem } from './check';
import type { ProgressStore } from './progress';
import type { ChapterId } from './route';

type Answers = CheckRecord['answers'];

/** Begins a new attempt: no answer stands any more, the best result stays. */
export function beginCheck(store: ProgressStore, chapter: ChapterId): void {
  keep(store, chapter, (before) => ({
    attempt: (before?.attempt ?? 0) + 1,
    answers: {},
    best: before?.best ?? null,
  }));
}

/**
 * Judges and keeps an answer of the present attempt; the first one to each item counts. The last one finishes the
 * attempt in the same moment, so that no page closed in between can part them. Returns the answer that stands.
 */
export function answerCheck(
  store: ProgressStore,
  chapter: ChapterId,
  items: readonly CheckItem[],
  item: CheckItem,
  given: CheckGiven,
): CheckAnswer {
  const stands = store.getState().chapters[chapter]?.check?.answers[item.id];
  if (stands) return stands;
  const answer = { given, right: judgeItem(item, given) };
  keep(store, chapter, (before) => {
    const answers = { ...before?.answers, [item.id]: answer };
    const best = before?.best ?? null;
    return {
      attempt: before?.attempt ?? 1,
      answers,
      best: isFinished(items, answers) ? Math.max(best ?? 0, scoreOf(items, answers)) : best,
    };
  });
  return answer;
}

/** Whether every item of the check has an answer. */
export function isFinished(items: readonly CheckItem[], answers: Answers): boolean {
  return items.every(({ id }) => answers[id]);
}

/** Share of the items answered right, 0 to 1; an answer to an item that the check no longer has counts nothing. */
export function scoreOf(items: readonly CheckItem[], answers: Answers): number {
  const right = items.filter(({ id }) => answers[id]?.right).length;
  return items.length > 0 ? right / items.length : 0;
}

function keep(
  store: ProgressStore,
  chapter: ChapterId,
  next: (before: CheckRecord | undefined) => CheckRecord,
): void {
  store.setState((now) => {
    const kept = now.chapters[chapter] ?? { seen: [], answers: {} };
    return { chapters: { ...now.chapters, [chapter]: { ...kept, check: next(kept.check) } } };
  });
}
