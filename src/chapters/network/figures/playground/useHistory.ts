import { useCallback, useRef, useState } from 'react';
import type { RunState } from '../../../../engine/client/types';
import { useUpdate } from '../../hooks';
import type { State } from '../../model';
import type { Main } from './useMain';

type Entry =
  | { readonly kind: 'settings'; readonly state: State; readonly what: string }
  | { readonly kind: 'weights'; readonly state: RunState; readonly what: string };

const MOST = 100;
/** Changes of the same thing within this time are one change: a drag. */
const BURST_MS = 1200;

/** Remembers settings and edited weights, so that each can be taken back. */
export function useHistory(main: Main) {
  const update = useUpdate();
  const entries = useRef<Entry[]>([]);
  const last = useRef({ what: '', at: 0 });
  const [count, setCount] = useState(0);

  const push = useCallback((entry: Entry) => {
    const now = performance.now();
    const burst = last.current.what === entry.what && entry.what !== '' && now - last.current.at < BURST_MS;
    last.current = { what: entry.what, at: now };
    if (burst && entries.current.length > 0) return;
    entries.current = [...entries.current.slice(1 - MOST), entry];
    setCount(entries.current.length);
  }, []);

  /** Changes the settings; `what` joins the moves of one drag. */
  const change = useCallback(
    (next: (state: State) => State, what = '') => {
      update((old) => {
        const now = next(old);
        if (now !== old) push({ kind: 'settings', state: old, what });
        return now;
      });
    },
    [update, push],
  );

  const { load } = main;
  /** Puts the run into a state with other weights. */
  const edit = useCallback(
    (from: RunState, to: RunState, what: string) => {
      push({ kind: 'weights', state: from, what });
      load(to);
    },
    [push, load],
  );

  const undo = useCallback(() => {
    const entry = entries.current.at(-1);
    entries.current = entries.current.slice(0, -1);
    setCount(entries.current.length);
    last.current = { what: '', at: 0 };
    if (!entry) return;
    if (entry.kind === 'weights') load(entry.state);
    else update((now) => ({ ...entry.state, mode: now.mode, panel: now.panel }));
  }, [load, update]);

  return { change, edit, undo, canUndo: count > 0 };
}

export type Change = ReturnType<typeof useHistory>['change'];
