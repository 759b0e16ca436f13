import { useEffect, useRef } from 'react';

/** Dims the picture but for a circle round the pointer. Clicks go through. */
export function Spotlight() {
  const veil = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      veil.current?.style.setProperty('--x', `${event.clientX}px`);
      veil.current?.style.setProperty('--y', `${event.clientY}px`);
    };
    document.addEventListener('pointermove', follow, { capture: true, passive: true });
    return () => document.removeEventListener('pointermove', follow, { capture: true });
  }, []);
  return <div className="present-spotlight" ref={veil} aria-hidden />;
}
