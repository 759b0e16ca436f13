/** A linear map of the plane and a shift: x' = W x + b. */
export interface Affine {
  readonly w11: number;
  readonly w12: number;
  readonly w21: number;
  readonly w22: number;
  readonly b1: number;
  readonly b2: number;
}

export type Pair = readonly [number, number];

/** What the hand sets: the new axes as they lie in the old plane. */
export interface Axes {
  readonly angle: number;
  readonly shift1: number;
  readonly shift2: number;
  readonly scale: number;
  readonly shear: number;
}

/**
 * The map into the new axes (Fig. 4): turned by `angle`, sheared by `shear` (x1' takes so much of x2'), stretched by
 * `scale`, with the origin at (shift1, shift2). W = scale · shear · rotation, b = -W · shift.
 */
export function affineOf({ angle, shift1, shift2, scale, shear }: Axes): Affine {
  const c = Math.cos((angle * Math.PI) / 180);
  const s = Math.sin((angle * Math.PI) / 180);
  const w11 = scale * (c - shear * s);
  const w12 = scale * (s + shear * c);
  const w21 = -scale * s;
  const w22 = scale * c;
  return { w11, w12, w21, w22, b1: -(w11 * shift1 + w12 * shift2), b2: -(w21 * shift1 + w22 * shift2) };
}

/** x' of one point. */
export function applyAffine({ w11, w12, w21, w22, b1, b2 }: Affine, [x1, x2]: Pair): Pair {
  return [w11 * x1 + w12 * x2 + b1, w21 * x1 + w22 * x2 + b2];
}

/**
 * The place in the old plane whose new coordinates are given.
 * @throws RangeError if W cannot be undone
 */
export function undoAffine({ w11, w12, w21, w22, b1, b2 }: Affine, [x1, x2]: Pair): Pair {
  const det = w11 * w22 - w12 * w21;
  if (Math.abs(det) < 1e-12)
    throw new RangeError('undoAffine: W squeezes the plane to a line, it has no inverse.');
  const d1 = x1 - b1;
  const d2 = x2 - b2;
  return [(w22 * d1 - w12 * d2) / det, (w11 * d2 - w21 * d1) / det];
}
