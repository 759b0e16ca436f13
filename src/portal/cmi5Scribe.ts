import type { Cmi5Session } from './cmi5Session';
import type { Interaction, Report } from './reporter';

/** What was written already, in this session or, of what may be said only once, in an earlier one. */
export interface Said {
  readonly completed: boolean;
  readonly passed: boolean;
  readonly terminated: boolean;
  /** The score that was last told as failed. */
  readonly failed: number | null;
  /** Progress that was last told, in whole tenths. */
  readonly tenths: number;
}

/** Writes what is new since `said`; returns what is said now. In review and browsing nothing but the frame is written. */
export function writeNews(
  { author, mode, mastery }: Cmi5Session,
  said: Said,
  report: Report | null,
  answers: readonly Interaction[],
): Said {
  if (mode !== 'normal' || said.terminated) return said;
  let now = said;
  for (const answer of answers) author.answered(answer);
  if (!report) return now;
  const tenths = Math.floor(report.progress * 10);
  if (!now.completed && !report.completed && tenths > now.tenths) {
    void author.progress(Math.floor(report.progress * 100));
    now = { ...now, tenths };
  }
  if (report.completed && !now.completed) {
    void author.complete();
    now = { ...now, completed: true };
  }
  const score = scaledOf(report);
  if (!now.passed && score !== null && passes(score, report, mastery)) {
    void author.pass(scoreOf(score));
    now = { ...now, passed: true };
  }
  return now;
}

/**
 * Writes the end. A session bears one judgment only, and a repeat may still better a failed attempt: that one has failed
 * is said here, and once for each score.
 */
export function writeEnd(session: Cmi5Session, said: Said, report: Report | null): Said {
  if (said.terminated) return said;
  const { author, mode, mastery } = session;
  const score = report && scaledOf(report);
  let failed = said.failed;
  if (report && score !== null && mode === 'normal' && !said.passed && score !== failed)
    if (mastery !== null || report.passed === false) {
      void author.fail(scoreOf(score));
      failed = score;
    }
  void author.terminate();
  return { ...said, failed, terminated: true };
}

/** As precise as a portal's own mark. */
function scaledOf({ score }: Report): number | null {
  return score === null ? null : Math.round(score * 10_000) / 10_000;
}

function passes(score: number, report: Report, mastery: number | null): boolean {
  return mastery === null ? report.passed === true : score >= mastery;
}

function scoreOf(scaled: number) {
  return { scaled, raw: Math.round(100 * scaled), min: 0, max: 100 };
}
