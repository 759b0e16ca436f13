type Triple = readonly [number, number, number];

/** How three numbers become a place on the screen: two rows of a rotation. */
export interface View3 {
  readonly right: Triple;
  readonly up: Triple;
}

/** Seen from a little above, so that depth shows. */
const TILT = (14 * Math.PI) / 180;

/**
 * A parallel view of three axes that puts one direction on top.
 * @param top what should be up; near zero, the third axis is
 * @param turn how far the thing is turned about that direction, degrees
 */
export function viewWithTop(top: ArrayLike<number>, turn: number): View3 {
  // A little of the third axis keeps the view steady while `top` is still near zero.
  const up = unit([top[0] ?? 0, top[1] ?? 0, (top[2] ?? 0) + 0.05]);
  const aside = unit(cross(up, Math.abs(up[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0]));
  const ahead = cross(aside, up);
  const angle = (turn * Math.PI) / 180;
  const right = mix(aside, Math.cos(angle), ahead, Math.sin(angle));
  const depth = mix(ahead, Math.cos(angle), aside, -Math.sin(angle));
  return { right, up: mix(up, Math.cos(TILT), depth, Math.sin(TILT)) };
}

/** The place of each point on the screen: [points, 3] to [points, 2]. */
export function project3({ right, up }: View3, values: ArrayLike<number>, size = 1): Float32Array {
  const points = values.length / 3;
  const out = new Float32Array(2 * points);
  for (let p = 0; p < points; p += 1) {
    const [a, b, c] = [values[3 * p]!, values[3 * p + 1]!, values[3 * p + 2]!];
    out[2 * p] = size * (right[0] * a + right[1] * b + right[2] * c);
    out[2 * p + 1] = size * (up[0] * a + up[1] * b + up[2] * c);
  }
  return out;
}

function cross(a: Triple, b: Triple): Triple {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit([a, b, c]: Triple): Triple {
  const size = Math.hypot(a, b, c) || 1;
  return [a / size, b / size, c / size];
}

function mix(a: Triple, p: number, b: Triple, q: number): Triple {
  return [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
}
