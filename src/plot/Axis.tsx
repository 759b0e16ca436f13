import { memo } from 'react';
import { useLanguage } from '../text/language';
import { useBoard } from './boardContext';
import { formatTick } from './formatTick';
import { Mathtext } from './Mathtext';
import { usePlot, type Plot } from './plotContext';

export interface AxisProps {
  readonly side: 'x' | 'y';
  /** Name with unit, markup as in parseMath: "enhancement *x_1*, SD". */
  readonly name?: string | undefined;
  /**
   * Where the name stands. x: 'middle' under the ticks, or 'end' at the right. y: 'middle' turned along the axis, or
   * 'top' upright above the plotting area.
   */
  readonly place?: 'middle' | 'end' | 'top' | undefined;
  /** Label other values than the ticks of the frame; false labels none. */
  readonly ticks?: readonly number[] | false | undefined;
  readonly format?: ((value: number) => string) | undefined;
  /** Draw the axis itself (default false: the grid is enough). */
  readonly line?: boolean | undefined;
  /** A label within so many px of this value is left out, since a tag stands there. */
  readonly hideNear?: number | undefined;
}

/** Tick labels and the name of one axis. */
export const Axis = memo(function Axis({
  side,
  name,
  place,
  ticks,
  format,
  line = false,
  hideNear,
}: AxisProps) {
  const plot = usePlot();
  const { scale } = useBoard();
  const language = useLanguage();
  const own = side === 'x' ? plot.x : plot.y;
  const values = ticks === false ? [] : (ticks ?? (side === 'x' ? plot.xTicks : plot.yTicks));
  const write = format ?? ((value: number) => formatTick(value, language));
  const shown = values
    .map((value) => ({ value, pixel: own.toPixel(value), text: write(value) }))
    .filter(({ pixel }) => Number.isFinite(pixel))
    .filter(({ pixel }) => hideNear === undefined || Math.abs(pixel - own.toPixel(hideNear)) > 40 * scale);

  const longest = Math.max(0, ...shown.map(({ text }) => text.length));

  return (
    <g className="plot-axis plot-still">
      {line ? (
        <path
          className="plot-zero"
          d={
            side === 'x'
              ? `M${plot.left} ${plot.bottom}H${plot.right}`
              : `M${plot.left} ${plot.top}V${plot.bottom}`
          }
        />
      ) : null}
      {shown.map(({ value, pixel, text }) =>
        side === 'x' ? (
          <text key={value} className="plot-tick" x={pixel} y={plot.bottom + 20 * scale} textAnchor="middle">
            {text}
          </text>
        ) : (
          <text
            key={value}
            className="plot-tick"
            x={plot.left - 8 * scale}
            y={pixel}
            dy="0.34em"
            textAnchor="end"
          >
            {text}
          </text>
        ),
      )}
      {name ? (
        <text {...placeName(side, place, plot, scale, longest)}>{<Mathtext text={name} />}</text>
      ) : null}
    </g>
  );
});

function placeName(side: 'x' | 'y', place: AxisProps['place'], plot: Plot, scale: number, longest: number) {
  if (side === 'x') {
    const y = plot.bottom + 43 * scale;
    if (place === 'end') return { className: 'plot-label', x: plot.right, y, textAnchor: 'end' } as const;
    return { className: 'plot-label', x: (plot.left + plot.right) / 2, y, textAnchor: 'middle' } as const;
  }
  if (place === 'top') return { className: 'plot-label', x: plot.left, y: plot.top - 13 * scale } as const;
  // Beside the longest tick label, as far as the sheet reaches.
  const x = Math.max(14 * scale, plot.left - (22 + 8.2 * Math.max(2, longest)) * scale);
  const y = (plot.top + plot.bottom) / 2;
  return { className: 'plot-label', x, y, textAnchor: 'middle', transform: `rotate(-90 ${x} ${y})` } as const;
}
