import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHostLink, type HostLink, type Order } from '../../src/portal/hostLink';

const HOST = 'https://portal.example';
const described = {
  chapter: 'neuron',
  figure: null,
  steps: ['first', 'second'],
  check: true,
  languages: ['en', 'es'],
  language: 'en',
};

/** What was posted to the host: message and target origin. */
let posted: [Record<string, unknown>, string][];
let host: Window;
let link: HostLink;
let observed: () => void;
let height: number;

function say(data: unknown, from: { source?: unknown; origin?: string } = {}): void {
  const event = new MessageEvent('message', { data, origin: from.origin ?? HOST });
  Object.defineProperty(event, 'source', { value: 'source' in from ? from.source : host });
  window.dispatchEvent(event);
}
const ours = (parts: object) => ({ app: 'deep-rounds', version: 1, ...parts });
const types = () => posted.map(([message]) => message['type'] ?? message['subject']);

beforeEach(() => {
  posted = [];
  height = 500;
  host = {
    postMessage: (message: Record<string, unknown>, target: string) => posted.push([message, target]),
  } as unknown as Window;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(look: () => void) {
        observed = look;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockImplementation(
    () => ({ height }) as DOMRect,
  );
  link = openHostLink(window, host);
});
afterEach(() => {
  link.stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('openHostLink', () => {
  test('before a greeting nothing but the height goes out', () => {
    link.describe(described);
    link.send({ type: 'progress', progress: 0.5, step: 'first', completed: false });
    expect(posted).toEqual([
      [ours({ type: 'height', height: 500 }), '*'],
      [{ type: 'iframe-resized', width: window.innerWidth, height: 500 }, '*'],
      [{ subject: 'lti.frameResize', height: 500 }, '*'],
      [ours({ type: 'ready', height: 500 }), '*'],
    ]);
  });

  test('after it, content goes to the origin of the greeting alone', async () => {
    link.describe(described);
    posted.length = 0;
    say(ours({ type: 'hello', resume: 'x' }));
    link.send({ type: 'progress', progress: 0.5, step: 'first', completed: false });
    expect(posted).toEqual([
      [ours({ type: 'ready', height: 500, ...described }), HOST],
      [ours({ type: 'progress', progress: 0.5, step: 'first', completed: false }), HOST],
    ]);
    await expect(link.greeted).resolves.toMatchObject({ resume: 'x' });
  });

  test('who is not the parent is neither heard nor answered', () => {
    const orders: Order[] = [];
    link.onOrder((order) => orders.push(order));
    posted.length = 0;
    for (const source of [null, window, {}]) {
      say(ours({ type: 'hello' }), { source });
      say(ours({ type: 'goto', to: 2 }), { source });
      say({ type: 'iframe-child-init' }, { source });
    }
    expect(posted).toEqual([]);
    expect(orders).toEqual([]);
  });

  test('orders are followed after the greeting only, and from its origin only', () => {
    const orders: Order[] = [];
    link.onOrder((order) => orders.push(order));
    say(ours({ type: 'goto', to: 2 }));
    expect(orders).toEqual([]);
    say(ours({ type: 'hello' }));
    say(ours({ type: 'goto', to: 2 }), { origin: 'https://elsewhere.example' });
    expect(orders).toEqual([]);
    expect(posted.at(-1)).toEqual([ours({ type: 'error', reason: 'origin', about: '' }), HOST]);
    say(ours({ type: 'goto', to: 2 }));
    expect(orders).toEqual([{ type: 'goto', to: 2 }]);
  });

  test('a host without an origin of its own is told that it gets no content', () => {
    posted.length = 0;
    say(ours({ type: 'hello' }), { origin: 'null' });
    expect(posted).toEqual([[ours({ type: 'error', reason: 'origin', about: '' }), '*']]);
  });

  test('mistakes are answered five times, whatever their number', () => {
    say(ours({ type: 'hello' }));
    posted.length = 0;
    for (let turn = 0; turn < 50; turn += 1) say(ours({ type: 'explode' }));
    expect(types()).toEqual(Array(5).fill('error'));
    expect(posted[0]?.[0]).toMatchObject({ reason: 'unknown', about: 'explode' });
  });

  test('a host that greets anew is told anew what stands here', () => {
    link.describe(described);
    say(ours({ type: 'hello' }));
    posted.length = 0;
    say(ours({ type: 'hello' }));
    expect(types()).toEqual(['ready']);
  });

  test('a new height is told, a pixel more or less is not', () => {
    posted.length = 0;
    height = 501;
    observed();
    expect(posted).toEqual([]);
    height = 640.2;
    observed();
    expect(posted[0]).toEqual([ours({ type: 'height', height: 641 }), '*']);
    height = 640;
    observed();
    expect(types()).toEqual(['height', 'iframe-resized', 'lti.frameResize']);
  });

  test('open-iframe-resizer gets its answer', () => {
    posted.length = 0;
    say({ type: 'iframe-get-child-dimensions' });
    expect(types()).toContain('iframe-resized');
  });
});
