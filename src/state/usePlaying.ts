import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { isResting } from './resting';

export interface Playing {
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Presses Step again and again: the first time at once, then so many times a second, until no step can be taken.
 * @param step takes one step
 * @param more whether another step can be taken; false ends the playing
 * @param speed steps a second
 */
export function usePlaying(step: () => void, more: boolean, speed: number): Playing {
  const [wanted, setWanted] = useState(false);
  const playing = wanted && more;
  const tick = useEffectEvent(() => {
    if (!isResting()) step();
  });

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => tick(), 1000 / speed);
    return () => clearInterval(timer);
  }, [playing, speed]);

  // What has come to its end does not go on by itself when it could again.
  if (wanted && !more) setWanted(false);

  const first = useEffectEvent(() => step());
  useEffect(() => {
    if (wanted) first();
  }, [wanted]);
  const play = useCallback(() => setWanted(true), []);
  const pause = useCallback(() => setWanted(false), []);
  return { playing, play, pause };
}
