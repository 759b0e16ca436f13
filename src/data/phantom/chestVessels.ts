import type { Rng } from '../../math/rng';
import type { ChestShape } from './chestShape';
import { uniform } from './field';
import type { Field } from './field';
import type { Pose } from './pose';
import type { Segment } from './vessels';

/** Where a vessel goes on: place, direction (radians, y down), half-width, length left. */
interface Course {
  x: number;
  y: number;
  angle: number;
  width: number;
  length: number;
  depth: number;
}

const stride = 0.04;

/** A vessel that tapers and forks as it runs out into the lung. */
function walk(rng: Rng, course: Course, segments: Segment[]): void {
  let { x, y, angle, width, length } = course;
  const bend = uniform(rng, -0.5, 0.5);
  for (let step = 0; length > 0 && width > 0.0022; step += 1) {
    const [x1, y1] = [x + stride * Math.cos(angle), y + stride * Math.sin(angle)];
    segments.push({ x0: x, y0: y, x1, y1, width });
    [x, y] = [x1, y1];
    angle += bend * stride + 0.08 * rng.normal();
    length -= stride;
    width *= 0.925;
    if (course.depth >= 3 || step < 1 || rng.next() > 0.3) continue;
    const side = rng.next() < 0.5 ? -1 : 1;
    const fork = uniform(rng, 0.35, 0.75);
    walk(
      rng,
      {
        x,
        y,
        angle: angle + side * fork,
        width: width * uniform(rng, 0.6, 0.78),
        length: length * uniform(rng, 0.5, 0.85),
        depth: course.depth + 1,
      },
      segments,
    );
    angle -= side * 0.3 * fork;
    width *= 0.9;
  }
}

/** The tree of the lung's vessels on both sides; upright, the lower ones are fuller. */
export function drawLungVessels(rng: Rng, shape: ChestShape): Segment[] {
  const segments: Segment[] = [];
  for (const side of [0, 1] as const) {
    const out = side === 0 ? -1 : 1;
    const [hilumX, hilumY] = shape.hila[side];
    // The trunk to the lower lobe hangs down from the hilum like a comma.
    const trunk = {
      x: hilumX - out * 0.02,
      y: hilumY,
      angle: Math.PI / 2 - out * 0.42,
      width: 0.034,
      length: 0.3,
    };
    walk(rng, { ...trunk, depth: 0 }, segments);
    const count = 9;
    for (let k = 0; k < count; k += 1) {
      const down = -1.3 + (2.75 * (k + uniform(rng, 0.1, 0.9))) / count;
      const full = 0.6 + 0.4 * (k / count);
      walk(
        rng,
        {
          x: hilumX + out * uniform(rng, -0.01, 0.03),
          y: hilumY + 0.06 * down + uniform(rng, -0.02, 0.02),
          angle: out > 0 ? down : Math.PI - down,
          width: full * uniform(rng, 0.016, 0.024),
          length: uniform(rng, 0.4, 0.62),
          depth: 0,
        },
        segments,
      );
    }
  }
  return segments;
}

/**
 * Draws tubes by how much of them the beam passes: thick ones bright, thin ones faint.
 * @returns [size, size], 1 in the middle of a tube of half-width 0.02
 */
export function drawTubes(segments: readonly Segment[], pose: Pose, size: number): Field {
  const field = new Float32Array(size * size);
  const pixel = 2 / size;
  for (const { x0, y0, x1, y1, width } of segments) {
    const [ax, ay] = pose.toImage(x0, y0);
    const [bx, by] = pose.toImage(x1, y1);
    const half = width * pose.scale;
    // A tube thinner than a pixel fills it in part: as wide as a pixel, and fainter.
    const drawn = Math.max(half, 0.6 * pixel);
    const peak = (half / 0.02) * Math.min(1, half / drawn + 0.15);
    const reach = 2.2 * drawn;
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy + 1e-9;
    const first = (v: number) => Math.max(0, Math.floor((v - reach + 1) / pixel));
    const last = (v: number) => Math.min(size - 1, Math.floor((v + reach + 1) / pixel));
    const [right, bottom] = [last(Math.max(ax, bx)), last(Math.max(ay, by))];
    for (let row = first(Math.min(ay, by)); row <= bottom; row += 1) {
      for (let column = first(Math.min(ax, bx)); column <= right; column += 1) {
        const px = (column + 0.5) * pixel - 1 - ax;
        const py = (row + 0.5) * pixel - 1 - ay;
        const along = Math.min(1, Math.max(0, (px * dx + py * dy) / square));
        const offX = px - along * dx;
        const offY = py - along * dy;
        const far = (offX * offX + offY * offY) / (drawn * drawn);
        if (far > 4.8) continue;
        const i = row * size + column;
        const value = peak * Math.exp(-1.2 * far);
        if (value > field[i]!) field[i] = value;
      }
    }
  }
  return field;
}
