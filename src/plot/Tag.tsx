import { memo } from 'react';
import { useBoard } from './boardContext';
import { Mathtext } from './Mathtext';
import { plainMath } from './parseMath';
import { usePlot } from './plotContext';

export interface TagProps {
  /** On which axis it sits. */
  readonly side: 'x' | 'y';
  /** Where on the axis, in maths units. */
  readonly at: number;
  /** Markup as in parseMath: "*z* `1.40`". */
  readonly text: string;
}

/** A value in an ink tag on an axis, over the tick labels (hide those below it by Axis `hideNear`). */
export const Tag = memo(function Tag({ side, at, text }: TagProps) {
  const plot = usePlot();
  const { scale, width: boardWidth } = useBoard();
  const width = (plainMath(text).length * 8.6 + 18) * scale;
  const height = 24 * scale;
  const pixel = side === 'x' ? plot.x.toPixel(at) : plot.y.toPixel(at);
  if (!Number.isFinite(pixel)) return null;
  const left =
    side === 'x'
      ? Math.min(Math.max(0, pixel - width / 2), boardWidth - width)
      : Math.max(0, plot.left - 4 - width);
  const top = side === 'x' ? plot.bottom + 3 * scale : pixel - height / 2;
  return (
    <g className="plot-tag plot-still" data-mark="tag">
      <rect x={left} y={top} width={width} height={height} rx={2} />
      <text x={left + width / 2} y={top + height / 2} dy="0.35em" textAnchor="middle">
        <Mathtext text={text} />
      </text>
    </g>
  );
});
