import { useBoard } from '../../../../plot/boardContext';
import { usePlot } from '../../../../plot/plotContext';

interface CornerTextProps {
  readonly lines: readonly string[];
  /** Down to where there is room below a low, wide picture, in px. */
  readonly floor: number;
}

/**
 * Lines in the lower left corner of the picture, light on dark whatever lies below, as on a workstation; under the
 * picture where there is room for all of them.
 */
export function CornerText({ lines, floor }: CornerTextProps) {
  const plot = usePlot();
  const { scale } = useBoard();
  const step = 17 * scale;
  const below = floor - plot.bottom >= step * lines.length + 6;
  const last = below ? plot.bottom + step * lines.length : plot.bottom - 9;
  return (
    <g className={below ? 'corner-text is-below plot-still' : 'corner-text plot-still'}>
      {lines.map((line, index) => (
        <text key={line} x={plot.left + (below ? 0 : 8)} y={last - step * (lines.length - 1 - index)}>
          {line}
        </text>
      ))}
    </g>
  );
}
