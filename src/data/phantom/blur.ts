import type { Field } from './field';

/** Weights of a Gaussian, from -reach to reach, with sum 1. */
function gaussian(sigma: number): Float64Array {
  const reach = Math.max(1, Math.ceil(3 * sigma));
  const raw = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-0.5 * ((i - reach) / sigma) ** 2));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(raw, (weight) => weight / total);
}

/**
 * One pass of a blur: along rows (step 1) or along columns (step = columns); edges repeat their last pixel.
 * @param lines how many rows (columns) there are, and `lineStep` from the start of one to the next
 * @param length pixels of a line, `step` apart
 */
function pass(
  field: Field,
  kernel: Float64Array,
  lines: number,
  lineStep: number,
  length: number,
  step: number,
): Field {
  const reach = (kernel.length - 1) / 2;
  const out = new Float32Array(field.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep;
    for (let at = 0; at < length; at += 1) {
      let sum = 0;
      if (at >= reach && at < length - reach) {
        let from = start + (at - reach) * step;
        for (let k = 0; k < kernel.length; k += 1, from += step) sum += kernel[k]! * field[from]!;
      } else {
        for (let k = 0; k < kernel.length; k += 1) {
          const from = Math.min(length - 1, Math.max(0, at + k - reach));
          sum += kernel[k]! * field[start + from * step]!;
        }
      }
      out[start + at * step] = sum;
    }
  }
  return out;
}

/**
 * Gaussian blur of a field.
 * @param columns pixels along a row; a field of columns x columns pixels is a square
 * @param sigma standard deviation in pixels; 0.05 or less changes nothing
 * @returns a new field, or the same one where nothing changes
 */
export function blur(field: Field, columns: number, sigma: number): Field {
  if (sigma <= 0.05) return field;
  const kernel = gaussian(sigma);
  const rows = field.length / columns;
  return pass(pass(field, kernel, rows, columns, columns, 1), kernel, columns, 1, rows, columns);
}

/** Running mean over 2 reach + 1 pixels along rows or columns; edges repeat their last pixel. */
function boxPass(
  field: Field,
  reach: number,
  lines: number,
  lineStep: number,
  length: number,
  step: number,
): Field {
  const out = new Float32Array(field.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep;
    const read = (at: number) => field[start + Math.min(length - 1, Math.max(0, at)) * step]!;
    let sum = 0;
    for (let at = -reach; at <= reach; at += 1) sum += read(at);
    for (let at = 0; at < length; at += 1) {
      out[start + at * step] = sum / (2 * reach + 1);
      sum += read(at + reach + 1) - read(at - reach);
    }
  }
  return out;
}

/**
 * A wide blur at a cost that does not grow with its width: three running means, which is nearly a Gaussian.
 * @param columns pixels along a row
 * @param sigma standard deviation in pixels, about; less than one pixel counts as one
 */
export function wideBlur(field: Field, columns: number, sigma: number): Field {
  const reach = Math.max(1, Math.round(sigma));
  const rows = field.length / columns;
  let soft = field;
  for (let turn = 0; turn < 3; turn += 1) {
    soft = boxPass(soft, reach, rows, columns, columns, 1);
    soft = boxPass(soft, reach, columns, 1, rows, columns);
  }
  return soft;
}

/** The mean of each block of factor x factor pixels: a smaller field. */
export function shrink(field: Field, size: number, factor: number): Field {
  const small = size / factor;
  const out = new Float32Array(small * small);
  const share = 1 / (factor * factor);
  for (let row = 0; row < size; row += 1) {
    const to = Math.floor(row / factor) * small;
    for (let column = 0; column < size; column += 1)
      out[to + Math.floor(column / factor)]! += field[row * size + column]! * share;
  }
  return out;
}
