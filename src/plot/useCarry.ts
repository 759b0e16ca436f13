import { useCallback, useEffect, useRef, useState } from 'react';
import { pixelOf } from './boardContext';
import type { Point } from './scales';

/** What a tap can take up or turn by itself: a tap on it is not a place to go to. */
const GRIP = 'circle.plot-hit';

/**
 * Moving without dragging: what a tap took up waits for the next tap on the same picture and goes there. Escape, a tap
 * elsewhere or on another handle leaves it where it is.
 * @param onPlace where it goes, in pixels of its picture
 */
export function useCarry(onPlace: (pixel: Point, event: MouseEvent) => void): {
  readonly carried: boolean;
  readonly take: (thing: SVGElement) => void;
} {
  const [sheet, setSheet] = useState<SVGSVGElement | null>(null);
  const place = useRef(onPlace);
  useEffect(() => {
    place.current = onPlace;
  });

  useEffect(() => {
    if (!sheet) return undefined;
    const within = (event: Event) =>
      event.target instanceof Element && sheet.contains(event.target) && !event.target.closest(GRIP);
    // The tap is ours from its beginning: nothing under it may act on it as well.
    const onDown = (event: PointerEvent) => {
      if (within(event) && event.button === 0) event.stopPropagation();
      else setSheet(null);
    };
    const onClick = (event: MouseEvent) => {
      if (!within(event)) return;
      event.stopPropagation();
      setSheet(null);
      place.current(pixelOf({ clientX: event.clientX, clientY: event.clientY, currentTarget: sheet }), event);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setSheet(null);
    };
    const listeners = [
      ['pointerdown', onDown],
      ['click', onClick],
      ['keydown', onKey],
    ] as const;
    for (const [type, listener] of listeners) window.addEventListener(type, listener as EventListener, true);
    return () => {
      for (const [type, listener] of listeners)
        window.removeEventListener(type, listener as EventListener, true);
    };
  }, [sheet]);

  const take = useCallback((thing: SVGElement) => setSheet(thing.ownerSVGElement), []);
  return { carried: sheet !== null, take };
}
