import { useEffect, useRef, useState } from 'react';

export type MotionToken = '--m-fast' | '--m-move' | '--m-flow';

/**
 * Numbers that travel to their new values in the time of a motion token, and are there at once where the reader wants
 * no motion. Never for something that a hand is dragging.
 * @param target where to; compared by value
 * @returns what to draw now; as many numbers as the target has
 */
export function useTween(target: readonly number[], token: MotionToken = '--m-move'): readonly number[] {
  const key = target.join(' ');
  const [shown, setShown] = useState({ key, values: target });
  const latest = useRef(shown.values);

  useEffect(() => {
    const goal = key === '' ? [] : key.split(' ').map(Number);
    const from = latest.current;
    if (from.length === goal.length && goal.every((end, index) => end === from[index])) return undefined;
    const time = from.length === goal.length ? motionTime(token) : 0;
    const begin = performance.now();
    let frame = 0;
    const step = () => {
      const share = time > 0 ? Math.min(1, (performance.now() - begin) / time) : 1;
      const values = goal.map((end, index) => between(from[index] ?? end, end, easeOut(share)));
      latest.current = values;
      setShown({ key, values });
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [key, token]);

  // Until the first frame of a new journey the old values stand; other counts cannot be drawn together.
  return shown.values.length === target.length ? shown.values : target;
}

function between(from: number, to: number, share: number): number {
  return share >= 1 || !Number.isFinite(from) ? to : from + (to - from) * share;
}

/** Close to the stylesheet's cubic-bezier(.2, 0, 0, 1): off at once, settling slowly. */
function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** The token in milliseconds; the stylesheet sets it to 0 where the reader wants no motion. */
export function motionTime(token: MotionToken): number {
  const text = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return text.endsWith('ms') ? value : value * 1000;
}
