import { sigmoid } from '../../math/activation';
import type { Rng } from '../../math/rng';

/** What a phantom is painted with: a number for each pixel of a square, [size, size], row by row. */
export type Field = Float32Array;

/** Weights of the four nearest lattice points for cubic interpolation (Catmull-Rom) at t in 0..1. */
function cubicWeights(t: number): readonly [number, number, number, number] {
  const u = 1 - t;
  return [-0.5 * t * u * u, 1 + t * t * (1.5 * t - 2.5), 1 + u * u * (1.5 * u - 2.5), -0.5 * u * t * t];
}

/** Widens rows of `from` numbers to rows of `size` by cubic interpolation over `cells` cells. */
function widen(rows: Float64Array, from: number, size: number, cells: number): Float64Array {
  const wide = new Float64Array((rows.length / from) * size);
  for (let column = 0; column < size; column += 1) {
    const at = ((column + 0.5) / size) * cells;
    const left = Math.min(Math.floor(at), cells - 1);
    const [a, b, c, d] = cubicWeights(at - left);
    for (let row = 0; row * from < rows.length; row += 1) {
      const i = row * from + left;
      wide[row * size + column] = a * rows[i]! + b * rows[i + 1]! + c * rows[i + 2]! + d * rows[i + 3]!;
    }
  }
  return wide;
}

function transpose(field: Float64Array, columns: number): Float64Array {
  const rows = field.length / columns;
  // A typed array's own map: `from` would box each of a quarter of a million numbers.
  return field.map((_, i) => field[(i % rows) * columns + Math.floor(i / rows)]!);
}

/**
 * Smooth noise of mean about 0 and variance 1: random normals on a lattice, cubic in between.
 * @param size pixels along a side
 * @param cells lattice cells along a side, 1 or more: few are broad clouds, many a fine grain
 */
export function valueNoise(rng: Rng, size: number, cells: number): Field {
  const lattice = cells + 3;
  const normals = Float64Array.from({ length: lattice * lattice }, () => rng.normal());
  const noise = widen(transpose(widen(normals, lattice, size, cells), size), lattice, size, cells);
  const power = noise.reduce((sum, value) => sum + value * value, 0) / noise.length;
  const mean = noise.reduce((sum, value) => sum + value, 0) / noise.length;
  const spread = Math.sqrt(power - mean * mean) + 1e-6;
  return new Float32Array(noise.map((value) => value / spread));
}

/**
 * Independent normal noise of variance 1, blurred and brought back to variance 1: the grain of a reconstructed slice.
 * @param sigma width of the blur in pixels; 0 leaves white noise
 */
export function grain(rng: Rng, size: number, sigma: number): Field {
  const white = new Float32Array(size * size).map(() => rng.normal());
  if (sigma <= 0) return white;
  const soft = blur(white, size, sigma);
  const spread = Math.sqrt(soft.reduce((sum, value) => sum + value * value, 0) / soft.length) + 1e-6;
  return soft.map((value) => value / spread);
}

/** One pass of a blur along the rows; edges repeat their last pixel. */
function blurRows(field: Field, columns: number, kernel: readonly number[]): Field {
  const reach = (kernel.length - 1) / 2;
  const out = new Float32Array(field.length);
  for (let start = 0; start < field.length; start += columns) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let k = -reach; k <= reach; k += 1) {
        const from = Math.min(columns - 1, Math.max(0, column + k));
        sum += kernel[k + reach]! * field[start + from]!;
      }
      out[start + column] = sum;
    }
  }
  return out;
}

/**
 * Gaussian blur of a square field.
 * @param size pixels along a side
 * @param sigma standard deviation in pixels; 0.05 or less changes nothing
 */
export function blur(field: Field, size: number, sigma: number): Field {
  if (sigma <= 0.05) return field;
  const reach = Math.max(1, Math.ceil(3 * sigma));
  const raw = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-0.5 * ((i - reach) / sigma) ** 2));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const kernel = raw.map((weight) => weight / total);
  const flip = (source: Field) => source.map((_, i) => source[(i % size) * size + Math.floor(i / size)]!);
  return flip(blurRows(flip(blurRows(field, size, kernel)), size, kernel));
}

/** The mean of each block of factor x factor pixels: a smaller field. */
export function shrink(field: Field, size: number, factor: number): Field {
  const small = size / factor;
  const out = new Float32Array(small * small);
  for (let i = 0; i < field.length; i += 1) {
    const row = Math.floor(i / size / factor);
    out[row * small + Math.floor((i % size) / factor)]! += field[i]! / (factor * factor);
  }
  return out;
}

/** How much of a pixel a shape covers, 0 to 1: a soft edge of the given width at signed distance 0 (inside > 0). */
export function cover(distance: number, edge: number): number {
  const z = distance / edge;
  return z < -9 ? 0 : z > 9 ? 1 : sigmoid(z);
}

/** From a to b as m goes from 0 to 1. */
export function mix(a: number, b: number, m: number): number {
  return a + (b - a) * m;
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

/** Refuses a side that no phantom is made for. */
export function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 32 || size > 512)
    throw new RangeError(`size must be a whole number of pixels from 32 to 512, got ${size}.`);
}
