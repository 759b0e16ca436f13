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

/** The `d` of a path through points in maths units: straight pieces, broken where a point is not finite. */
export function curvePath(plot: Pick<Plot, 'x' | 'y'>, points: readonly Point[]): string {
  let path = '';
  // Points of the piece being drawn: a lone one is closed, so that its round cap shows.
  let drawn = 0;
  const endPiece = () => {
    if (drawn === 1) path += 'Z';
    drawn = 0;
  };
  for (const point of points) {
    const x = plot.x.toPixel(point.x);
    const y = plot.y.toPixel(point.y);
    if (Number.isFinite(x) && Number.isFinite(y)) {
      // A value far outside would overflow the rasterizer; beyond some screens it looks the same.
      path += `${drawn > 0 ? 'L' : 'M'}${hundredths(x)},${hundredths(Math.max(-1e5, Math.min(1e5, y)))}`;
      drawn += 1;
    } else endPiece();
  }
  endPiece();
  return path;
}

function hundredths(pixel: number): number {
  return Math.round(pixel * 100) / 100;
}

function sample(of: (x: number) => number, plot: Plot): Point[] {
  const count = Math.max(2, Math.ceil((plot.right - plot.left) / 2));
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = plot.x.toValue(plot.left + ((plot.right - plot.left) * index) / count);
    return { x, y: of(x) };
  });
}
