import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hello, HostLink, Order } from '../../src/portal/hostLink';
import { messageReporter } from '../../src/portal/message';
import type { Report } from '../../src/portal/reporter';

const hello: Hello = { type: 'hello', resume: null, mode: 'normal', passMark: null, confirms: false };
const report = (change: Partial<Report> = {}): Report => ({
  resume: 'r1',
  location: 'first',
  progress: 0.25,
  completed: false,
  score: null,
  passed: null,
  ...change,
});

let sent: Record<string, unknown>[];
let greet: (hello: Hello) => void;
let order: (order: Order) => void;
let link: HostLink;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  link = {
    greeted: new Promise((resolve) => {
      greet = resolve;
    }),
    describe: () => undefined,
    send: (message) => void sent.push({ ...message }),
    onOrder: (listener) => {
      order = listener;
      return () => undefined;
    },
    stop: () => undefined,
  };
});
afterEach(() => vi.useRealTimers());

const reporter = () => messageReporter(link, () => '#/embed/neuron?stop=2');

describe('messageReporter', () => {
  test('start() takes over what the greeting brings', async () => {
    const started = reporter().start();
    greet({ ...hello, resume: 'kept', passMark: 0.6 });
    await expect(started).resolves.toMatchObject({ mode: 'normal', resume: 'kept', passMark: 0.6 });
  });

  test('start() does not wait for a host that never greets', async () => {
    const started = reporter().start();
    await vi.advanceTimersByTimeAsync(1000);
    await expect(started).resolves.toMatchObject({ resume: null });
  });

  test('a late greeting is handed on, and told everything', async () => {
    const late: unknown[] = [];
    const teller = reporter();
    teller.onLate?.((launch) => late.push(launch.resume));
    const started = teller.start();
    await vi.advanceTimersByTimeAsync(1000);
    await started;
    teller.report(report());
    sent.length = 0;
    greet({ ...hello, resume: 'kept' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(late).toEqual(['kept']);
    expect(sent.map(({ type }) => type)).toEqual(['progress', 'state']);
  });

  test('report() tells progress at once and the place after a while, each once', async () => {
    const teller = reporter();
    greet(hello);
    await teller.start();
    teller.report(report());
    teller.report(report({ resume: 'r2' }));
    teller.report(report({ resume: 'r3' }));
    expect(sent).toEqual([{ type: 'progress', progress: 0.25, step: 'first', completed: false }]);
    await vi.advanceTimersByTimeAsync(600);
    expect(sent.slice(1)).toEqual([{ type: 'state', resume: 'r3', address: '#/embed/neuron?stop=2' }]);
  });

  test('completed is told at once, and again with a better score', async () => {
    const teller = reporter();
    greet(hello);
    await teller.start();
    teller.report(report({ completed: true, progress: 1, score: 0.5, passed: false }));
    teller.report(report({ completed: true, progress: 1, score: 0.5, passed: false, resume: 'r2' }));
    teller.report(report({ completed: true, progress: 1, score: 0.9, passed: true, resume: 'r3' }));
    expect(sent.filter(({ type }) => type === 'completed')).toEqual([
      { type: 'completed', score: 0.5, passed: false },
      { type: 'completed', score: 0.9, passed: true },
    ]);
  });

  test('a host that confirms decides whether it is saved', async () => {
    const teller = reporter();
    greet({ ...hello, confirms: true });
    await teller.start();
    teller.report(report());
    await teller.flush();
    expect(teller.saveState()).toBe('saving');
    order({ type: 'saved', ok: false });
    expect(teller.saveState()).toBe('lost');
    sent.length = 0;
    await teller.flush();
    expect(sent.map(({ type }) => type)).toEqual(['state']);
    order({ type: 'saved', ok: true });
    expect(teller.saveState()).toBe('saved');
  });

  test('a review tells nothing', async () => {
    const teller = reporter();
    greet({ ...hello, mode: 'review' });
    await teller.start();
    teller.report(report({ completed: true }));
    teller.answered({ id: 'step-a', kind: 'number', given: [1], correct: [2], right: false, seconds: 3 });
    teller.finish();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
    expect(teller.saveState()).toBe('readonly');
  });

  test('finish() hands over the last place, and a page that comes back goes on', async () => {
    const teller = reporter();
    greet(hello);
    await teller.start();
    teller.report(report());
    teller.finish();
    expect(sent.at(-1)).toMatchObject({ type: 'state', resume: 'r1' });
    sent.length = 0;
    teller.report(report({ resume: 'r9', progress: 1 }));
    expect(sent).toMatchObject([{ type: 'progress', progress: 1 }]);
  });
});
