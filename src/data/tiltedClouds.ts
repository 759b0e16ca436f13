import { createRng } from '../math/rng';
import type { Points } from './points';

/** A line of the plane: its points p have cos(angle)·p1 + sin(angle)·p2 = offset. */
export interface OrientedLine {
  /** Direction of the normal that points to class 1, radians from the x1 axis, counterclockwise. */
  readonly angle: number;
  /** Signed distance of the line from the origin along the normal, in the plane's unit. */
  readonly offset: number;
}

/** The line that separates the two clouds of Fig. 4: oblique, and not through the origin. */
export const tiltedLine: OrientedLine = { angle: (-35 * Math.PI) / 180, offset: 0.8 };

/** No case comes nearer to the line than this. */
export const tiltedMargin = 0.25;

/**
 * Two clouds that one straight line separates, but neither axis does (after Fig. 4): rotate and shift the axes and
 * the rule x1' > 0 is enough.
 * @param count number of cases, 2 or more; labels alternate 0, 1
 * @returns cases within -3.2..3.2 standard deviations
 */
export function tiltedClouds(count: number, seed: number): Points {
  const rng = createRng(seed);
  const { angle, offset } = tiltedLine;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const x = new Float32Array(2 * count);
  const y = Float32Array.from({ length: count }, (_, i) => i % 2);
  for (let i = 0; i < count;) {
    const side = i % 2 === 1 ? 1 : -1;
    const across = offset + side * (tiltedMargin + Math.abs(0.75 + 0.45 * rng.normal()));
    const along = 0.2 * side + 1.15 * rng.normal();
    const x1 = c * across - s * along;
    const x2 = s * across + c * along;
    if (Math.max(Math.abs(x1), Math.abs(x2)) > 3.2) continue;
    x[2 * i] = x1;
    x[2 * i + 1] = x2;
    i += 1;
  }
  return { x, y };
}
