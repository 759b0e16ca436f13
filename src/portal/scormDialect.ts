import type { ApiName } from './findApi';
import type { Interaction, Launch, Report } from './reporter';
import type { CallNames } from './scormCalls';

/** One value to be set. */
export interface Write {
  readonly element: string;
  readonly value: string;
  /** Another way to say the same, should a portal refuse the first. */
  readonly or?: string;
  /** Whether the learner's work hangs on it; what does not may be refused. */
  readonly needed?: true;
}

/** What a portal holds already: it is never lowered. */
export interface Standing {
  readonly completion: 'incomplete' | 'completed';
  readonly success: 'passed' | 'failed' | null;
  /** Points of 100. */
  readonly points: number | null;
}

export interface Opening {
  readonly launch: Launch;
  readonly standing: Standing;
  /** Whether the lesson was begun on an earlier day. */
  readonly begun: boolean;
}

/** What differs between the versions of SCORM. */
export interface Dialect {
  readonly kind: 'scorm12' | 'scorm2004';
  readonly api: ApiName;
  readonly calls: CallNames;
  /** Codes by which a portal says that an element is none of its own. */
  readonly unknownElement: readonly string[];
  /** Codes by which a portal says that it will never have a value. */
  readonly refusal: readonly string[];
  /** What must be read rightly, or a learner's work would be overwritten. */
  readonly crucial: readonly string[];
  /** Codes that may stand beside an empty value: nothing is wrong, or there is none yet. */
  readonly emptyIsFine: readonly string[];
  /** What a portal says at the start; null if it does not say who is there, nor in which state. */
  readonly read: (get: (element: string) => string) => Opening | null;
  /** Set at the very start: what a portal falls back on, should the page vanish without a word. */
  readonly opening: (begun: boolean) => readonly Write[];
  readonly values: (report: Report, standing: Standing) => readonly Write[];
  readonly spent: (seconds: number) => Write;
  readonly exit: (standing: Standing) => Write;
  readonly interaction: (index: number, interaction: Interaction, at: Date) => readonly Write[];
  /** Whether a value has the form that the standard asks of its element. */
  readonly fits: (element: string, value: string) => boolean;
}

/** What stands after a report: nothing goes back. */
export function raise(before: Standing, { completed, passed, score }: Report): Standing {
  const points = score === null ? null : Math.round(score * 1e4) / 100;
  return {
    completion: completed ? 'completed' : before.completion,
    success:
      before.success === 'passed' || passed === true
        ? 'passed'
        : passed === false
          ? 'failed'
          : before.success,
    points: points === null ? before.points : Math.max(points, before.points ?? 0),
  };
}

/** The higher of two, each by itself. */
export const highest = (a: Standing, b: Standing): Standing => ({
  completion: a.completion === 'completed' ? a.completion : b.completion,
  success: a.success === 'passed' ? a.success : (b.success ?? a.success),
  points: a.points === null ? b.points : Math.max(a.points, b.points ?? 0),
});

/** A finished lesson is closed for good; who has failed may come back and go on. */
export const isOver = ({ completion, success }: Standing) =>
  completion === 'completed' && success !== 'failed';

/** A share that a portal names, 0 to 1; null for anything else. */
export function readShare(text: string, whole: number): number | null {
  if (!/^\d+(\.\d+)?$/.test(text.trim())) return null;
  const share = Number(text) / whole;
  return share <= 1 ? share : null;
}
