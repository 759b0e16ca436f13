import type { ChapterProgress } from '../state/progress';
import type { Lesson } from './lesson';
import type { Report } from './reporter';
import { printResume } from './resume';

type Entries = readonly (readonly [string, string])[];

/** Rounding must not take a point: 4 of 5 are 80 %. */
const ALMOST = 1e-9;

/** Id of the step that an address opens. */
export function stepAt({ steps }: Lesson, entries: Entries): string | null {
  const stop = Number(entries.find(([key]) => key === 'stop')?.[1] ?? 1);
  return steps[stop - 1]?.id ?? null;
}

/**
 * Where a learner stands, all of it.
 * @param entries of the address: stop, state, an open check, a chosen language
 * @param at id of the step on the screen
 * @param done whether the lesson was complete once
 * @param mark share of right answers that passes
 */
export function reportOf(
  { steps, needed, items }: Lesson,
  { seen, answers, check }: ChapterProgress,
  entries: Entries,
  { at, done, mark }: { readonly at: string | null; readonly done: boolean; readonly mark: number },
): Report {
  const checked = items.length > 0;
  const best = checked ? (check?.best ?? null) : null;
  const opened = needed.filter((id) => seen.includes(id)).length;
  const answered = best === null ? items.filter(({ id }) => check?.answers[id]).length : items.length;
  const completed = done || (opened === needed.length && (!checked || best !== null));
  const ids = new Set(steps.map(({ id }) => id));
  const whole = needed.length + items.length;
  return {
    resume: printResume({
      at,
      checking: entries.some(([key]) => key === 'check'),
      entries: entries.flatMap(([key, value]): [string, string][] =>
        key === 'stop' || key === 'check' ? [] : [[key, value]],
      ),
      seen: seen.filter((id) => ids.has(id)),
      answers: Object.fromEntries(Object.entries(answers).filter(([id, { told }]) => ids.has(id) && !told)),
      check: checked ? (check ?? null) : null,
      done: completed,
    }),
    location: at ?? '',
    progress: completed || whole === 0 ? 1 : (opened + answered) / whole,
    completed,
    score: best,
    passed: best === null ? null : best >= mark - ALMOST,
  };
}
