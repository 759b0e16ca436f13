import { contours } from 'd3';
import type { Point } from './scales';

/**
 * Lines along which a grid takes a level. Where a region of higher values meets the edge of the grid, the line ends:
 * the edge itself is not part of it.
 * @param values row by row from the top; a value stands in the middle of its cell
 * @returns open or closed (first = last point) lines in cell units: x 0 to cols, y 0 to rows, downwards
 */
export function isoLines(
  values: ArrayLike<number>,
  rows: number,
  cols: number,
  level: number,
): readonly Point[][] {
  const shape = contours().size([cols, rows]).contour(Array.from(values), level);
  return shape.coordinates.flatMap((polygon) =>
    polygon.flatMap((ring) => withoutEdge(ring as [number, number][], rows, cols)),
  );
}

function withoutEdge(ring: readonly [number, number][], rows: number, cols: number): Point[][] {
  const alongEdge = (a: readonly [number, number], b: readonly [number, number]) =>
    (a[0] === b[0] && (a[0] <= 0 || a[0] >= cols)) || (a[1] === b[1] && (a[1] <= 0 || a[1] >= rows));
  const lines: Point[][] = [];
  let open: Point[] = [];
  ring.forEach((place, index) => {
    const before = ring[index - 1];
    if (before && alongEdge(before, place)) {
      if (open.length > 1) lines.push(open);
      open = [];
    }
    open.push({ x: place[0], y: place[1] });
  });
  if (open.length > 1) lines.push(open);
  return joinEnds(lines, ring);
}

/** A ring may start in the middle of a line: its last piece then continues in its first. */
function joinEnds(lines: Point[][], ring: readonly [number, number][]): Point[][] {
  const first = lines[0];
  const last = lines.at(-1);
  const start = ring[0];
  if (!first || !last || !start || lines.length < 2) return lines;
  const atStart = (point: Point | undefined) => point?.x === start[0] && point.y === start[1];
  if (!atStart(first[0]) || !atStart(last.at(-1))) return lines;
  return [[...last, ...first.slice(1)], ...lines.slice(1, -1)];
}
