import type { Rng } from '../../math/rng';
import { cover, uniform } from './field';
import type { Field } from './field';

/** A short straight piece of a vessel, in the phantom's coordinates (-1..1, y down). */
export interface Segment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Half of the vessel's width. */
  readonly width: number;
}

/** Where a vessel starts and how it goes on. */
interface Course {
  x: number;
  y: number;
  /** Direction in radians from the x axis, y down. */
  angle: number;
  width: number;
  /** How fast it bends at its start, radians per unit of length; it straightens as it goes. */
  turn: number;
  length: number;
  depth: number;
}

const stride = 0.045;

/** Walks a vessel and its branches outwards until it is too thin, too long, or out of the picture. */
export function walkVessel(rng: Rng, course: Course): Segment[] {
  const segments: Segment[] = [];
  let { x, y, angle, width, length } = course;
  const drift = uniform(rng, -0.02, 0.02);
  const split = course.depth === 0 ? 0.2 : 0.13;
  // A vessel that went on bending would close a ring around the macula.
  const straight = Math.ceil(1.5 / stride);
  for (let step = 0; length > 0 && x * x + y * y < 1 && width > 0.0035; step += 1) {
    const [x1, y1] = [x + stride * Math.cos(angle), y + stride * Math.sin(angle)];
    segments.push({ x0: x, y0: y, x1, y1, width });
    [x, y] = [x1, y1];
    angle += course.turn * Math.max(0, 1 - step / straight) * stride + 0.07 * rng.normal() + drift;
    length -= stride;
    width *= 0.972;
    if (course.depth >= 3 || step < 2 || rng.next() >= split) continue;
    const side = rng.next() < 0.5 ? 1 : -1;
    const branch = {
      x,
      y,
      angle: angle + side * uniform(rng, 0.45, 0.85),
      width: width * uniform(rng, 0.55, 0.72),
      turn: -side * uniform(rng, 0, 1),
      length: length * uniform(rng, 0.4, 0.75),
      depth: course.depth + 1,
    };
    segments.push(...walkVessel(rng, branch));
    width *= 0.9;
  }
  return segments;
}

/** Draws segments into a field of 0..1: 1 in the middle of a vessel, less where it is thinner than a pixel. */
export function drawVessels(segments: readonly Segment[], size: number): Field {
  const field = new Float32Array(size * size);
  const pixel = 2 / size;
  for (const { x0, y0, x1, y1, width } of segments) {
    const reach = 3 * width + 0.02;
    const first = (a: number, b: number) => Math.max(0, Math.floor((Math.min(a, b) - reach + 1) / pixel));
    const last = (a: number, b: number) =>
      Math.min(size - 1, Math.floor((Math.max(a, b) + reach + 1) / pixel));
    const dx = x1 - x0;
    const dy = y1 - y0;
    const square = dx * dx + dy * dy;
    const edge = 0.35 * pixel + 0.1 * width;
    const drawn = Math.max(width, 0.5 * pixel);
    const strength = Math.min(1, width / (0.5 * pixel));
    const farthest = (drawn + 9 * edge) ** 2;
    const [bottom, right] = [last(y0, y1), last(x0, x1)];
    for (let row = first(y0, y1); row <= bottom; row += 1) {
      const py = (row + 0.5) * pixel - 1 - y0;
      for (let column = first(x0, x1); column <= right; column += 1) {
        const px = (column + 0.5) * pixel - 1 - x0;
        const along = Math.min(1, Math.max(0, (px * dx + py * dy) / square));
        const offX = px - along * dx;
        const offY = py - along * dy;
        const far = offX * offX + offY * offY;
        if (far > farthest) continue;
        const ink = strength * cover(drawn - Math.sqrt(far), edge);
        const i = row * size + column;
        if (ink > field[i]!) field[i] = ink;
      }
    }
  }
  return field;
}
