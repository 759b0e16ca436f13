import type { Point } from './scales';

/** Index of the point nearest to a place, or null when none is within reach. */
export function nearest(points: readonly Point[], place: Point, reach: number): number | null {
  let best: number | null = null;
  let least = reach * reach;
  points.forEach((point, index) => {
    const distance = (point.x - place.x) ** 2 + (point.y - place.y) ** 2;
    if (distance <= least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The next point for an arrow key, in pixels (y down): left and right walk through all points by x, so that each can
 * be reached; up and down jump to the nearest one in that direction. Home and End are the outermost by x.
 */
export function neighbor(points: readonly Point[], from: number, key: string): number | null {
  const order = points.map((_, index) => index).sort((a, b) => points[a]!.x - points[b]!.x || a - b);
  if (key === 'Home') return order[0] ?? null;
  if (key === 'End') return order.at(-1) ?? null;
  const direction = directions[key];
  const start = points[from];
  if (!direction || !start) return null;
  if (direction[0] !== 0) return order[order.indexOf(from) + direction[0]] ?? from;
  let best = from;
  let least = Infinity;
  points.forEach((point, index) => {
    const ahead = (point.y - start.y) * direction[1];
    if (index === from || ahead <= 0) return;
    // Sideways counts double: up should look like up.
    const distance = ahead + 2 * Math.abs(point.x - start.x);
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}
