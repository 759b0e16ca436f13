import { PASS_MARK } from '../state/check';
import type { ChapterProgress, Progress, ProgressStore } from '../state/progress';
import { newInteractions } from './interactions';
import type { Lesson, OnScreen } from './lesson';
import { mergeProgress } from './mergeResume';
import type { Interaction, LaunchMode, Report, Reporter } from './reporter';
import { reportOf, stepAt } from './report';
import { parseResume, type Resume } from './resume';
import { readCopy, writeCopy } from './sessionCopy';

interface SessionOptions {
  readonly reporter: Reporter;
  /** Gets what the portal has kept, and is followed from then on. */
  readonly progress: ProgressStore;
  readonly lesson: Lesson;
  /** Share of right answers that passes unless the portal says otherwise. */
  readonly passMark?: number | null;
  /** Where a copy for reloads is kept, under which name. Without it there is none. */
  readonly copy?: {
    readonly id: string;
    readonly get: (key: string) => string | null;
    readonly set: (key: string, value: string) => void;
    /** True after a reload of this very frame: the copy is then of the learner who sits here. */
    readonly reloaded: boolean;
  };
  /** Entries to be kept beside the state: the language that was chosen, the check that is open. */
  readonly around?: () => readonly [string, string][];
}

/** A lesson under way in a portal. */
export interface Session {
  /** Where to open the chapter: stop, state, and what `around` had given. Empty at the first start. */
  readonly entries: readonly [string, string][];
  readonly mode: LaunchMode;
  readonly language: string | null;
  readonly passMark: number;
  readonly reporter: Reporter;
  /** Names the chapter on the screen, so that its state is kept too; returns the way to let it go. */
  follow(chapter: OnScreen): () => void;
  /** Where the learner stands now. */
  report(): Report;
  /** Hands over what is new and has it written now. */
  flush(): Promise<void>;
  /** Says goodbye: the page is leaving. */
  finish(): void;
  /** Stops following, without a word to the portal. */
  stop(): void;
}

const STATE_MS = 400;
const MAX_PENDING = 100;
const NONE: ChapterProgress = { seen: [], answers: {} };

/** Greets the portal, takes up what it has kept, and tells it of everything that follows. Never throws. */
export async function openSession({
  reporter,
  progress,
  lesson,
  passMark = null,
  copy,
  around = () => [],
}: SessionOptions): Promise<Session> {
  const launch = await reporter.start();
  const mark = launch.passMark ?? passMark ?? PASS_MARK;
  let learner = launch.learner ?? null;
  let onScreen: OnScreen | null = null;
  let at: string | null = null;
  let done = false;
  let heard = false;
  let told = '';
  /** The newest resume string, and the one that was handed over with the goodbye. */
  let resume: string | null = null;
  let parting: string | null = null;
  let pending: Interaction[] = [];
  let shownAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const mine = ({ chapters }: Progress) => chapters[lesson.chapter] ?? NONE;

  const take = (older: Resume) => {
    heard = false;
    done ||= older.done;
    progress.setState((now) => ({
      chapters: { ...now.chapters, [lesson.chapter]: mergeProgress(older, mine(now)) },
      last: now.last,
    }));
    heard = true;
  };

  const standing = (): Report => {
    const entries = onScreen?.entries() ?? [];
    if (onScreen) at = stepAt(lesson, entries);
    const report = reportOf(lesson, mine(progress.getState()), [...entries, ...around()], { at, done, mark });
    done = report.completed;
    return report;
  };

  const keepCopy = () => {
    if (resume === null) return;
    const state = reporter.saveState();
    const saved = state === 'saved' || (state === 'closed' && resume === parting);
    pending = saved || reporter.kind === 'none' ? [] : pending.slice(-MAX_PENDING);
    if (copy) writeCopy(copy, copy.id, { resume, saved, pending, learner });
  };

  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    const report = standing();
    const text = JSON.stringify(report);
    if (text === told) return;
    told = text;
    resume = report.resume;
    reporter.report(report);
    keepCopy();
  };
  const tellSoon = () => {
    timer ??= setTimeout(tell, STATE_MS);
  };

  const tellAnswers = (now: ChapterProgress, before: ChapterProgress) => {
    const seconds = Math.round((performance.now() - shownAt) / 10) / 100;
    const given = newInteractions(lesson, now, before, (stop) => onScreen?.expected(stop) ?? null, seconds);
    if (given.length > 0 || now.check?.attempt !== before.check?.attempt) shownAt = performance.now();
    pending.push(...given);
    for (const each of given) reporter.answered(each);
  };

  const stopProgress = progress.subscribe((now, before) => {
    if (!heard) return;
    if (now.last !== before.last) shownAt = performance.now();
    if (mine(now) === mine(before)) {
      if (now.last !== before.last) tellSoon();
      return;
    }
    tellAnswers(mine(now), mine(before));
    tell();
  });
  const stopStates = reporter.onSaveState(keepCopy);
  const kept = copy && readCopy(copy, copy.id);
  const takeCopy = (isMine: boolean): Resume | null => {
    if (!kept || !isMine) return null;
    const resume = parseResume(kept.resume);
    take(resume);
    pending.push(...kept.pending);
    for (const each of kept.pending) reporter.answered(each);
    return resume;
  };
  const stopLate = reporter.onLate?.((late) => {
    learner = late.learner ?? null;
    take(parseResume(late.resume));
    if (!ours && !kept?.saved) takeCopy(learner !== null && kept?.learner === learner);
    tell();
  });

  const theirs = parseResume(launch.resume);
  take(theirs);
  const alone = reporter.kind === 'none';
  const reloaded = copy?.reloaded === true;
  // Once a portal has it all, what it hands over counts, be it empty: it may have begun a new attempt.
  const needed = alone || reloaded || reporter.saveState() === 'lost' || kept?.saved === false;
  // Where nobody is named, only who has just reloaded is known to be the same.
  const unnamed = learner === null || kept?.learner === null;
  const ours = takeCopy(needed && (unnamed ? alone || reloaded : kept?.learner === learner));
  if (ours) learner ??= kept?.learner ?? null;
  const open = ours ?? theirs;
  at = open.at;

  return {
    entries: openingEntries(open, lesson),
    mode: launch.mode,
    language: launch.language,
    passMark: mark,
    reporter,
    follow(chapter) {
      onScreen = chapter;
      tell();
      const stop = chapter.subscribe(tellSoon);
      return () => {
        stop();
        tell();
        if (onScreen === chapter) onScreen = null;
      };
    },
    report: standing,
    async flush() {
      tell();
      await reporter.flush();
    },
    finish() {
      tell();
      parting = resume;
      reporter.finish();
      keepCopy();
    },
    stop() {
      clearTimeout(timer);
      stopProgress();
      stopStates();
      stopLate?.();
    },
  };
}

function openingEntries({ at, entries, checking }: Resume, { steps }: Lesson): [string, string][] {
  const stop = steps.findIndex(({ id }) => id === at);
  return [
    ...(stop > 0 ? [['stop', String(stop + 1)] as [string, string]] : []),
    ...entries
      .filter(([key]) => key !== 'stop' && key !== 'check')
      .map(([key, value]): [string, string] => [key, value]),
    ...(checking ? [['check', '1'] as [string, string]] : []),
  ];
}
