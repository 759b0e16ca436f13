import type { Box } from './tileLayout';

/** A rectangle of numbers, row by row. */
export interface Field extends Box {
  readonly numbers: Float32Array;
}

/** Room on both sides of a line for its mirror image. */
const edge = 4;

/** Mirrors a line at both of its ends (ISO 15444-1, F.3.7). */
function mirror(line: Float64Array, length: number): void {
  const period = 2 * (length - 1);
  for (let i = 1; i <= edge; i += 1) {
    const left = i % period;
    line[edge - i] = line[edge + (left < length ? left : period - left)]!;
    const right = (length - 1 + i) % period;
    line[edge + length - 1 + i] = line[edge + (right < length ? right : period - right)]!;
  }
}

/**
 * Takes from every second place a function of its two neighbors.
 * @param parity 0 for even places of the whole signal, 1 for odd ones
 * @param first the signal's place where the line begins
 */
function lift(
  line: Float64Array,
  first: number,
  parity: 0 | 1,
  from: number,
  to: number,
  change: (sum: number) => number,
): void {
  const start = from + ((from - edge + first + parity) & 1);
  for (let i = start; i < to; i += 2) line[i]! += change(line[i - 1]! + line[i + 1]!);
}

/** Undoes the 5/3 transform of one line in whole numbers (F.3.8.1). */
function lift53(line: Float64Array, first: number, length: number): void {
  const end = edge + length;
  lift(line, first, 0, edge - 1, end + 1, (sum) => -((sum + 2) >> 2));
  lift(line, first, 1, edge, end, (sum) => sum >> 1);
}

const [alpha, beta, gamma, delta] = [
  -1.586134342059924, -0.052980118572961, 0.882911075530934, 0.443506852043971,
] as const;
const k = 1.230174104914001;

/** Undoes the 9/7 transform of one line (F.3.8.2). */
function lift97(line: Float64Array, first: number, length: number): void {
  const end = edge + length;
  for (let i = 0; i < end + edge; i += 1) line[i]! *= ((i - edge + first) & 1) === 0 ? k : 1 / k;
  lift(line, first, 0, edge - 3, end + 3, (sum) => -delta * sum);
  lift(line, first, 1, edge - 2, end + 2, (sum) => -gamma * sum);
  lift(line, first, 0, edge - 1, end + 1, (sum) => -beta * sum);
  lift(line, first, 1, edge, end, (sum) => -alpha * sum);
}

function transformLine(line: Float64Array, first: number, length: number, reversible: boolean): void {
  if (length === 1) {
    if ((first & 1) === 1) line[edge] = reversible ? line[edge]! >> 1 : line[edge]! / 2;
    return;
  }
  mirror(line, length);
  if (reversible) lift53(line, first, length);
  else lift97(line, first, length);
}

/** How many columns are taken at once: memory is fetched in rows. */
const together = 16;

function transformColumns(numbers: Float32Array, box: Box, reversible: boolean): void {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const lines = Array.from({ length: together }, () => new Float64Array(height + 2 * edge));
  for (let left = 0; left < width; left += together) {
    const count = Math.min(together, width - left);
    for (let y = 0; y < height; y += 1)
      for (let i = 0; i < count; i += 1) lines[i]![edge + y] = numbers[y * width + left + i]!;
    for (let i = 0; i < count; i += 1) transformLine(lines[i]!, box.y0, height, reversible);
    for (let y = 0; y < height; y += 1)
      for (let i = 0; i < count; i += 1) numbers[y * width + left + i] = lines[i]![edge + y]!;
  }
}

/**
 * From a smaller resolution and three bands to the next larger resolution (ISO 15444-1, F.3).
 * @param box where the larger resolution lies
 */
export function inverseWavelet(
  box: Box,
  [ll, hl, lh, hh]: readonly [Field, Field, Field, Field],
  reversible: boolean,
): Field {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const numbers = new Float32Array(width * height);
  const spread = (field: Field, right: number, down: number) => {
    const columns = field.x1 - field.x0;
    for (let y = field.y0; y < field.y1; y += 1)
      for (let x = field.x0; x < field.x1; x += 1)
        numbers[(2 * y + down - box.y0) * width + 2 * x + right - box.x0] =
          field.numbers[(y - field.y0) * columns + x - field.x0]!;
  };
  spread(ll, 0, 0);
  spread(hl, 1, 0);
  spread(lh, 0, 1);
  spread(hh, 1, 1);
  const line = new Float64Array(width + 2 * edge);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) line[edge + x] = numbers[y * width + x]!;
    transformLine(line, box.x0, width, reversible);
    for (let x = 0; x < width; x += 1) numbers[y * width + x] = line[edge + x]!;
  }
  transformColumns(numbers, box, reversible);
  return { ...box, numbers };
}
