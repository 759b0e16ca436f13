/** A plane of numbers whose rows may be longer than what is used of them. */
export interface PlaneNumbers {
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
  readonly numbers: Uint16Array;
}

/**
 * Brings a color that was stored smaller to full size. Twice is done as the usual decoders do it: three quarters of
 * the nearer number and one of the farther. Other factors repeat.
 * @param down, across how many times larger
 */
export function enlarge(
  plane: PlaneNumbers,
  rows: number,
  columns: number,
  down: number,
  across: number,
): PlaneNumbers {
  if (down === 1 && across === 1) return plane;
  const { numbers: from, stride } = plane;
  const out = new Uint16Array(rows * columns);
  const smoothDown = down === 2;
  const smoothAcross = across === 2 && plane.columns > 2;
  // Sixteenths, so that nothing is rounded between the two directions.
  const line = new Float64Array(plane.columns);
  for (let row = 0; row < rows; row += 1) {
    const near = Math.min(plane.rows - 1, Math.floor(row / down));
    const step = row % 2 === 0 ? -1 : 1;
    const far = smoothDown ? Math.min(plane.rows - 1, Math.max(0, near + step)) : near;
    for (let x = 0; x < line.length; x += 1) line[x] = 3 * from[near * stride + x]! + from[far * stride + x]!;
    for (let column = 0; column < columns; column += 1) {
      const close = Math.min(plane.columns - 1, Math.floor(column / across));
      const side = column % 2 === 0 ? -1 : 1;
      const away = smoothAcross ? Math.min(plane.columns - 1, Math.max(0, close + side)) : close;
      const rounding = column % 2 === 0 ? 8 : 7;
      out[row * columns + column] = (3 * line[close]! + line[away]! + rounding) >> 4;
    }
  }
  return { rows, columns, stride: columns, numbers: out };
}
