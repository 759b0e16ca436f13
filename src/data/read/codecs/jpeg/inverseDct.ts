/** [8, 8] cosines of the transform with its scale: row = place, column = frequency (ISO 10918-1, A.3.3). */
const cosines = Float64Array.from({ length: 64 }, (_, i) => {
  const [place, frequency] = [i >> 3, i & 7];
  return (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * frequency * Math.PI) / 16);
});

/** Where each coefficient belongs, in the order in which they are stored (figure A.6). */
export const zigzag = Uint8Array.of(
  ...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20],
  ...[13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52],
  ...[45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63],
);

const middle = new Float64Array(64);

/**
 * From 64 frequencies to 8 x 8 places, in place, exact to rounding.
 * @param block [8, 8] row by row
 */
export function inverseDct(block: Float64Array): void {
  // Columns first; the sums over frequencies skip those that are zero, which most are.
  middle.fill(0);
  for (let frequency = 0; frequency < 8; frequency += 1)
    for (let column = 0; column < 8; column += 1) {
      const value = block[8 * frequency + column]!;
      if (value === 0) continue;
      for (let row = 0; row < 8; row += 1) middle[8 * row + column]! += cosines[8 * row + frequency]! * value;
    }
  for (let row = 0; row < 8; row += 1) {
    const [a, b, c, d] = [middle[8 * row]!, middle[8 * row + 1]!, middle[8 * row + 2]!, middle[8 * row + 3]!];
    const [e, f, g, h] = [
      middle[8 * row + 4]!,
      middle[8 * row + 5]!,
      middle[8 * row + 6]!,
      middle[8 * row + 7]!,
    ];
    for (let column = 0; column < 8; column += 1) {
      const from = 8 * column;
      block[8 * row + column] =
        cosines[from]! * a +
        cosines[from + 1]! * b +
        cosines[from + 2]! * c +
        cosines[from + 3]! * d +
        cosines[from + 4]! * e +
        cosines[from + 5]! * f +
        cosines[from + 6]! * g +
        cosines[from + 7]! * h;
    }
  }
}
