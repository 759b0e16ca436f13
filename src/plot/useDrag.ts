import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { pixelOf } from './boardContext';
import type { Point } from './scales';
import { useCarry } from './useCarry';

export interface DragOptions {
  /** Where the dragged thing stands now, in pixels: it keeps its distance to the finger. Default: the pointer itself. */
  readonly anchor?: Point | undefined;
  /** Called on every move with the new place of the thing in pixels; `event` tells Shift and Alt. */
  readonly onMove: (pixel: Point, event: { readonly altKey: boolean; readonly shiftKey: boolean }) => void;
  /** Called when the pointer goes down, with its own place. False refuses the drag. */
  readonly onStart?: ((pixel: Point, event: PointerEvent<SVGElement>) => boolean) | undefined;
  /** A tap takes the thing up, and a second tap says where it goes: for whoever cannot drag (WCAG 2.5.7). */
  readonly carry?: boolean | undefined;
  /** The drag ended as the hand wished. */
  readonly onEnd?: (() => void) | undefined;
  /** Escape, or the browser took the pointer away: put things back. */
  readonly onCancel?: (() => void) | undefined;
}

interface Grab {
  readonly pointer: number;
  readonly from: Point;
  readonly anchor: Point;
  /** Still on the spot: so far this is a tap. */
  still: boolean;
}

/** A tap may tremble by so many px. */
const TREMBLE = 3;

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<SVGElement>) => void;
  readonly onLostPointerCapture: (event: PointerEvent<SVGElement>) => void;
}

/**
 * Dragging by mouse, pen or finger with pointer capture. Give the handlers to an SVG element that has the class
 * `plot-grab` (touch-action: none).
 */
export function useDrag(options: DragOptions): {
  readonly dragging: boolean;
  /** Taken up by a tap: the next one puts it down. */
  readonly carried: boolean;
  readonly handlers: DragHandlers;
} {
  const grab = useRef<Grab | null>(null);
  const [dragging, setDragging] = useState(false);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { carried, take } = useCarry((pixel, event) => {
    latest.current.onMove(pixel, event);
    latest.current.onEnd?.();
  });

  useEffect(() => {
    if (!dragging) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !grab.current) return;
      event.preventDefault();
      grab.current = null;
      setDragging(false);
      latest.current.onCancel?.();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [dragging]);

  const finish = (event: PointerEvent<SVGElement>, how: 'onEnd' | 'onCancel') => {
    const held = grab.current;
    if (held?.pointer !== event.pointerId) return;
    grab.current = null;
    setDragging(false);
    options[how]?.();
    if (options.carry && how === 'onEnd' && held.still) take(event.currentTarget);
  };

  const handlers: DragHandlers = {
    onPointerDown(event) {
      // A second finger or the right button does not take over.
      if (event.button !== 0 || grab.current) return;
      const from = pixelOf(event);
      if (options.onStart?.(from, event) === false) return;
      event.stopPropagation();
      capture(event);
      // A tap on what is carried puts it down where it is.
      grab.current = { pointer: event.pointerId, from, anchor: options.anchor ?? from, still: !carried };
      setDragging(true);
    },
    onPointerMove(event) {
      const held = grab.current;
      if (held?.pointer !== event.pointerId) return;
      const now = pixelOf(event);
      if (Math.hypot(now.x - held.from.x, now.y - held.from.y) > TREMBLE) held.still = false;
      options.onMove(
        { x: held.anchor.x + now.x - held.from.x, y: held.anchor.y + now.y - held.from.y },
        event,
      );
    },
    onPointerUp: (event) => finish(event, 'onEnd'),
    onPointerCancel: (event) => finish(event, 'onCancel'),
    onLostPointerCapture: (event) => finish(event, 'onCancel'),
  };
  return { dragging, carried, handlers };
}

function capture(event: PointerEvent<SVGElement>): void {
  try {
    event.currentTarget.setPointerCapture(event.pointerId);
  } catch {
    // A pointer that is already gone cannot be captured; its moves over the element still count.
  }
}
