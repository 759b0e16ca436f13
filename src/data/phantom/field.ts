import { sigmoid } from '../../math/activation';
import type { Rng } from '../../math/rng';

/** What a phantom is painted with: a number for each pixel of a square, [size, size], row by row. */
export type Field = Float32Array;

/** How much of a pixel a shape covers, 0 to 1: a soft edge of the given width at signed distance 0 (inside > 0). */
export function cover(distance: number, edge: number): number {
  const z = distance / edge;
  return z < -9 ? 0 : z > 9 ? 1 : sigmoid(z);
}

/** From a to b as m goes from 0 to 1. */
export function mix(a: number, b: number, m: number): number {
  return a + (b - a) * m;
}

/** A number held between two ends. */
export function clamp(value: number, from = 0, to = 1): number {
  return value < from ? from : value > to ? to : value;
}

/** A bell of height 1 and the given half-width. */
export function bell(distance: number, width: number): number {
  const z = distance / width;
  return Math.exp(-z * z);
}

/** How far out a point lies of an ellipse: 0 in the center, 1 on the border. The angle is in radians. */
export function ellipse(
  x: number,
  y: number,
  centerX: number,
  centerY: number,
  radiusX: number,
  radiusY: number,
  angle = 0,
): number {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const u = ((x - centerX) * c + (y - centerY) * s) / radiusX;
  const v = ((y - centerY) * c - (x - centerX) * s) / radiusY;
  return Math.sqrt(u * u + v * v);
}

/** A number between from and to, each equally likely. */
export function uniform(rng: Rng, from: number, to: number): number {
  return from + (to - from) * rng.next();
}

/** Center of a pixel in the phantom's coordinates: -1 (left, top) to 1 (right, bottom). */
export function coordinate(index: number, size: number): number {
  return ((index + 0.5) / size) * 2 - 1;
}

/** Refuses a side that no phantom is made for. */
export function checkSize(size: number, largest = 512): void {
  if (!Number.isInteger(size) || size < 32 || size > largest)
    throw new RangeError(`size must be a whole number of pixels from 32 to ${largest}, got ${size}.`);
}
