import { afterEach, expect, test, vi } from 'vitest';
import type { Chapter, ChapterStore } from '../../src/state/chapter';
import { syncAddress } from '../../src/views/syncAddress';

afterEach(() => vi.useRealTimers());

/** A store that has changed, and an address bar at `#/read/neuron`. */
function changed(): { stop: () => void } {
  vi.useFakeTimers();
  history.replaceState(null, '', '#/read/neuron');
  let tell = (): void => undefined;
  const store = {
    getState: () => ({}),
    subscribe: (listener: () => void) => {
      tell = listener;
      return () => undefined;
    },
  } as unknown as ChapterStore;
  const chapter = { id: 'neuron', entries: () => [['w1', '2']] } as unknown as Chapter;
  const stop = syncAddress(chapter, store, 'read', new URLSearchParams()).start();
  tell();
  return { stop };
}

test('a change is written into the address after a moment', () => {
  changed();
  vi.advanceTimersByTime(400);
  expect(location.hash).toBe('#/read/neuron?w1=2');
});

test('an address that somebody has gone to meanwhile is not written over', () => {
  changed();
  history.replaceState(null, '', '#/read/pixels');
  vi.advanceTimersByTime(400);
  expect(location.hash).toBe('#/read/pixels');
});
