import type { Rng } from '../../math/rng';
import { uniform } from './field';

/** How a body lies in the image: turned, scaled and shifted a little, as no two patients lie alike. */
export interface Pose {
  /** From the image's coordinates (-1..1, y down) to the body's. */
  toBody(x: number, y: number): readonly [number, number];
  /** From the body's coordinates to the image's. */
  toImage(x: number, y: number): readonly [number, number];
  readonly scale: number;
}

/** A pose drawn from the given ranges: turn in radians (±), scale, shift (±). */
export function drawPose(
  rng: Rng,
  turn: number,
  scales: readonly [number, number],
  shift: readonly [number, number],
): Pose {
  const angle = uniform(rng, -turn, turn);
  const scale = uniform(rng, scales[0], scales[1]);
  const shiftX = uniform(rng, -shift[0], shift[0]);
  const shiftY = uniform(rng, -shift[1], shift[1]);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return {
    scale,
    toBody(x, y) {
      const [u, v] = [x - shiftX, y - shiftY];
      return [(u * c + v * s) / scale, (v * c - u * s) / scale];
    },
    toImage: (x, y) => [scale * (x * c - y * s) + shiftX, scale * (x * s + y * c) + shiftY],
  };
}

/** A body point as { row, column } in pixels. */
export function toPixel(pose: Pose, size: number, x: number, y: number): { row: number; column: number } {
  const [u, v] = pose.toImage(x, y);
  return { row: ((v + 1) / 2) * size, column: ((u + 1) / 2) * size };
}
