import { usePlot } from '../../../../plot/plotContext';
import type { Rectangle } from '../../../../plot/scales';
import type { Patch } from '../../derive/patch';

interface LensProps {
  readonly patch: Patch;
  /** Where the patch is drawn enlarged, on the same board. */
  readonly to: Rectangle;
  readonly stacked: boolean;
}

/** Two lines from the frame in the picture to its enlargement. */
export function Lens({ patch, to, stacked }: LensProps) {
  const plot = usePlot();
  const [left, right] = [plot.x.toPixel(patch.col), plot.x.toPixel(patch.col + patch.cols)];
  const [top, bottom] = [plot.y.toPixel(patch.row), plot.y.toPixel(patch.row + patch.rows)];
  const d = stacked
    ? `M${left} ${bottom}L${to.x} ${to.y}M${right} ${bottom}L${to.x + to.width} ${to.y}`
    : `M${right} ${top}L${to.x} ${to.y}M${right} ${bottom}L${to.x} ${to.y + to.height}`;
  return (
    <g className="plot-still">
      <path className="lens-under" d={d} />
      <path className="lens" d={d} />
    </g>
  );
}
