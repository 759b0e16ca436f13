import { memo } from 'react';
import { toPixels, usePlot } from './plotContext';
import type { Point } from './scales';

export interface ArrowProps {
  readonly from: Point;
  readonly to: Point;
  readonly kind?: 'main' | 'curve' | 'thin' | undefined;
}

/** An arrow in maths units; one shorter than its own head is drawn as a bare shaft. */
export const Arrow = memo(function Arrow({ from, to, kind = 'main' }: ArrowProps) {
  const plot = usePlot();
  const a = toPixels(plot, from);
  const b = toPixels(plot, to);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (!Number.isFinite(length) || length < 0.5) return null;
  const size = kind === 'thin' ? 7 : 12;
  const ux = (b.x - a.x) / length;
  const uy = (b.y - a.y) / length;
  const barb = (side: number) =>
    `${b.x - size * (ux + side * 0.55 * uy)} ${b.y - size * (uy - side * 0.55 * ux)}`;
  return (
    <path
      className={`plot-${kind} plot-arrow`}
      d={`M${a.x} ${a.y}L${b.x} ${b.y}${length > size ? `M${barb(1)}L${b.x} ${b.y}L${barb(-1)}` : ''}`}
      data-mark="arrow"
    />
  );
});
