import type { Rectangle } from './scales';

export interface MatrixLayout {
  /** Top left corner of the first cell, in px. */
  readonly x: number;
  readonly y: number;
  /** Height of a cell, and its width: the same but for long numbers. */
  readonly side: number;
  readonly across: number;
  readonly fontSize: number;
}

/** Room for the ring of the focus, in px. */
const PAD = 7;

/**
 * Cells as large as they fit, in the middle of a rectangle; room for rulers above and at the left if asked.
 * @param ratio width of a cell over its height (default 1), for numbers of many digits
 */
export function matrixLayout(
  within: Rectangle,
  rows: number,
  cols: number,
  scale: number,
  rulers: boolean,
  ratio = 1,
): MatrixLayout {
  const ruler = rulers ? { x: 38 * scale, y: 24 * scale } : { x: PAD, y: PAD };
  const roomX = within.width - ruler.x - PAD;
  const roomY = within.height - ruler.y - PAD;
  const side = Math.max(1, Math.floor(Math.min(roomX / cols / ratio, roomY / rows)));
  const across = Math.max(1, Math.floor(side * ratio));
  return {
    x: Math.round(within.x + ruler.x + (roomX - across * cols) / 2),
    y: Math.round(within.y + ruler.y + (roomY - side * rows) / 2),
    side,
    across,
    fontSize: Math.min(18 * scale, Math.max(12.5 * scale, side * 0.34)),
  };
}
