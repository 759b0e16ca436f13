import type { Chapter, ChapterStore } from '../state/chapter';
import { chapterHash, type ViewKind } from '../state/route';

/** Address keys that belong to the view, not to the chapter: they stay as the link brought them. */
const VIEW_KEYS = ['lang', 'theme', 'hide', 'figures', 'fix', 'figure', 'check'];
const MS = 300;

/** Writes what the store holds into the address bar, throttled, without making history. */
export function syncAddress(chapter: Chapter, store: ChapterStore, view: ViewKind, query: URLSearchParams) {
  const kept = VIEW_KEYS.flatMap((key): [string, string][] => {
    const value = query.get(key);
    return value === null || (key === 'figure' && view !== 'embed') ? [] : [[key, value]];
  });
  const hash = () =>
    chapterHash(view, chapter.id, [...kept, ...chapter.entries(store.getState(), view === 'present')]);
  let timer: ReturnType<typeof setTimeout> | undefined;

  let known = location.hash;

  const write = () => {
    timer = undefined;
    // Somebody has gone elsewhere and this view has not been told yet: their address stays.
    if (location.hash !== known) return;
    try {
      history.replaceState(history.state, '', hash());
      known = location.hash;
    } catch {
      // Some sandboxed frames refuse; "Copy link" still gives the address.
    }
  };

  return {
    address: () => location.href.replace(/#.*$/, '') + hash(),
    start: () => {
      known = location.hash;
      const stop = store.subscribe((now, before) => {
        // A lecture's stop is in the address at once: its window may be reloaded at any moment.
        if (view === 'present' && (now.stop !== before.stop || now.answers !== before.answers)) {
          clearTimeout(timer);
          write();
        } else timer ??= setTimeout(write, MS);
      });
      // Who reloads at once finds the last change too.
      const flush = () => {
        if (timer === undefined) return;
        clearTimeout(timer);
        write();
      };
      addEventListener('pagehide', flush);
      return () => {
        stop();
        removeEventListener('pagehide', flush);
        if (timer !== undefined) clearTimeout(timer);
      };
    },
  };
}
