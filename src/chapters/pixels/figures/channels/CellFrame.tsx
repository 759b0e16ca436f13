import { memo } from 'react';
import { usePlot } from '../../../../plot/plotContext';

/** The pixel under the loupe, framed; hairlines over an enlarged patch would hide it. */
export const CellFrame = memo(function CellFrame({
  row,
  col,
}: {
  readonly row: number;
  readonly col: number;
}) {
  const plot = usePlot();
  const x = plot.x.toPixel(col);
  const y = plot.y.toPixel(row);
  const box = {
    x: x - 1.5,
    y: y - 1.5,
    width: plot.x.toPixel(col + 1) - x + 3,
    height: plot.y.toPixel(row + 1) - y + 3,
  };
  return (
    <g className="plot-still">
      <rect className="plot-select-out" {...box} />
      <rect className="plot-select-in" {...box} />
    </g>
  );
});
