/** Numbers on a grid, one or more channels side by side: an image, or the feature maps of a layer. */
export interface Maps {
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
  /** [rows, columns, channels], row by row. */
  readonly values: ArrayLike<number>;
}

/** Maps that may be written. */
export interface NewMaps extends Maps {
  readonly values: Float64Array;
}

/** Maps of zeros. */
export function zeroMaps(rows: number, columns: number, channels: number): NewMaps {
  return { rows, columns, channels, values: new Float64Array(rows * columns * channels) };
}

/**
 * Maps of one channel from rows of numbers.
 * @throws RangeError if the rows differ in length
 */
export function mapsOf(rows: readonly (readonly number[])[]): NewMaps {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) throw new RangeError('mapsOf: rows of different length');
  return { rows: rows.length, columns, channels: 1, values: Float64Array.from(rows.flat()) };
}

/** One cell; 0 beyond the border, as zero padding has it. */
export function cellOf(maps: Maps, row: number, column: number, channel = 0): number {
  const { rows, columns, channels, values } = maps;
  if (row < 0 || row >= rows || column < 0 || column >= columns) return 0;
  return values[(row * columns + column) * channels + channel]!;
}
