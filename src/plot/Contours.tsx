import { memo, useMemo } from 'react';
import { InkSheet } from './InkSheet';
import { isoLines } from './isoLines';
import { usePlot } from './plotContext';
import type { Interval } from './scales';

export interface ContoursProps {
  readonly values: ArrayLike<number>;
  readonly rows: number;
  readonly cols: number;
  /** Keep the array's identity while it does not change. */
  readonly levels: readonly number[];
  /** What the grid covers in maths units (default: all that the axes show). */
  readonly over?: { readonly x: Interval; readonly y: Interval } | undefined;
  /** The first row is the lowest one (see Heatmap). */
  readonly flip?: boolean | undefined;
  /** Thin and grey, beside a main contour. */
  readonly faint?: boolean | undefined;
  /** The values change many times a second. */
  readonly moving?: boolean | undefined;
}

/** Lines of equal value over a grid: the decision boundary is the contour at 0.5. */
export const Contours = memo(function Contours({
  values,
  rows,
  cols,
  levels,
  over,
  flip = false,
  faint = false,
  moving = false,
}: ContoursProps) {
  const plot = usePlot();
  const lines = useMemo(
    () => levels.flatMap((level) => isoLines(values, rows, cols, level)),
    [values, rows, cols, levels],
  );
  const [x0, x1] = over?.x ?? plot.x.domain;
  const [y0, y1] = over?.y ?? plot.y.domain;
  const low = Math.min(y0, y1);
  const high = Math.max(y0, y1);
  const d = useMemo(() => {
    const toX = (cell: number) => plot.x.toPixel(x0 + ((x1 - x0) * cell) / cols).toFixed(1);
    const toY = (cell: number) => {
      const share = cell / rows;
      return plot.y.toPixel(flip ? low + (high - low) * share : high - (high - low) * share).toFixed(1);
    };
    return lines
      .map((line) => `M${line.map((point) => `${toX(point.x)} ${toY(point.y)}`).join('L')}`)
      .join('');
  }, [lines, plot, x0, x1, low, high, rows, cols, flip]);
  const strokes = useMemo(
    () => [
      faint
        ? ({ d, color: '--ink3', width: 1.25 } as const)
        : ({ d, color: '--ink', width: '--w-curve' } as const),
    ],
    [d, faint],
  );
  if (moving) return <InkSheet strokes={strokes} />;
  return (
    <path
      className={faint ? 'plot-iso is-faint' : 'plot-iso'}
      d={d}
      clipPath={plot.clip}
      data-mark="contours"
    />
  );
});
