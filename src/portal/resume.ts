import type { Answer } from '../state/chapter';
import type { CheckAnswer, CheckGiven, CheckRecord } from '../state/check';

/** Everything needed to go on exactly where the learner was. */
export interface Resume {
  /** Id of the step that was on the screen; null if it is not known. */
  readonly at: string | null;
  /** Whether the check was on the screen. */
  readonly checking: boolean;
  /** Address entries of the state, without the stop. */
  readonly entries: readonly [string, string][];
  readonly seen: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly check: CheckRecord | null;
  /** Whether the lesson was complete once. */
  readonly done: boolean;
}

/** SCORM 1.2 has room for 4,096 characters; some portals count what they escape. */
export const MAX_RESUME = 3500;

const VERSION = 1;
const MAX_ITEMS = 200;
const ID = /^[!-~]{1,60}$/;

export const emptyResume: Resume = {
  at: null,
  checking: false,
  entries: [],
  seen: [],
  answers: {},
  check: null,
  done: false,
};

/**
 * The resume string: printable ASCII, never longer than MAX_RESUME. What does not fit is left out, the least missed
 * first: the state's address, what was given to questions (right or wrong stays), the questions, the last steps.
 */
export function printResume(resume: Resume): string {
  const attempts = [
    resume,
    { ...resume, entries: [] },
    { ...resume, entries: [], answers: bare(resume.answers) },
    { ...resume, entries: [], answers: bare(resume.answers), check: bareCheck(resume.check) },
    { ...resume, entries: [], answers: {}, check: resume.check && { ...resume.check, answers: {} } },
  ].map(print);
  const fitting = attempts.find((text) => text.length <= MAX_RESUME);
  if (fitting !== undefined) return fitting;
  const least = { ...resume, entries: [], answers: {}, check: null };
  let count = resume.seen.length;
  let text = print(least);
  while (text.length > MAX_RESUME && count > 0) {
    count -= 1;
    text = print({ ...least, seen: resume.seen.slice(0, count) });
  }
  return text;
}

function print({ at, checking, entries, seen, answers, check, done }: Resume): string {
  const kept = {
    v: VERSION,
    ...(at !== null && ID.test(at) && { at }),
    ...(checking && { c: 1 }),
    ...(entries.length > 0 && { q: new URLSearchParams(entries.map((each) => [...each])).toString() }),
    ...(seen.length > 0 && { s: seen.filter((id) => ID.test(id)).join(' ') }),
    ...(Object.keys(answers).length > 0 && { a: mapValues(answers, printAnswer) }),
    ...(check && { k: [check.attempt, short(check.best), mapValues(check.answers, printAnswer)] }),
    ...(done && { d: 1 }),
  };
  return JSON.stringify(kept).replace(
    /[^ -~]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads a resume string. Never throws; what is unsound counts as not there, field by field. */
export function parseResume(text: string | null): Resume {
  const kept = text === null || text.length > 65_536 ? null : parseJson(text);
  if (!isRecord(kept) || kept.v !== VERSION) return emptyResume;
  return {
    at: isId(kept.at) ? kept.at : null,
    checking: kept.c === 1,
    entries: typeof kept.q === 'string' ? [...new URLSearchParams(kept.q)].slice(0, MAX_ITEMS) : [],
    seen: typeof kept.s === 'string' ? [...new Set(kept.s.split(' '))].filter(isId).slice(0, MAX_ITEMS) : [],
    answers: readAnswers(kept.a, isPredictGiven),
    check: readCheck(kept.k),
    done: kept.d === 1,
  };
}

function readCheck(kept: unknown): CheckRecord | null {
  if (!Array.isArray(kept)) return null;
  const [attempt, best, answers]: unknown[] = kept;
  if (typeof attempt !== 'number' || !Number.isInteger(attempt) || attempt < 1 || attempt > 9999) return null;
  const share = typeof best === 'number' && best >= 0 && best <= 1 ? best : null;
  return { attempt, best: share, answers: readAnswers(answers, isCheckGiven) };
}

function readAnswers<G>(
  kept: unknown,
  isGiven: (value: unknown) => value is G,
): Readonly<Record<string, { given: G; right: boolean }>> {
  if (!isRecord(kept)) return {};
  const sound = Object.entries(kept)
    .slice(0, MAX_ITEMS)
    .flatMap(([id, each]): [string, { given: G; right: boolean }][] => {
      const [given, right]: unknown[] = Array.isArray(each) ? each : ['', each];
      return isId(id) && isGiven(given) && (right === 0 || right === 1)
        ? [[id, { given, right: right === 1 }]]
        : [];
    });
  return Object.fromEntries(sound);
}

const isPredictGiven = (value: unknown): value is Answer['given'] =>
  isPlain(value) || (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite));

const isCheckGiven = (value: unknown): value is CheckGiven =>
  isPlain(value) || (Array.isArray(value) && value.length <= 20 && value.every(isId));

const isPlain = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.length <= 60) || Number.isFinite(value);

function printAnswer({ given, right }: { given: CheckGiven | Answer['given']; right: boolean }) {
  const flag = right ? 1 : 0;
  if (given === '') return flag;
  if (typeof given === 'string') return [given, flag];
  if (typeof given === 'number') return [short(given), flag];
  return [given.map((each: string | number) => (typeof each === 'number' ? short(each) : each)), flag];
}

/** Seven digits are more than anybody has typed or pointed at. */
const short = (value: number | null) => (value === null ? null : Number(value.toPrecision(7)));

const bare = (answers: Readonly<Record<string, Answer>>) =>
  mapValues(answers, ({ right }): Answer => ({ given: '', right }));

const bareCheck = (check: CheckRecord | null) =>
  check && {
    ...check,
    answers: mapValues(check.answers, ({ right }): CheckAnswer => ({ given: '', right })),
  };

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
