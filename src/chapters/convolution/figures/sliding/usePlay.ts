import { useEffect, useRef, useState } from 'react';
import { isResting } from '../../../../state/resting';

/** Calls `step` some times a second while playing, until it may not go on. */
export function usePlay(step: () => void, canStep: boolean, perSecond: number) {
  const [wanted, setPlaying] = useState(false);
  const playing = wanted && canStep;
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      if (!isResting()) latest.current();
    }, 1000 / perSecond);
    return () => clearInterval(timer);
  }, [playing, perSecond]);
  return { playing, play: () => setPlaying(true), pause: () => setPlaying(false) };
}
