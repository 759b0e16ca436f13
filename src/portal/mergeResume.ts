import type { CheckRecord } from '../state/check';
import type { ChapterProgress } from '../state/progress';

type Kept = Pick<ChapterProgress, 'seen' | 'answers'> & { readonly check?: CheckRecord | null };

/** Two records of one learner's way through a chapter, put together: nothing of either is lost, the older answer counts. */
export function mergeProgress(older: Kept, newer: Kept): ChapterProgress {
  const check = mergeChecks(older.check ?? null, newer.check ?? null);
  return {
    seen: [...new Set([...older.seen, ...newer.seen])],
    answers: { ...newer.answers, ...older.answers },
    ...(check && { check }),
  };
}

function mergeChecks(older: CheckRecord | null, newer: CheckRecord | null): CheckRecord | null {
  if (!older || !newer) return older ?? newer;
  const best = Math.max(older.best ?? -1, newer.best ?? -1);
  const later = newer.attempt > older.attempt ? newer : older;
  const answers = newer.attempt === older.attempt ? { ...newer.answers, ...older.answers } : later.answers;
  return { attempt: later.attempt, answers, best: best < 0 ? null : best };
}
