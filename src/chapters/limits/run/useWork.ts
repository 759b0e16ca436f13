import { useEffect, useState } from 'react';

/** Ms that the page may be held at a time. */
const SLICE_MS = 24;

/**
 * A long calculation in the page, a little at a time, so that it follows the hand without holding it up.
 * @param key what it is a function of; null for nothing to do. Another key begins anew
 * @param work yields now and then; what it yields or returns is shown, undefined is not
 * @returns the newest result, and of which key it is
 */
export function useWork<T>(
  key: string | null,
  work: () => Generator<T | undefined, T>,
): { readonly key: string; readonly value: T; readonly done: boolean } | null {
  const [state, setState] = useState<{ key: string; value: T; done: boolean } | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    const running = work();
    const turn = () => {
      if (!current) return;
      const end = performance.now() + SLICE_MS;
      let next = running.next();
      while (!next.done && next.value === undefined && performance.now() < end) next = running.next();
      if (next.value !== undefined) setState({ key, value: next.value, done: next.done === true });
      if (!next.done) timer = setTimeout(turn);
    };
    timer = setTimeout(turn);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says everything that the work depends on
  }, [key]);
  return state;
}
