import { memo } from 'react';
import type { StrokeKind } from './Curve';
import { toPixels, usePlot } from './plotContext';
import type { Point } from './scales';

export interface LineProps {
  readonly from: Point;
  readonly to: Point;
  /** Runs on to the edges of the plotting area in both directions. */
  readonly infinite?: boolean | undefined;
  readonly kind?: StrokeKind | undefined;
  readonly className?: string | undefined;
}

/** A straight line between two points in maths units. */
export const Line = memo(function Line({ from, to, infinite = false, kind = 'main', className }: LineProps) {
  const plot = usePlot();
  let a = toPixels(plot, from);
  let b = toPixels(plot, to);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (!Number.isFinite(length)) return null;
  if (infinite) {
    if (length < 1e-9) return null;
    const reach = 2 * (plot.right - plot.left + plot.bottom - plot.top + Math.hypot(a.x, a.y));
    const ux = ((b.x - a.x) / length) * reach;
    const uy = ((b.y - a.y) / length) * reach;
    [a, b] = [
      { x: a.x - ux, y: a.y - uy },
      { x: b.x + ux, y: b.y + uy },
    ];
  }
  return (
    <path
      className={`plot-${kind} ${className ?? ''}`}
      d={`M${a.x} ${a.y}L${b.x} ${b.y}`}
      clipPath={plot.clip}
      data-mark="line"
    />
  );
});
