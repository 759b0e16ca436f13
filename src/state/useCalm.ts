import { useEffect, useRef, useState } from 'react';

/**
 * The value as it is when it rests: a single change is followed at once, of a stream (a slider dragged through many
 * settings) only the last, after so many ms of rest.
 * A value that is made anew at every render never rests: keep its identity while it does not change.
 */
export function useCalm<V>(value: V, ms: number): V {
  const [calm, setCalm] = useState(value);
  const last = useRef({ value, at: -Infinity });
  useEffect(() => {
    if (Object.is(last.current.value, value)) return;
    const now = performance.now();
    const streaming = now - last.current.at < ms;
    last.current = { value, at: now };
    const timer = setTimeout(() => setCalm(() => value), streaming ? ms : 0);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return calm;
}
