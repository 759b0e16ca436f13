/**
 * Numerical slope of a function of one variable by the central difference (f(x + h) - f(x - h)) / 2h.
 * @param h half the distance of the two points, above 0
 */
export function numericalSlope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}

/**
 * Numerical gradient of a function of many variables by central differences: the judge of every analytic gradient.
 * @param f function of a list of numbers; the list is lent, not given
 * @param at point at which the gradient is wanted
 * @param h half the distance of the two points along each variable, above 0
 */
export function numericalGradient(
  f: (x: Float64Array) => number,
  at: ArrayLike<number>,
  h = 1e-5,
): Float64Array {
  const x = Float64Array.from(at);
  return x.map((_, i) => {
    const kept = x[i]!;
    x[i] = kept + h;
    const above = f(x);
    x[i] = kept - h;
    const below = f(x);
    x[i] = kept;
    return (above - below) / (2 * h);
  });
}

/** What one step of descent along a curve did (Fig. 8). */
export interface DescentStep {
  readonly w: number;
  readonly slope: number;
  /** -alpha times the slope: the arrow that is drawn. */
  readonly move: number;
  readonly next: number;
}

/**
 * One step of gradient descent in one variable: w <- w - alpha L'(w).
 * @param slope derivative of the loss
 * @param alpha learning rate
 */
export function descentStep(slope: (w: number) => number, w: number, alpha: number): DescentStep {
  const g = slope(w);
  const move = -alpha * g;
  return { w, slope: g, move, next: w + move };
}
