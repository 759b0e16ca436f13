import { expect, test, vi } from 'vitest';
import { openLectureLink } from '../../../src/views/present/speaker/lectureLink';
import type { LectureState, Order } from '../../../src/views/present/speaker/messages';
import { openSpeakerLink, type SpeakerView } from '../../../src/views/present/speaker/speakerLink';
import type { Channel, Windows } from '../../../src/views/present/speaker/windows';

const session = 'a'.repeat(32);
const state: LectureState = {
  chapter: 'neuron',
  step: 'an-line',
  next: 'an-bias',
  stop: 0,
  count: 31,
  question: 'none',
  black: false,
  edge: null,
  started: null,
  live: {},
};

type Listener = Parameters<Windows['listen']>[0];
type Page = Window & { readonly listeners: Set<Listener> };

/** A browser with windows that post to each other, and one channel for all of them. */
function browser({ channels = true, origin = 'http://here' } = {}) {
  const hubs = new Set<{ page: Page; listener: (data: unknown) => void }>();
  const open = (): Page =>
    ({ listeners: new Set<Listener>(), postMessage: () => undefined }) as unknown as Page;
  const of = (page: Page, from = origin): Windows => ({
    listen(listener) {
      page.listeners.add(listener);
      return () => page.listeners.delete(listener);
    },
    isOurs: (each) => each === 'http://here',
    post(target, data) {
      for (const listener of [...(target as unknown as Page).listeners])
        listener({ data: structuredClone(data), source: page, origin: from });
    },
    channel: channels
      ? (): Channel => {
          const mine: { page: Page; listener: (data: unknown) => void }[] = [];
          return {
            post(data) {
              for (const hub of [...hubs]) if (hub.page !== page) hub.listener(structuredClone(data));
            },
            listen(listener) {
              const hub = { page, listener };
              mine.push(hub);
              hubs.add(hub);
            },
            close: () => mine.forEach((hub) => hubs.delete(hub)),
          };
        }
      : null,
  });
  return { open, of };
}

function lectureAt(web: ReturnType<typeof browser>, page: Page) {
  const orders: Order[] = [];
  const link = openLectureLink(session, (order) => orders.push(order), web.of(page));
  return { link, orders };
}

function speakerAt(
  web: ReturnType<typeof browser>,
  page: Page,
  opener: Page | null,
  known: string | null = null,
) {
  const views: SpeakerView[] = [];
  const keep = vi.fn();
  const link = openSpeakerLink(opener, known, keep, (view) => views.push(view), web.of(page));
  return { link, keep, last: () => views.at(-1) };
}

test.each([true, false])('the opened window is told the state and obeyed once (channel: %s)', (channels) => {
  const web = browser({ channels });
  const [main, own] = [web.open(), web.open()];
  const { link, orders } = lectureAt(web, main);
  link.adopt(own);
  link.publish(state);
  const speaker = speakerAt(web, own, main);
  expect(speaker.last()).toEqual({ state, silent: false });
  expect(speaker.keep).toHaveBeenCalledWith(session);
  speaker.link.send('next');
  expect(orders).toEqual(['next']);
  link.publish({ ...state, stop: 1 });
  expect(speaker.last()?.state?.stop).toBe(1);
});

test('a stranger is neither told nor obeyed, whatever it says', () => {
  const web = browser({ channels: false });
  const [main, own, stranger] = [web.open(), web.open(), web.open()];
  const { link, orders } = lectureAt(web, main);
  link.adopt(own);
  link.publish(state);
  const foreign = speakerAt(web, stranger, main, 'b'.repeat(32));
  foreign.link.send('next');
  expect(orders).toEqual([]);
  expect(foreign.last()).toBeUndefined();
});

test('the right session from another origin is refused', () => {
  const web = browser({ channels: false, origin: 'http://elsewhere' });
  const [main, own] = [web.open(), web.open()];
  const { orders } = lectureAt(web, main);
  speakerAt(web, own, main, session).link.send('next');
  expect(orders).toEqual([]);
});

test.each([true, false])(
  'after a reload of the lecture the window finds it again (channel: %s)',
  (channels) => {
    const web = browser({ channels });
    const [main, own] = [web.open(), web.open()];
    const first = lectureAt(web, main);
    first.link.adopt(own);
    first.link.publish(state);
    const speaker = speakerAt(web, own, main);
    first.link.close();
    expect(speaker.last()?.silent).toBe(true);
    // The reloaded page knows its session, not its window.
    const second = lectureAt(web, main);
    second.link.publish({ ...state, stop: 4 });
    speaker.link.beat();
    expect(speaker.last()).toMatchObject({ silent: false, state: { stop: 4 } });
    speaker.link.send('back');
    expect(second.orders).toEqual(['back']);
  },
);

test('after a reload of the window it is told again, and without its opener the channel serves', () => {
  const web = browser();
  const [main, own] = [web.open(), web.open()];
  const { link, orders } = lectureAt(web, main);
  link.publish(state);
  const speaker = speakerAt(web, own, null, session);
  expect(speaker.last()?.state).toEqual(state);
  speaker.link.send('black');
  expect(orders).toEqual(['black']);
});

test('a window opened by hand learns the session over the channel before it may order', () => {
  const web = browser();
  const [main, own] = [web.open(), web.open()];
  const { link, orders } = lectureAt(web, main);
  link.publish(state);
  const speaker = speakerAt(web, own, null);
  expect(speaker.keep).toHaveBeenCalledWith(session);
  speaker.link.send('next');
  expect(orders).toEqual(['next']);
});

test('a lecture that no longer answers is noticed after some heartbeats, its last state stays', () => {
  const web = browser();
  const [main, own] = [web.open(), web.open()];
  const { link } = lectureAt(web, main);
  link.adopt(own);
  link.publish(state);
  const speaker = speakerAt(web, own, main);
  link.close(true);
  expect(speaker.last()?.silent).toBe(false);
  for (let beat = 0; beat < 5; beat += 1) speaker.link.beat();
  expect(speaker.last()).toEqual({ state, silent: true });
});
