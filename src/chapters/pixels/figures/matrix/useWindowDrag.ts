import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { ImageWindow } from '../../../../data/image';

/** Where the hand took hold, and the window that it found. */
interface Grab {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly window: ImageWindow;
}

/**
 * The window by dragging, as on a workstation: right button, or Shift with the left one. To the right is wider, up is
 * a higher center (darker). Handlers for the capture phase, so that the cursor below does not move.
 * @param perPixel units of value per pixel of way
 */
export function useWindowDrag(
  window: ImageWindow,
  perPixel: number,
  onWindow: (center: number, width: number) => void,
) {
  const grab = useRef<Grab | null>(null);
  const end = (event: PointerEvent<SVGElement>) => {
    if (grab.current?.pointer === event.pointerId) grab.current = null;
  };
  return {
    onPointerDownCapture(event: PointerEvent<SVGElement>) {
      if (event.button !== 2 && !(event.button === 0 && event.shiftKey)) return;
      event.stopPropagation();
      event.preventDefault();
      grab.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, window };
      try {
        event.currentTarget.setPointerCapture(event.pointerId);
      } catch {
        // A pointer that is already gone cannot be captured.
      }
    },
    onPointerMoveCapture(event: PointerEvent<SVGElement>) {
      const held = grab.current;
      if (held?.pointer !== event.pointerId) return;
      event.stopPropagation();
      const right = event.clientX - held.x;
      const up = held.y - event.clientY;
      onWindow(held.window.center + up * perPixel, held.window.width + right * perPixel);
    },
    onPointerUpCapture: end,
    onPointerCancelCapture: end,
    onContextMenu: (event: MouseEvent<SVGElement>) => event.preventDefault(),
  };
}
