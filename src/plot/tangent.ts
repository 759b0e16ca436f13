interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A piece of the tangent through a point, long enough to be seen: a share of the picture's width or height.
 * @param slope in the units of the axes; @param axes what the picture shows; @param share of the picture, 0..1
 */
export function tangent(
  at: Point,
  slope: number,
  axes: { readonly x: readonly [number, number]; readonly y: readonly [number, number] },
  share: number,
): { readonly from: Point; readonly to: Point } {
  const width = axes.x[1] - axes.x[0];
  const height = axes.y[1] - axes.y[0];
  // In a unit picture both axes count alike, so that a steep tangent is as long as a flat one.
  const steepness = (slope * width) / height;
  const half = ((share / 2) * width) / Math.hypot(1, steepness);
  return {
    from: { x: at.x - half, y: at.y - half * slope },
    to: { x: at.x + half, y: at.y + half * slope },
  };
}
