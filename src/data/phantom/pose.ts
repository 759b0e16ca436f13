import type { Rng } from '../../math/rng';
import { uniform } from './field';

/** How a body lies in the image: turned, scaled and shifted a little, as no two patients lie alike. */
export interface Pose {
  /** The body's coordinates of a point of the image (-1..1, y down), one number at a time: this runs for every pixel. */
  bodyX(x: number, y: number): number;
  bodyY(x: number, y: number): number;
  /** From the body's coordinates to the image's. */
  toImage(x: number, y: number): readonly [number, number];
  /** Image lengths per body length. */
  readonly scale: number;
}

/** A square part of the picture that is looked at alone: its center and half of its side, in the picture's coordinates. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

export const wholeView: View = { x: 0, y: 0, half: 1 };

/**
 * A pose drawn from the given ranges.
 * @param turn radians, to either side
 * @param scales smallest and largest
 * @param shift largest to either side along x and y
 * @param view the part of the picture that is shown
 */
export function drawPose(
  rng: Rng,
  turn: number,
  scales: readonly [number, number],
  shift: readonly [number, number],
  view = wholeView,
): Pose {
  const angle = uniform(rng, -turn, turn);
  const drawnScale = uniform(rng, scales[0], scales[1]);
  const shiftX = uniform(rng, -shift[0], shift[0]);
  const shiftY = uniform(rng, -shift[1], shift[1]);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const { half } = view;
  const [fromX, fromY] = [view.x - shiftX, view.y - shiftY];
  const scale = drawnScale / half;
  return {
    scale,
    bodyX: (x, y) => ((half * x + fromX) * c + (half * y + fromY) * s) / drawnScale,
    bodyY: (x, y) => ((half * y + fromY) * c - (half * x + fromX) * s) / drawnScale,
    toImage: (x, y) => [scale * (x * c - y * s) - fromX / half, scale * (x * s + y * c) - fromY / half],
  };
}

/** A body point as { row, column } in pixels. */
export function toPixel(pose: Pose, size: number, x: number, y: number): { row: number; column: number } {
  const [u, v] = pose.toImage(x, y);
  return { row: ((v + 1) / 2) * size, column: ((u + 1) / 2) * size };
}
