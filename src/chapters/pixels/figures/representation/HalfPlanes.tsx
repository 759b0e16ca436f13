import { memo } from 'react';
import { toPixels, usePlot, type Plot } from '../../../../plot/plotContext';
import { halfPlane, lineThrough } from '../../derive/halfPlane';
import type { LineRule } from '../../derive/lineScore';

interface HalfPlanesProps {
  readonly rule: LineRule;
  readonly opacity?: number;
}

/** What a straight rule says everywhere: class A on its positive side, class B on the other. */
export const HalfPlanes = memo(function HalfPlanes({ rule, opacity = 1 }: HalfPlanesProps) {
  const plot = usePlot();
  const box = boxOf(plot);
  const path = (corners: readonly (readonly [number, number])[]) =>
    corners.length < 3
      ? ''
      : `M${corners
          .map(([x, y]) => toPixels(plot, { x, y }))
          .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
          .join('L')}Z`;
  return (
    <g className="plot-still" opacity={opacity} data-mark="rule">
      <path className="rep-half-a" d={path(halfPlane(box, rule))} />
      <path className="rep-half-b" d={path(halfPlane(box, { n1: -rule.n1, n2: -rule.n2, b: -rule.b }))} />
    </g>
  );
});

/** The line between the two, to be drawn over the grid. */
export const RuleLine = memo(function RuleLine({ rule, opacity = 1 }: HalfPlanesProps) {
  const plot = usePlot();
  const ends = lineThrough(boxOf(plot), rule);
  if (!ends) return null;
  const [from, to] = ends.map(([x, y]) => toPixels(plot, { x, y }));
  if (!from || !to) return null;
  return (
    <path
      className="plot-main plot-still"
      opacity={opacity}
      d={`M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`}
      data-mark="line"
    />
  );
});

function boxOf({ x, y }: Plot) {
  return { x0: x.domain[0], x1: x.domain[1], y0: y.domain[0], y1: y.domain[1] };
}
