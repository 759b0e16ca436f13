import { useEffect, useState } from 'react';

/** A value that follows once the hand has rested for some ms: a slider is dragged through many settings. */
export function useCalm<T>(value: T, ms: number): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(() => value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return calm;
}
