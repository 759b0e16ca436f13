/** Which part of a loss surface is wanted: two parameters of a neuron vary, the others keep their values. */
export interface SurfaceAsk {
  /** Weights in input order, then the bias; the two that vary may hold anything. */
  readonly params: readonly number[];
  /** Indices of the parameters along x and along y. */
  readonly vary: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
  /** Edges of the plane: cell centers lie inside; row 0 is at the top (y1). */
  readonly bounds: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
}

/** The wish as the flat numbers that cross to the engine: what varies, size, bounds, parameters. */
export function surfaceInput({ params, vary, columns, rows, bounds }: SurfaceAsk): Float32Array {
  const { x0, x1, y0, y1 } = bounds;
  return Float32Array.of(vary[0], vary[1], columns, rows, x0, x1, y0, y1, ...params);
}

/** The inverse of surfaceInput. */
export function readSurfaceInput(input: ArrayLike<number>): SurfaceAsk {
  const [first = 0, second = 0, columns = 0, rows = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0, ...params] =
    Array.from(input);
  return { params, vary: [first, second], columns, rows, bounds: { x0, x1, y0, y1 } };
}
