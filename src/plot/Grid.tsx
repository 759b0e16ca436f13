import { memo } from 'react';
import { usePlot } from './plotContext';

export interface GridProps {
  /** Which lines are ruled. */
  readonly lines?: 'both' | 'x' | 'y' | undefined;
  /** Draw the zero lines darker (default true). */
  readonly zero?: boolean | undefined;
  /** A thin outline round the plotting area. */
  readonly outline?: boolean | undefined;
}

/** Lines at the ticks of the frame, zero darker. */
export const Grid = memo(function Grid({ lines = 'both', zero = true, outline = false }: GridProps) {
  const plot = usePlot();
  const across = (value: number) => `M${r(plot.x.toPixel(value))} ${r(plot.top)}V${r(plot.bottom)}`;
  const along = (value: number) => `M${r(plot.left)} ${r(plot.y.toPixel(value))}H${r(plot.right)}`;
  const xs = lines === 'y' ? [] : plot.xTicks;
  const ys = lines === 'x' ? [] : plot.yTicks;
  const plain = (value: number) => !zero || value !== 0;
  const zeros = zero
    ? [...xs.filter((v) => v === 0).map(across), ...ys.filter((v) => v === 0).map(along)]
    : [];
  return (
    <g className="plot-still">
      <path
        className="plot-grid"
        d={[...xs.filter(plain).map(across), ...ys.filter(plain).map(along)].join('')}
      />
      {zeros.length > 0 ? <path className="plot-zero" d={zeros.join('')} /> : null}
      {outline ? (
        <rect
          className="plot-outline"
          x={plot.left}
          y={plot.top}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top}
        />
      ) : null}
    </g>
  );
});

// Tenths of a pixel are enough, and keep saved pictures small.
function r(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
