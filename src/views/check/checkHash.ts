import type { ChapterId, ViewKind } from '../../state/route';
import { chapterHash, parseRoute } from '../../state/route';

/** What a lesson link has set stays set on the way to the check and back. */
const KEPT = ['lang', 'theme', 'hide', 'fix'];

/** The address of a place in this lesson, with what the present address hides and fixes. */
export function lessonHash(
  view: ViewKind,
  chapter: ChapterId,
  entries: readonly (readonly [string, string])[],
): string {
  const { query } = parseRoute(location.hash);
  const kept = KEPT.flatMap((key): [string, string][] => {
    const value = query.get(key);
    return value === null ? [] : [[key, value]];
  });
  return chapterHash(view, chapter, [
    ...kept,
    ...entries.map(([key, value]): [string, string] => [key, value]),
  ]);
}

/** A stop, counted from 0; `from` is the question that sent the learner there, counted from 1. */
export function stopHash(view: ViewKind, chapter: ChapterId, stop: number, from?: number): string {
  return lessonHash(view, chapter, [
    ['stop', String(stop + 1)],
    ...(from === undefined ? [] : ([['from', String(from)]] as const)),
  ]);
}

/** The check, at a question counted from 1, or where the learner left it. */
export function checkHash(view: ViewKind, chapter: ChapterId, question?: number): string {
  return lessonHash(view, chapter, [
    ['check', '1'],
    ...(question === undefined ? [] : ([['question', String(question)]] as const)),
  ]);
}

/** A question's number in an address, from 1 to `count`; null for anything else. */
export function readQuestion(text: string | null, count: number): number | null {
  return text !== null && /^[1-9]\d?$/.test(text) && Number(text) <= count ? Number(text) : null;
}
