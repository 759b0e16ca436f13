import { createContext, useContext, useLayoutEffect } from 'react';
import type { Point } from './scales';

/** The sheet that marks are drawn on, in pixels. */
export interface BoardSheet {
  readonly width: number;
  readonly height: number;
  /** Root font size over 16: multiply lengths that stand beside text. */
  readonly scale: number;
  /** The layer under the SVG, where canvases live; null until it is mounted. */
  readonly underlay: HTMLElement | null;
  /** A mark that takes the focus says so: a picture with controls inside is a group, not an image. */
  readonly addControl: () => () => void;
}

export const BoardContext = createContext<BoardSheet | null>(null);

/** The board around the component; throws when there is none. */
export function useBoard(): BoardSheet {
  const board = useContext(BoardContext);
  if (!board) throw new Error('A mark stands outside of a Board or Frame.');
  return board;
}

/** To be called by every mark that takes the focus. */
export function useControl(active = true): void {
  const add = useContext(BoardContext)?.addControl;
  // Before the browser paints: a picture must never be seen as an image while it holds a control.
  useLayoutEffect(() => (active ? add?.() : undefined), [active, add]);
}

/** Where a pointer event fell, in the pixels of its SVG, even when a parent is scaled. */
export function pixelOf(event: { clientX: number; clientY: number; currentTarget: Element }): Point {
  const target = event.currentTarget as SVGElement;
  const svg = target.ownerSVGElement ?? target;
  const box = svg.getBoundingClientRect();
  const zoomX = box.width > 0 ? Number(svg.getAttribute('width')) / box.width : 1;
  const zoomY = box.height > 0 ? Number(svg.getAttribute('height')) / box.height : 1;
  return { x: (event.clientX - box.left) * (zoomX || 1), y: (event.clientY - box.top) * (zoomY || 1) };
}
