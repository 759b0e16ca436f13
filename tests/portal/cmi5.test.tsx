import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StrictLrs, verbOf, type LaunchWish } from '../../e2e/harness/strictLrs';
import { cmi5Reporter } from '../../src/portal/cmi5';
import { readCmi5Launch } from '../../src/portal/cmi5Launch';
import type { Report } from '../../src/portal/reporter';
import { safeStorage, type SafeStorage } from '../../src/state/storage';

const report = (change: Partial<Report> = {}): Report => ({
  resume: 'r1',
  location: 'first',
  progress: 0.25,
  completed: false,
  score: null,
  passed: null,
  ...change,
});
const answer = {
  id: 'check-a',
  kind: 'choice',
  given: ['b'],
  correct: ['a'],
  right: false,
  seconds: 4.2,
} as const;

let lrs: StrictLrs;
let storage: SafeStorage;
const gone: string[] = [];

beforeEach(async () => {
  lrs = await new StrictLrs().open();
  storage = safeStorage(() => {
    throw new Error('memory will do');
  });
  gone.length = 0;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await lrs.close();
});

function open(query: string) {
  const launch = readCmi5Launch(`?${query}`);
  if (!launch) throw new Error('The launch is unsound');
  return cmi5Reporter(launch, storage, (address) => gone.push(address));
}
const launch = (wish?: LaunchWish) => open(lrs.launch(wish));
const closed = (reporter: ReturnType<typeof open>) =>
  vi.waitFor(() => expect(reporter.saveState()).toBe('closed'), 5000);

