import type { Lesson, OnScreen } from '../../src/portal/lesson';
import { parseResume } from '../../src/portal/resume';
import { scorm12 } from '../../src/portal/scorm12';
import { scormReporter } from '../../src/portal/scormReporter';
import { openSession, type Session } from '../../src/portal/session';
import { createProgress, keepAnswer, markSeen, type ProgressStore } from '../../src/state/progress';
import { answerCheck, beginCheck } from '../../src/state/checkProgress';
import type { CheckItem } from '../../src/state/check';
import { safeStorage } from '../../src/state/storage';
import type { FakeLms } from './fakeLms';

export const items: readonly CheckItem[] = [
  { id: 'sum', step: 's1', kind: 'number', correct: 1.4, tolerance: 0.01 },
  {
    id: 'pairs',
    step: 's2',
    kind: 'match',
    options: ['up', 'down'],
    targets: ['t1', 't2'],
    correct: ['t1', 't2'],
  },
  { id: 'which', step: 's3', kind: 'choice', options: ['aOne', 'bTwo'], correct: 'bTwo' },
];
const right = { sum: 1.4, pairs: ['t1', 't2'], which: 'bTwo' } as const;
const wrong = { sum: 2, pairs: ['t2', 't1'], which: 'aOne' } as const;

export const lesson: Lesson = {
  chapter: 'neuron',
  steps: Array.from({ length: 6 }, (_, index) => ({
    id: `s${index + 1}`,
    figure: 'anatomy',
    predict: index % 2 === 0 ? { kind: 'choice', options: ['yes', 'no'] } : null,
  })),
  needed: ['s1', 's2', 's3', 's4', 's5', 's6'],
  items,
};

export interface Tab {
  readonly stored: Map<string, string>;
}

const memoryOnly = () =>
  safeStorage(() => {
    throw new Error('In memory only');
  });

/** A lesson on the page, worked on by hand. */
export interface Visit {
  readonly session: Session;
  readonly progress: ProgressStore;
  see(stop: number): void;
  /** Answers the predict card of the step on the screen. */
  predict(given: 'yes' | 'no'): void;
  begin(): void;
  check(id: keyof typeof right, isRight: boolean): void;
  move(w1: number): void;
  stop: number;
}

/** Opens the lesson in a tab, whatever the portal gives. */
export async function visit(
  tab: Tab,
  find: () => object | null,
  { reloaded = false, page = new EventTarget() } = {},
): Promise<Visit> {
  const progress = createProgress(memoryOnly());
  const session = await openSession({
    reporter: scormReporter(scorm12, find, page),
    progress,
    lesson,
    copy: {
      id: 'package',
      get: (key) => tab.stored.get(key) ?? null,
      set: (key, value) => tab.stored.set(key, value),
      reloaded,
    },
  });
  const opened = new Map(session.entries);
  let w1 = opened.get('w1') ?? null;
  const listeners = new Set<() => void>();
  const chapter: OnScreen = {
    entries: () => [
      ...(visit_.stop > 0 ? [['stop', String(visit_.stop + 1)] as [string, string]] : []),
      ...(w1 === null ? [] : [['w1', w1] as [string, string]]),
    ],
    expected: () => 'yes',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const visit_: Visit = {
    session,
    progress,
    stop: Number(opened.get('stop') ?? 1) - 1,
    see(stop) {
      visit_.stop = stop;
      markSeen(progress, 'neuron', stop, lesson.steps[stop]!.id);
    },
    predict(given) {
      keepAnswer(progress, 'neuron', lesson.steps[visit_.stop]!.id, { given, right: given === 'yes' });
    },
    begin: () => beginCheck(progress, 'neuron'),
    check(id, isRight) {
      const item = items.find((each) => each.id === id)!;
      answerCheck(progress, 'neuron', items, item, (isRight ? right : wrong)[id]);
    },
    move(next) {
      w1 = String(next);
      for (const listener of listeners) listener();
    },
  };
  session.follow(chapter);
  visit_.see(visit_.stop);
  return visit_;
}

/** What the portal's database knows of the learner. */
export const known = (lms: FakeLms) => parseResume(lms.stored['cmi.suspend_data'] ?? null);

export const answerIds = (lms: FakeLms) =>
  Object.entries(lms.stored).flatMap(([key, value]) =>
    /^cmi\.interactions\.\d+\.id$/.test(key) ? [value] : [],
  );
