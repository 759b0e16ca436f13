import type { Rectangle } from './scales';

export interface MatrixLayout {
  /** Top left corner of the first cell, in px. */
  readonly x: number;
  readonly y: number;
  /** Side of a cell. */
  readonly side: number;
  readonly fontSize: number;
}

/** Square cells, as large as they fit, in the middle of a rectangle; room for rulers above and at the left if asked. */
export function matrixLayout(
  within: Rectangle,
  rows: number,
  cols: number,
  scale: number,
  rulers: boolean,
): MatrixLayout {
  const ruler = rulers ? { x: 38 * scale, y: 24 * scale } : { x: 4, y: 4 };
  const roomX = within.width - ruler.x - 4;
  const roomY = within.height - ruler.y - 4;
  const side = Math.max(1, Math.floor(Math.min(roomX / cols, roomY / rows)));
  return {
    x: Math.round(within.x + ruler.x + (roomX - side * cols) / 2),
    y: Math.round(within.y + ruler.y + (roomY - side * rows) / 2),
    side,
    fontSize: Math.min(18, Math.max(12.5, side * 0.32)) * (side > 60 ? scale : 1),
  };
}
