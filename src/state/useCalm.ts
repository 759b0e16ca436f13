import { useEffect, useState } from 'react';

/**
 * The value, a little later: only when it has rested for so many ms, for a slider is dragged through many settings.
 * A value that is made anew at every render never rests: keep its identity while it does not change.
 */
export function useCalm<V>(value: V, ms: number): V {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(() => value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return calm;
}
