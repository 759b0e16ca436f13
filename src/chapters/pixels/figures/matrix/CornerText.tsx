import { useBoard } from '../../../../plot/boardContext';
import { usePlot } from '../../../../plot/plotContext';

/** Lines in the lower left corner of the picture, light on dark whatever lies below, as on a workstation. */
export function CornerText({ lines }: { readonly lines: readonly string[] }) {
  const plot = usePlot();
  const { scale } = useBoard();
  const step = 17 * scale;
  return (
    <g className="corner-text plot-still">
      {lines.map((line, index) => (
        <text key={line} x={plot.left + 8} y={plot.bottom - 9 - step * (lines.length - 1 - index)}>
          {line}
        </text>
      ))}
    </g>
  );
}
