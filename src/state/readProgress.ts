import type { Answer } from './chapter';
import type { CheckAnswer, CheckRecord } from './check';
import type { ChapterProgress, Progress } from './progress';
import { chapterIds, type ChapterId } from './route';

type Check<T> = (value: unknown) => value is T;

/** What was kept, if it is sound from top to bottom; null for anything else. */
export function readProgress(kept: unknown): Progress | null {
  if (!isRecord(kept)) return null;
  const { chapters, last } = kept;
  if (!isRecordOf(chapters, isChapterId, isChapterProgress)) return null;
  if (last === null) return { chapters, last };
  if (!isRecord(last) || !isChapterId(last.chapter) || !isStop(last.stop)) return null;
  return { chapters, last: { chapter: last.chapter, stop: last.stop } };
}

function isChapterProgress(value: unknown): value is ChapterProgress {
  if (!isRecord(value) || !isRecordOf(value.answers, isShortText, isAnswer)) return false;
  const { seen, check } = value;
  return isList(seen, 200) && (check === undefined || isCheckRecord(check));
}

function isCheckRecord(value: unknown): value is CheckRecord {
  if (!isRecord(value) || !Number.isInteger(value.attempt)) return false;
  const { answers, best } = value;
  return (best === null || isShare(best)) && isRecordOf(answers, isShortText, isCheckAnswer);
}

function isCheckAnswer(value: unknown): value is CheckAnswer {
  return (
    isRecord(value) && typeof value.right === 'boolean' && (isGiven(value.given) || isList(value.given, 20))
  );
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isList(value: unknown, most: number): value is string[] {
  return Array.isArray(value) && value.length <= most && value.every(isShortText);
}

function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && typeof value.right === 'boolean' && isGiven(value.given);
}

function isGiven(value: unknown): value is Answer['given'] {
  const place = Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
  return place || isShortText(value) || Number.isFinite(value);
}

function isStop(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 200;
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 60;
}

function isChapterId(value: unknown): value is ChapterId {
  return chapterIds.some((id) => id === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf<K extends string, V>(
  value: unknown,
  key: Check<K>,
  each: Check<V>,
): value is Record<K, V> {
  return isRecord(value) && Object.entries(value).every(([name, one]) => key(name) && each(one));
}
