import type { Rng } from '../../math/rng';
import { blur } from './blur';
import type { Field } from './field';

/** Where each of `size` pixels lies on a lattice of `cells` cells: the cell, and the weights of its four neighbors. */
function cubicPlan(size: number, cells: number): { left: Uint16Array; weights: Float64Array } {
  const left = new Uint16Array(size);
  const weights = new Float64Array(4 * size);
  for (let pixel = 0; pixel < size; pixel += 1) {
    const at = ((pixel + 0.5) / size) * cells;
    left[pixel] = Math.min(Math.floor(at), cells - 1);
    // Catmull-Rom: smooth, and through every lattice point.
    const t = at - left[pixel]!;
    const u = 1 - t;
    weights[4 * pixel] = -0.5 * t * u * u;
    weights[4 * pixel + 1] = 1 + t * t * (1.5 * t - 2.5);
    weights[4 * pixel + 2] = 1 + u * u * (1.5 * u - 2.5);
    weights[4 * pixel + 3] = -0.5 * u * t * t;
  }
  return { left, weights };
}

/**
 * Smooth noise of mean about 0 and variance 1: random normals on a lattice, cubic in between.
 * @param size pixels along a side
 * @param cells lattice cells along a side, 1 or more: few are broad clouds, many a fine grain
 */
export function valueNoise(rng: Rng, size: number, cells: number): Field {
  const lattice = cells + 3;
  const normals = new Float64Array(lattice * lattice);
  for (let i = 0; i < normals.length; i += 1) normals[i] = rng.normal();
  const { left, weights } = cubicPlan(size, cells);
  const wide = new Float64Array(lattice * size);
  for (let row = 0; row < lattice; row += 1) {
    for (let pixel = 0; pixel < size; pixel += 1) {
      const i = row * lattice + left[pixel]!;
      const w = 4 * pixel;
      wide[row * size + pixel] =
        weights[w]! * normals[i]! +
        weights[w + 1]! * normals[i + 1]! +
        weights[w + 2]! * normals[i + 2]! +
        weights[w + 3]! * normals[i + 3]!;
    }
  }
  const noise = new Float64Array(size * size);
  let power = 0;
  let sum = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const i = left[column]! * size + row;
      const w = 4 * column;
      const value =
        weights[w]! * wide[i]! +
        weights[w + 1]! * wide[i + size]! +
        weights[w + 2]! * wide[i + 2 * size]! +
        weights[w + 3]! * wide[i + 3 * size]!;
      noise[row * size + column] = value;
      power += value * value;
      sum += value;
    }
  }
  const mean = sum / noise.length;
  const spread = Math.sqrt(power / noise.length - mean * mean) + 1e-6;
  const field = new Float32Array(noise.length);
  for (let i = 0; i < field.length; i += 1) field[i] = noise[i]! / spread;
  return field;
}

/**
 * Independent normal noise of variance 1, blurred and brought back to variance 1: the grain of a reconstructed slice.
 * @param sigma width of the blur in pixels; 0 leaves white noise
 */
export function grain(rng: Rng, size: number, sigma: number): Field {
  const white = new Float32Array(size * size);
  for (let i = 0; i < white.length; i += 1) white[i] = rng.normal();
  if (sigma <= 0) return white;
  const soft = blur(white, size, sigma);
  const spread = Math.sqrt(soft.reduce((sum, value) => sum + value * value, 0) / soft.length) + 1e-6;
  return soft.map((value) => value / spread);
}
