import { useEffect, useEffectEvent, useState } from 'react';

const EVERY_MS = 1000;

/** Steps per second of a playing run, measured once a second; null while it rests. */
export function useRate(step: number, playing: boolean): number | null {
  const [rate, setRate] = useState<number | null>(null);
  const stepNow = useEffectEvent(() => step);
  useEffect(() => {
    if (!playing) return undefined;
    let last = { step: stepNow(), at: performance.now() };
    const timer = setInterval(() => {
      const now = { step: stepNow(), at: performance.now() };
      setRate(Math.max(0, Math.round((1000 * (now.step - last.step)) / (now.at - last.at))));
      last = now;
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      setRate(null);
    };
  }, [playing]);
  return rate;
}
