import { useCallback, useEffect, useRef, useState } from 'react';

/** A value that travels: the look's --m-flow. */
const FLOW_MS = 600;

type Numbers<N> = Readonly<Record<keyof N, number>>;

/**
 * Numbers that glide to where a step or an answer has put them, so that the eye can follow; a hand moves them at once.
 * @param ms time of one glide; 0 follows at once
 * @returns the numbers to draw, and a function to be told what a hand has set
 */
export function useGlide<N extends Numbers<N>>(
  target: N,
  ms = FLOW_MS,
): readonly [N, (set: Partial<N>) => void] {
  const [shown, setShown] = useState(target);
  const latest = useRef({ shown, target });
  const key = JSON.stringify(target);

  useEffect(() => {
    latest.current = { shown, target };
  });

  useEffect(() => {
    const { shown: from, target: to } = latest.current;
    if (same(from, to)) return undefined;
    const still = prefersStill();
    let start: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      start ??= now;
      const part = still || ms === 0 ? 1 : Math.min(1, (now - start) / ms);
      setShown(part === 1 ? to : mix(from, to, ease(part)));
      if (part < 1) frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [key, ms]);

  const snap = useCallback((set: Partial<N>) => setShown((now) => ({ ...now, ...set })), []);
  return [shown, snap];
}

function prefersStill(): boolean {
  return (
    typeof window.matchMedia === 'function' && window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

function namesOf<N>(numbers: Numbers<N>): (keyof N)[] {
  return Object.keys(numbers) as (keyof N)[];
}

function same<N>(a: Numbers<N>, b: Numbers<N>): boolean {
  return namesOf(b).every((name) => a[name] === b[name]);
}

function mix<N extends Numbers<N>>(from: N, to: N, part: number): N {
  const mixed: Partial<Record<keyof N, number>> = {};
  for (const name of namesOf(to)) mixed[name] = from[name] + (to[name] - from[name]) * part;
  return mixed as N;
}

/** Slow at both ends. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
