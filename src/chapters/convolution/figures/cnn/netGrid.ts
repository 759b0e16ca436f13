import type { Rectangle } from '../../../../plot/scales';

/** Px between two maps. */
export const GAP = 5;

export const square = (x: number, y: number, side: number): Rectangle => ({
  x,
  y,
  width: side,
  height: side,
});

/** Squares in rows of so many columns. */
export const gridOf = (
  count: number,
  columns: number,
  x: number,
  y: number,
  side: number,
  pitchX = side + GAP,
  pitchY = side + GAP,
): Rectangle[] =>
  Array.from({ length: count }, (_, index) =>
    square(x + (index % columns) * pitchX, y + Math.floor(index / columns) * pitchY, side),
  );

/** A level line with a head at its end, as a path. */
export function arrow(from: number, to: number, y: number): string {
  const back = to > from ? -5 : 5;
  return `M${from} ${y}H${to}m${back} -4l${-back} 4l${back} 4`;
}
