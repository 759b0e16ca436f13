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
  // From border to border in one piece: the edge itself, or the half cell that cuts a corner.
  const onEdge = ([x, y]: readonly [number, number]) => x <= 0 || x >= cols || y <= 0 || y >= rows;
  const alongEdge = (a: readonly [number, number], b: readonly [number, number]) => onEdge(a) && onEdge(b);
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
  return joinEnds(lines, ring)
    .map((line) => [...straightEnd([...line].reverse(), rows, cols)].reverse())
    .map((line) => straightEnd(line, rows, cols));
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

/** The last piece to the border bends by half a cell, since no value is known out there: let it run straight on. */
function straightEnd(line: Point[], rows: number, cols: number): Point[] {
  const [end, near, far] = [line.at(-1), line.at(-2), line.at(-3)];
  if (!end || !near || !far || line[0] === end || (line[0]?.x === end.x && line[0].y === end.y)) return line;
  const [dx, dy] = [near.x - far.x, near.y - far.y];
  const sideways = end.x <= 0 || end.x >= cols;
  const run = sideways ? (end.x - near.x) / dx : (end.y - near.y) / dy;
  if (!(run >= 0) || !Number.isFinite(run)) return line;
  const hold = (value: number, middle: number, most: number) =>
    Math.min(most, Math.max(0, Math.min(middle + 1, Math.max(middle - 1, value))));
  const straight = sideways
    ? { x: end.x, y: hold(near.y + dy * run, near.y, rows) }
    : { x: hold(near.x + dx * run, near.x, cols), y: end.y };
  return [...line.slice(0, -1), straight];
}
