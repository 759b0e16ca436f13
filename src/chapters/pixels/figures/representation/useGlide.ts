import { useEffect, useState } from 'react';

const GLIDE_MS = 1600;

interface Glide {
  readonly from: number;
  readonly to: number;
  /** Share of the way that is done. */
  readonly share: number;
}

/**
 * Follows a number: small changes (a hand on the slider) at once, a leap gradually, so that what it does is seen.
 * Who asked the system for less motion sees the end at once.
 */
export function useGlide(target: number, leap = 0.25): number {
  const [glide, setGlide] = useState<Glide>({ from: target, to: target, share: 1 });
  const now = glide.from + (glide.to - glide.from) * ease(glide.share);
  if (glide.to !== target) {
    const far = Math.abs(target - now) > leap && !lessMotion();
    setGlide(far ? { from: now, to: target, share: 0 } : { from: target, to: target, share: 1 });
  }
  const moving = glide.share < 1;
  useEffect(() => {
    if (!moving) return;
    let start: number | null = null;
    let frame = requestAnimationFrame(function step(time) {
      start ??= time;
      const share = Math.min(1, (time - start) / GLIDE_MS);
      setGlide((old) => ({ ...old, share: Math.max(old.share, share) }));
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [moving, target]);
  return now;
}

const ease = (share: number) => share * share * (3 - 2 * share);

function lessMotion(): boolean {
  return (
    typeof window.matchMedia !== 'function' || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
