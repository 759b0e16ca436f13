import { useCallback, useEffect, useRef, useState } from 'react';

type Numbers = Readonly<Record<string, number>>;

/** Time of one glide: the look's --m-flow. */
const MS = 600;

/**
 * Numbers that glide to where a step or an answer has put them, so that the eye can follow; a hand moves them at once.
 * @returns the numbers to draw, and a function to be told what a hand has set
 */
export function useGlide<N extends Numbers>(target: N): readonly [N, (set: Partial<N>) => void] {
  const [shown, setShown] = useState(target);
  const latest = useRef({ shown, target });
  const key = JSON.stringify(target);

  useEffect(() => {
    latest.current = { shown, target };
  });

  useEffect(() => {
    const { shown: from, target: to } = latest.current;
    if (same(from, to)) return undefined;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let start: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      start ??= now;
      const part = still ? 1 : Math.min(1, (now - start) / MS);
      setShown(part === 1 ? to : mix(from, to, ease(part)));
      if (part < 1) frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [key]);

  const snap = useCallback((set: Partial<N>) => setShown((now) => ({ ...now, ...set })), []);
  return [shown, snap];
}

function same(a: Numbers, b: Numbers): boolean {
  return Object.keys(b).every((name) => a[name] === b[name]);
}

function mix<N extends Numbers>(from: N, to: N, part: number): N {
  const mixed: Record<string, number> = {};
  for (const name of Object.keys(to)) {
    const start = from[name] ?? to[name]!;
    mixed[name] = start + (to[name]! - start) * part;
  }
  return mixed as N;
}

/** Slow at both ends. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
