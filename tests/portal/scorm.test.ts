import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Interaction, Report } from '../../src/portal/reporter';
import { scorm12 } from '../../src/portal/scorm12';
import { scorm2004 } from '../../src/portal/scorm2004';
import { scormReporter } from '../../src/portal/scormReporter';
import { FakeLms } from './fakeLms';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const report = (change: Partial<Report> = {}): Report => ({
  resume: '{"v":1}',
  location: 'bias',
  progress: 0.25,
  completed: false,
  score: null,
  passed: null,
  ...change,
});
const answer = (change: Partial<Interaction> = {}): Interaction => ({
  id: 'check-sum',
  kind: 'choice',
  given: ['highGrows'],
  correct: ['turns'],
  options: ['highGrows', 'turns'],
  right: false,
  seconds: 12.5,
  ...change,
});

const visit = (lms: FakeLms) => {
  const page = new EventTarget();
  let api: object | null = lms.open();
  const reporter = scormReporter(lms.version === '1.2' ? scorm12 : scorm2004, () => api, page);
  return { reporter, page, lose: () => (api = null), find: (found = lms.open()) => (api = found) };
};

describe('SCORM 1.2', () => {
  test('start() begins the lesson, reads what was kept and says incomplete at once', async () => {
    const lms = new FakeLms('1.2', {
      'cmi.suspend_data': 'kept',
      'cmi.student_preference.language': 'es',
      'cmi.student_data.mastery_score': '75',
    });
    const { reporter } = visit(lms);
    const launch = await reporter.start();
    expect(launch).toEqual({
      mode: 'normal',
      resume: 'kept',
      language: 'es',
      passMark: 0.75,
      learner: expect.stringMatching(/^[0-9a-z]{1,7}$/) as string,
    });
    expect(lms.stored['cmi.core.lesson_status']).toBe('incomplete');
    expect(lms.stored['cmi.core.exit']).toBe('suspend');
    expect(reporter.saveState()).toBe('saved');
  });

  test('steps are committed ten seconds apart, what passes at once', async () => {
    const lms = new FakeLms('1.2');
    const { reporter } = visit(lms);
    await reporter.start();
    reporter.report(report({ resume: 'one' }));
    expect(reporter.saveState()).toBe('saving');
    await vi.advanceTimersByTimeAsync(9000);
    reporter.report(report({ resume: 'two', location: 'sum' }));
    expect(lms.stored['cmi.suspend_data']).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1100);
    expect(lms.stored['cmi.suspend_data']).toBe('two');
    expect(lms.stored['cmi.core.lesson_location']).toBe('sum');
    expect(reporter.saveState()).toBe('saved');

    reporter.report(report({ resume: 'done', completed: true, score: 5 / 6, passed: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(lms.stored['cmi.core.lesson_status']).toBe('passed');
    expect(lms.stored['cmi.core.score.raw']).toBe('83.33');
    expect(reporter.saveState()).toBe('saved');
  });

  test('the status goes up only, and stays incomplete until every step was opened', async () => {
    const lms = new FakeLms('1.2');
    const { reporter } = visit(lms);
    await reporter.start();
    const status = async (change: Partial<Report>) => {
      reporter.report(report(change));
      await reporter.flush();
      return lms.stored['cmi.core.lesson_status'];
    };
    expect(await status({ score: 0.25, passed: false })).toBe('incomplete');
    expect(await status({ score: 0.5, passed: false, completed: true })).toBe('failed');
    expect(await status({ score: 1, passed: true, completed: true })).toBe('passed');
    expect(await status({ score: 0.5, passed: false, completed: false })).toBe('passed');
    expect(lms.stored['cmi.core.score.raw']).toBe('100');

    const again = visit(lms);
    await again.reporter.start();
    again.reporter.report(report({ completed: true, score: 0.5, passed: false }));
    await again.reporter.flush();
    expect(lms.stored['cmi.core.lesson_status']).toBe('passed');
    expect(lms.stored['cmi.core.score.raw']).toBe('100');
  });

  test('a lesson without a check is completed; who has failed may come back', async () => {
    for (const [change, status, exit] of [
      [{ completed: true }, 'completed', ''],
      [{ completed: true, score: 0.5, passed: false }, 'failed', 'suspend'],
      [{ completed: true, score: 1, passed: true }, 'passed', ''],
      [{}, 'incomplete', 'suspend'],
    ] as const) {
      const lms = new FakeLms('1.2');
      const { reporter } = visit(lms);
      await reporter.start();
      reporter.report(report(change));
      reporter.finish();
      expect(lms.stored['cmi.core.lesson_status']).toBe(status);
      expect(lms.stored['cmi.core.exit']).toBe(exit);
      expect(reporter.saveState()).toBe('closed');
    }
  });

  test('finish() writes the newest report, the time of this visit alone, and ends once', async () => {
    const lms = new FakeLms('1.2');
    const { reporter } = visit(lms);
    await reporter.start();
    await vi.advanceTimersByTimeAsync(62_500);
    reporter.report(report({ resume: 'last' }));
    reporter.finish();
    reporter.finish();
    await reporter.flush();
    reporter.report(report({ resume: 'too late' }));
    await vi.advanceTimersByTimeAsync(100_000);
    expect(lms.stored['cmi.suspend_data']).toBe('last');
    expect(lms.spent).toEqual(['0000:01:02.50']);
    expect(lms.calls.filter((call) => call.startsWith('LMSFinish'))).toHaveLength(1);

    const again = visit(lms);
    expect((await again.reporter.start()).resume).toBe('last');
    await vi.advanceTimersByTimeAsync(1000);
    again.reporter.finish();
    expect(lms.spent[1]).toBe('0000:00:01.00');
  });

  test.each([
    ['review', 'credit'],
    ['browse', 'credit'],
    ['normal', 'no-credit'],
  ])('mode %s, %s: nothing is written', async (mode, credit) => {
    const given = {
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': credit,
      'cmi.core.lesson_status': 'passed',
    };
    const lms = new FakeLms('1.2', given);
    const { reporter } = visit(lms);
    expect((await reporter.start()).mode).not.toBe('normal');
    reporter.report(report({ completed: true, score: 0.1, passed: false }));
    reporter.answered(answer());
    await reporter.flush();
    expect(reporter.saveState()).toBe('readonly');
    reporter.finish();
    expect(lms.calls.filter((call) => /SetValue|Commit/.test(call))).toEqual([]);
    expect(lms.calls.at(-1)).toMatch('LMSFinish');
  });

  test('answers follow one another without a gap, also in the next visit, and by letters where names are refused', async () => {
    const lms = new FakeLms('1.2');
    const first = visit(lms);
    await first.reporter.start();
    first.reporter.answered(answer());
    await vi.advanceTimersByTimeAsync(0);
    first.reporter.answered(
      answer({
        id: 'check-pairs',
        kind: 'match',
        given: ['t2', 't1'],
        correct: ['t1', 't2'],
        options: ['up', 'down'],
        targets: ['t1', 't2'],
      }),
    );
    first.reporter.answered(
      answer({ id: 'check-z', kind: 'number', given: [1.4], correct: [1e-7], options: [] }),
    );
    first.reporter.answered(
      answer({ id: 'step-spot', kind: 'place', given: [0.5, -1.25], correct: [], options: [] }),
    );
    await vi.advanceTimersByTimeAsync(0);
    first.reporter.finish();
    const { stored } = lms;
    expect(stored['cmi.interactions.0.student_response']).toBe('a');
    expect(stored['cmi.interactions.0.correct_responses.0.pattern']).toBe('b');
    expect(stored['cmi.interactions.0.result']).toBe('wrong');
    expect(stored['cmi.interactions.0.latency']).toBe('0000:00:12.50');
    expect(stored['cmi.interactions.1.student_response']).toBe('a.b,b.a');
    expect(stored['cmi.interactions.2.student_response']).toBe('1.4');
    expect(stored['cmi.interactions.2.correct_responses.0.pattern']).toBe('0.0000001');
    expect(stored['cmi.interactions.3.type']).toBe('performance');
    expect(stored['cmi.interactions.3.student_response']).toBe('0.5,-1.25');

    const second = visit(lms);
    await second.reporter.start();
    second.reporter.answered(answer({ id: 'check-later' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(lms.stored['cmi.interactions.4.id']).toBe('check-later');
  });

  test('a portal without interactions is not asked for them again', async () => {
    const lms = new FakeLms('1.2');
    const { reporter } = visit(lms);
    await reporter.start();
    const open = lms.open() as Record<string, (...given: string[]) => string>;
    const kept: string[] = [];
    const found = {
      ...open,
      LMSSetValue: (element: string, value: string) => {
        kept.push(element);
        return element.startsWith('cmi.interactions') ? 'false' : open.LMSSetValue!(element, value);
      },
      LMSGetLastError: () => (kept.at(-1)?.startsWith('cmi.interactions') ? '401' : open.LMSGetLastError!()),
    };
    const bare = scormReporter(scorm12, () => found, new EventTarget());
    await bare.start();
    for (const id of ['check-a', 'check-b', 'check-c']) {
      bare.answered(answer({ id }));
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(bare.saveState()).toBe('saved');
    expect(kept.filter((element) => element.endsWith('.id'))).toHaveLength(1);
  });
});

describe('a portal that fails', () => {
  test.each(['throw', 'refuse'] as const)(
    '%s: lost, asked again with growing pauses, then all is said',
    async (kind) => {
      const lms = new FakeLms('1.2');
      const { reporter } = visit(lms);
      await reporter.start();
      const states: string[] = [];
      reporter.onSaveState((state) => states.push(state));
      lms.fault = () => kind;
      reporter.answered(answer());
      reporter.report(report({ resume: 'kept', completed: true, score: 1, passed: true }));
      await vi.advanceTimersByTimeAsync(0);
      expect(reporter.saveState()).toBe('lost');
      const attempts = () => lms.calls.filter((call) => call.startsWith('LMSInitialize')).length;
      const before = attempts();
      await vi.advanceTimersByTimeAsync(2000 + 4000 + 8000 + 100);
      expect(attempts() - before).toBe(3);
      lms.fault = () => null;
      await vi.advanceTimersByTimeAsync(16_000);
      expect(reporter.saveState()).toBe('saved');
      expect(lms.stored['cmi.suspend_data']).toBe('kept');
      expect(lms.stored['cmi.core.lesson_status']).toBe('passed');
      expect(lms.answers).toBe(1);
      expect(states).toEqual(['saving', 'lost', 'saved']);
    },
  );

  test('"Try again" and the network\'s return ask at once', async () => {
    const lms = new FakeLms('1.2');
    const { reporter, page } = visit(lms);
    await reporter.start();
    lms.fault = () => 'throw';
    reporter.report(report({ resume: 'one' }));
    await reporter.flush();
    expect(reporter.saveState()).toBe('lost');
    lms.fault = () => null;
    await reporter.flush();
    expect(reporter.saveState()).toBe('saved');
    lms.fault = () => 'refuse';
    reporter.report(report({ resume: 'two' }));
    await reporter.flush();
    lms.fault = () => null;
    page.dispatchEvent(new Event('online'));
    expect(lms.stored['cmi.suspend_data']).toBe('two');
  });

  test('an interface that comes late is met late, and what it has kept is handed over first', async () => {
    const lms = new FakeLms('1.2', { 'cmi.suspend_data': 'old', 'cmi.core.lesson_status': 'incomplete' });
    const { reporter, lose, find } = visit(lms);
    lose();
    const starting = reporter.start();
    await vi.advanceTimersByTimeAsync(4000);
    expect((await starting).resume).toBeNull();
    expect(reporter.saveState()).toBe('lost');
    reporter.onLate!((launch) => reporter.report(report({ resume: `${launch.resume} and new` })));
    reporter.report(report({ resume: 'new' }));
    find();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lms.stored['cmi.suspend_data']).toBe('old and new');
    expect(reporter.saveState()).toBe('saved');
  });

  test('a read that fails is not taken for an empty record', async () => {
    const lms = new FakeLms('1.2', {
      'cmi.suspend_data': 'precious',
      'cmi.core.lesson_status': 'incomplete',
    });
    lms.fault = (name, element) =>
      name === 'LMSGetValue' && element === 'cmi.suspend_data' ? 'refuse' : null;
    const { reporter } = visit(lms);
    expect((await reporter.start()).resume).toBeNull();
    reporter.report(report({ resume: 'nothing' }));
    await vi.advanceTimersByTimeAsync(30_000);
    reporter.finish();
    expect(lms.stored['cmi.suspend_data']).toBe('precious');
  });

  test('begun twice, the session goes on and its time is not begun anew', async () => {
    const lms = new FakeLms('1.2');
    const api = lms.open();
    (api as { LMSInitialize: (empty: string) => string }).LMSInitialize('');
    const reporter = scormReporter(scorm12, () => api, new EventTarget());
    await reporter.start();
    await vi.advanceTimersByTimeAsync(5000);
    lms.fault = (name) => (name === 'LMSCommit' ? 'refuse' : null);
    reporter.report(report({ resume: 'kept' }));
    await reporter.flush();
    expect(reporter.saveState()).toBe('lost');
    lms.fault = () => null;
    await vi.advanceTimersByTimeAsync(5000);
    reporter.finish();
    expect(lms.stored['cmi.suspend_data']).toBe('kept');
    expect(lms.spent).toEqual(['0000:00:10.00']);
  });

  test('a portal that refuses to begin after the end says so: not saved', async () => {
    const lms = new FakeLms('1.2');
    const api = lms.open();
    const first = scormReporter(scorm12, () => api, new EventTarget());
    await first.start();
    first.finish();
    const second = scormReporter(scorm12, () => api, new EventTarget());
    await second.start();
    second.report(report());
    await second.flush();
    expect(second.saveState()).toBe('lost');
  });
});

describe('SCORM 2004', () => {
  test('completion and success are two things, and no navigation is asked for', async () => {
    const lms = new FakeLms('2004', { 'cmi.scaled_passing_score': '0.7' });
    const { reporter } = visit(lms);
    expect((await reporter.start()).passMark).toBe(0.7);
    expect(lms.stored['cmi.completion_status']).toBe('incomplete');
    reporter.report(report({ score: 5 / 6, passed: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(lms.stored['cmi.success_status']).toBe('passed');
    expect(lms.stored['cmi.completion_status']).toBe('incomplete');
    expect(lms.stored['cmi.score.scaled']).toBe('0.8333');
    reporter.report(report({ score: 5 / 6, passed: true, completed: true, progress: 1 }));
    await vi.advanceTimersByTimeAsync(62_550);
    reporter.finish();
    expect(lms.stored['cmi.completion_status']).toBe('completed');
    expect(lms.stored['cmi.exit']).toBe('normal');
    expect(lms.stored['cmi.progress_measure']).toBe('1');
    expect(lms.spent).toEqual(['PT0H1M2.55S']);
    expect(lms.calls.join()).not.toContain('adl.nav');
  });

  test('answers carry names, a moment without fractions, and pairs', async () => {
    const lms = new FakeLms('2004');
    vi.setSystemTime(new Date(2026, 10, 23, 9, 5, 7, 824));
    const { reporter } = visit(lms);
    await reporter.start();
    reporter.answered(
      answer({
        kind: 'match',
        given: ['t2', 't1'],
        correct: ['t1', 't2'],
        options: ['up', 'down'],
        targets: ['t1', 't2'],
      }),
    );
    reporter.answered(answer({ id: 'check-z', kind: 'number', given: [0.3], correct: [0.25], right: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(lms.stored['cmi.interactions.0.learner_response']).toBe('up[.]t2[,]down[.]t1');
    expect(lms.stored['cmi.interactions.0.timestamp']).toBe('2026-11-23T09:05:07');
    expect(lms.stored['cmi.interactions.0.result']).toBe('incorrect');
    expect(lms.stored['cmi.interactions.1.correct_responses.0.pattern']).toBe('0.25[:]0.25');
  });
});
