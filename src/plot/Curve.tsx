import { line } from 'd3';
import { memo, useMemo } from 'react';
import { usePlot, type Plot } from './plotContext';
import type { Point } from './scales';

/** main: the line you argue about; curve: ink; second: dashed, for comparison; thin; guide: dotted. */
export type StrokeKind = 'main' | 'curve' | 'second' | 'thin' | 'guide';

export interface CurveProps {
  /** Points in maths units, in order; a point that is not finite makes a gap. */
  readonly points?: readonly Point[] | undefined;
  /** Or a function of x, sampled every second pixel; keep its identity stable while it does not change. */
  readonly of?: ((x: number) => number) | undefined;
  readonly kind?: StrokeKind | undefined;
  /** Cut the curve at the plotting area (default true). */
  readonly clip?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A curve through points, or of a function. */
export const Curve = memo(function Curve({ points, of, kind = 'curve', clip = true, className }: CurveProps) {
  const plot = usePlot();
  const path = useMemo(() => curvePath(plot, points ?? (of ? sample(of, plot) : [])), [plot, points, of]);
  return (
    <path
      className={`plot-${kind} ${className ?? ''}`}
      d={path}
      clipPath={clip ? plot.clip : undefined}
      data-mark="curve"
    />
  );
});

/** The `d` of a path through points in maths units. */
export function curvePath(plot: Pick<Plot, 'x' | 'y'>, points: readonly Point[]): string {
  const draw = line<Point>()
    .x((point) => plot.x.toPixel(point.x))
    // A value far outside would overflow the rasterizer; beyond some screens it looks the same.
    .y((point) => Math.max(-1e5, Math.min(1e5, plot.y.toPixel(point.y))))
    .defined((point) => Number.isFinite(plot.x.toPixel(point.x)) && Number.isFinite(plot.y.toPixel(point.y)))
    .digits(2);
  return draw(points) ?? '';
}

function sample(of: (x: number) => number, plot: Plot): Point[] {
  const count = Math.max(2, Math.ceil((plot.right - plot.left) / 2));
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = plot.x.toValue(plot.left + ((plot.right - plot.left) * index) / count);
    return { x, y: of(x) };
  });
}