describe('cmi5Reporter', () => {
  test('a whole session is taken by a strict portal: initialized, answered, completed, passed, terminated', async () => {
    const reporter = launch({ mastery: 0.75, language: 'es-MX,en' });
    await expect(reporter.start()).resolves.toEqual({
      mode: 'normal',
      resume: null,
      language: 'es-MX',
      passMark: 0.75,
      learner: lrs.registration,
    });
    reporter.answered(answer);
    reporter.answered({ ...answer, id: 'check-b', kind: 'several', given: ['a', 'c'], correct: ['a', 'b'] });
    reporter.answered({ ...answer, id: 'check-c', kind: 'order', given: ['c', 'a'], correct: ['a', 'c'] });
    reporter.answered({
      ...answer,
      id: 'check-d',
      kind: 'match',
      given: ['x', 'y'],
      correct: ['y', 'x'],
      options: ['one', 'two'],
      targets: ['x', 'y'],
    });
    reporter.answered({ ...answer, id: 'check-e', kind: 'number', given: [0.5], correct: [0.25] });
    reporter.answered({ ...answer, id: 'step-f', kind: 'place', given: [0.5, 2], correct: [] });
    reporter.report(report({ progress: 0.55 }));
    await reporter.flush();
    reporter.report(report({ progress: 1, completed: true, score: 0.75, passed: true, resume: 'r2' }));
    await reporter.flush();
    expect(reporter.saveState()).toBe('saved');
    reporter.finish();
    await closed(reporter);
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs()).toEqual([
      'initialized',
      ...Array<string>(6).fill('answered'),
      'progressed',
      'completed',
      'passed',
      'terminated',
    ]);
    const answers = lrs.statements.filter((each) => verbOf(each) === 'answered');
    expect(answers.map(({ result }) => result?.response)).toEqual([
      'b',
      'a[,]c',
      'c[,]a',
      'one[.]x[,]two[.]y',
      '0.5',
      '0.5[,]2',
    ]);
    expect(JSON.parse(lrs.documents.get('deep-rounds') ?? '{}')).toMatchObject({ resume: 'r2', progress: 1 });
  });

  test('the next session brings back where one was, and says completed and passed no second time', async () => {
    const first = launch({ mastery: 0.5 });
    await first.start();
    first.report(report({ completed: true, score: 1, passed: true, resume: 'here' }));
    await first.flush();
    first.finish();
    await closed(first);
    const second = launch({ mastery: 0.5 });
    await expect(second.start()).resolves.toMatchObject({ resume: 'here' });
    second.report(report({ completed: true, score: 1, passed: true, resume: 'there' }));
    second.finish();
    await closed(second);
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs()).toEqual([
      'initialized',
      'completed',
      'passed',
      'terminated',
      'initialized',
      'terminated',
    ]);
    expect(lrs.documents.get('deep-rounds')).toContain('there');
  });

  test('that one has failed is said at the end, once for a score, and never after passing', async () => {
    const first = launch({ mastery: 0.8 });
    await first.start();
    first.report(report({ completed: true, score: 0.5, passed: false }));
    await first.flush();
    expect(lrs.verbs()).not.toContain('failed');
    first.finish();
    await closed(first);
    const second = launch({ mastery: 0.8 });
    await second.start();
    second.report(report({ completed: true, score: 0.5, passed: false }));
    second.finish();
    await closed(second);
    const third = launch({ mastery: 0.8 });
    await third.start();
    third.report(report({ completed: true, score: 0.9, passed: true }));
    third.finish();
    await closed(third);
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs().filter((verb) => verb === 'failed' || verb === 'passed')).toEqual([
      'failed',
      'passed',
    ]);
  });

  test.each(['Browse', 'Review'] as const)('in %s only initialized and terminated are said', async (mode) => {
    const reporter = launch({ mode });
    await expect(reporter.start()).resolves.toMatchObject({ mode: mode.toLowerCase() });
    reporter.answered(answer);
    reporter.report(report({ completed: true, score: 1, passed: true }));
    await reporter.flush();
    expect(reporter.saveState()).toBe('readonly');
    reporter.finish();
    await closed(reporter);
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
    expect(lrs.documents.size).toBe(0);
  });

  test('a page that was loaded again goes on with its key, and begins no second session', async () => {
    const query = lrs.launch();
    const before = open(query);
    await before.start();
    before.report(report({ resume: 'kept' }));
    await before.flush();
    const after = open(query);
    await expect(after.start()).resolves.toMatchObject({ resume: 'kept' });
    after.report(report({ completed: true }));
    after.finish();
    await closed(after);
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs()).toEqual(['initialized', 'progressed', 'completed', 'terminated']);
  });

  test('leaving by the key that reloads ends nothing; leaving otherwise does, and the same launch is closed then', async () => {
    const query = lrs.launch();
    const before = open(query);
    await before.start();
    before.report(report({ resume: 'here' }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5' }));
    before.finish();
    await vi.waitFor(() => expect(lrs.documents.get('deep-rounds')).toContain('here'), 5000);
    expect(lrs.verbs()).not.toContain('terminated');
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_000);
    const after = open(query);
    await expect(after.start()).resolves.toMatchObject({ resume: 'here' });
    after.finish();
    await closed(after);
    const again = open(query);
    await again.start();
    again.report(report({ completed: true }));
    expect(again.saveState()).toBe('closed');
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs()).toEqual(['initialized', 'progressed', 'terminated']);
  });

  test('the portal is away for a while: nothing is lost, and the order holds', async () => {
    const reporter = launch({ mastery: 0.5 });
    await reporter.start();
    lrs.down = true;
    reporter.answered(answer);
    reporter.report(report({ completed: true, score: 1, passed: true, resume: 'offline' }));
    await reporter.flush();
    expect(reporter.saveState()).toBe('lost');
    lrs.down = false;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(reporter.saveState()).toBe('saved'), 5000);
    reporter.finish();
    await closed(reporter);
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs()).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    expect(lrs.documents.get('deep-rounds')).toContain('offline');
  });

  test('the page is left while the portal is away: what was due is said by the next session', async () => {
    const first = launch();
    await first.start();
    await first.flush();
    lrs.down = true;
    first.report(report({ completed: true }));
    first.finish();
    await vi.waitFor(() => expect(first.saveState()).toBe('lost'), 5000);
    lrs.down = false;
    const second = launch();
    await second.start();
    second.report(report({ completed: true }));
    second.finish();
    await closed(second);
    expect(lrs.verbs()).toEqual(['initialized', 'initialized', 'completed', 'terminated']);
  });

  test('away from the very start: the lesson opens, and is told all once the portal is back', async () => {
    lrs.documents.set('deep-rounds', JSON.stringify({ version: 1, resume: 'earlier', progress: 0.9 }));
    const query = lrs.launch();
    lrs.down = true;
    const reporter = open(query);
    const late: unknown[] = [];
    reporter.onLate?.(({ resume }) => late.push(resume));
    await expect(reporter.start()).resolves.toMatchObject({ mode: 'normal', resume: null });
    expect(reporter.saveState()).toBe('lost');
    reporter.answered(answer);
    lrs.down = false;
    await reporter.flush();
    expect(late).toEqual(['earlier']);
    expect(reporter.saveState()).toBe('saved');
    expect(lrs.verbs()).toEqual(['initialized', 'answered']);
    reporter.finish();
    await closed(reporter);
    expect(lrs.faults).toEqual([]);
  }, 15_000);

  test('a launch that was used up says so and asks no more', async () => {
    const query = lrs.launch();
    await open(query).start();
    storage = safeStorage(() => {
      throw new Error('another window');
    });
    const second = open(query);
    await second.start();
    await second.flush();
    expect(second.saveState()).toBe('lost');
    expect(lrs.faults).toEqual(['8.2.3.1: the key was asked for twice']);
    second.finish();
  });

  test('at the end the window goes where the portal wants it, once all was taken', async () => {
    const reporter = launch({ returnURL: `${lrs.url}returned` });
    await reporter.start();
    reporter.finish();
    expect(reporter.leave?.()).toBe(true);
    await vi.waitFor(() => expect(gone).toEqual([`${lrs.url}returned`]), 5000);
    expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'nowhere'])(
    '%s is no place to go',
    async (returnURL) => {
      const reporter = launch({ returnURL });
      await reporter.start();
      reporter.finish();
      expect(reporter.leave?.()).toBe(false);
      await closed(reporter);
      expect(gone).toEqual([]);
    },
  );

  test('started twice, it starts once', async () => {
    const reporter = launch();
    await Promise.all([reporter.start(), reporter.start()]);
    reporter.finish();
    reporter.finish();
    await closed(reporter);
    expect(lrs.faults).toEqual([]);
    expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
  });
});

describe('readCmi5Launch', () => {
  const sound = {
    endpoint: 'https://lrs.example/x',
    fetch: 'https://lms.example/key?k=1',
    actor: '{"account":{"homePage":"https://a","name":"b"}}',
    registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
    activityId: 'https://lms.example/au/1',
  };
  const read = (change: object) =>
    readCmi5Launch(`?${new URLSearchParams({ ...sound, ...change }).toString()}`);

  test('a sound launch is read, its endpoint with a slash at the end', () => {
    expect(read({})).toMatchObject({ endpoint: 'https://lrs.example/x/', registration: sound.registration });
  });

  test.each([
    { endpoint: 'javascript:alert(1)' },
    { endpoint: '' },
    { fetch: 'ftp://lms.example' },
    { actor: '[]' },
    { actor: '{' },
    { registration: '1' },
    { activityId: 'no iri' },
    { activityId: 'x'.repeat(9000) },
  ])('%j is no launch', (change) => {
    expect(read(change)).toBeNull();
  });
});
