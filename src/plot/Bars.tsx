import { memo } from 'react';
import { useBoard } from './boardContext';
import { Mathtext } from './Mathtext';
import { usePlot } from './plotContext';
import { stackBars } from './stackBars';

export interface BarItem {
  /** Markup as in parseMath: "*w_1x_1*". */
  readonly label: string;
  readonly value: number;
  /** The value for people: "+1.80". */
  readonly text: string;
}

export interface BarsProps {
  readonly items: readonly BarItem[];
  /** Upper edge of the first bar on the board, in px. */
  readonly top: number;
  /** Height of a bar and of a row, in px at a root font of 16 px. */
  readonly thick?: number | undefined;
  readonly pitch?: number | undefined;
  /** Where the first bar starts, in maths units. */
  readonly from?: number | undefined;
}

/** Contributions to a sum: each bar starts where the last one ended; positive filled, negative outlined. */
export const Bars = memo(function Bars({ items, top, thick = 19, pitch = 30, from = 0 }: BarsProps) {
  const plot = usePlot();
  const { scale } = useBoard();
  const bars = stackBars(
    items.map((item) => item.value),
    from,
  );
  const pixels = bars.flatMap((bar) => [plot.x.toPixel(bar.from), plot.x.toPixel(bar.to)]);
  const left = Math.min(plot.x.toPixel(from), ...pixels);
  return (
    <g className="plot-bars plot-still" data-mark="bars">
      {bars.map((bar, index) => {
        const item = items[index];
        const a = plot.x.toPixel(bar.from);
        const b = plot.x.toPixel(bar.to);
        const y = top + index * pitch * scale;
        const bottom = y + thick * scale;
        const middle = y + (thick * scale) / 2;
        return (
          <g key={index}>
            <rect
              className={bar.to >= bar.from ? 'plot-bar is-plus' : 'plot-bar is-minus'}
              x={Math.min(a, b)}
              y={y}
              width={Math.abs(b - a)}
              height={thick * scale}
            />
            {index < bars.length - 1 ? (
              <path className="plot-thin" d={`M${b} ${bottom}V${bottom + (pitch - thick) * scale}`} />
            ) : null}
            <text className="plot-label plot-halo" x={left - 10} y={middle} dy="0.34em" textAnchor="end">
              <Mathtext text={item?.label ?? ''} />
            </text>
            <text className="plot-value plot-halo" x={Math.max(a, b) + 9} y={middle} dy="0.34em">
              {item?.text}
            </text>
          </g>
        );
      })}
    </g>
  );
});
