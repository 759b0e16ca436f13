import { memo, useMemo, type ReactNode } from 'react';
import { Axis } from './Axis';
import { Frame } from './Frame';
import { Handle } from './Handle';
import { histogramBins } from './histogramBins';
import { usePlot } from './plotContext';
import type { Interval, Point } from './scales';

export interface HistogramProps {
  readonly title: string;
  readonly description?: string | undefined;
  /** The values themselves, or how many fall into each of equal bins over `range`, already counted. */
  readonly values?: ArrayLike<number> | undefined;
  readonly counts?: ArrayLike<number> | undefined;
  /** What the axis shows. */
  readonly range: Interval;
  /** Number of bars (default 64). */
  readonly bins?: number | undefined;
  /** How tall bars are: as counted, or as the square root (rare values stay visible). */
  readonly tall?: 'count' | 'root' | undefined;
  /** Name of the values, markup as in parseMath. */
  readonly name?: string | undefined;
  /** Values shown as black and white; drawn as the ramp from black to white. */
  readonly window?: Interval | undefined;
  /** Low values are white: the ramp falls. */
  readonly falling?: boolean | undefined;
  readonly onWindow?: ((next: Interval) => void) | undefined;
  readonly onCommit?: (() => void) | undefined;
  /** Accessible names of the two ends; needed with `onWindow`. */
  readonly windowLabels?: { readonly low: string; readonly high: string } | undefined;
  /** How a tick is written (default: as short as it can be). */
  readonly format?: ((value: number) => string) | undefined;
  /** A value to point at. */
  readonly cursor?: number | undefined;
  readonly aspect?: number | undefined;
  readonly children?: ReactNode;
}

/** How often each value occurs, and the window through which values are seen. */
export const Histogram = memo(function Histogram(props: HistogramProps) {
  const { title, description, values, counts, range, bins = 64, tall = 'count', aspect } = props;
  const [low, high] = range;
  const heights = useMemo(() => {
    const bars = counts ?? histogramBins(values ?? [], low, high, bins);
    return tall === 'root' ? Float64Array.from(bars, Math.sqrt) : Float64Array.from(bars);
  }, [values, counts, low, high, bins, tall]);
  const top = heights.reduce((most, height) => Math.max(most, height), 1);
  return (
    <Frame
      title={title}
      description={description}
      aspect={aspect}
      x={range}
      y={[0, top]}
      margin={{ top: props.onWindow ? 30 : 14, right: 24, bottom: props.name ? 50 : 30, left: 24 }}
    >
      <HistogramBars heights={heights} low={low} high={high} />
      <Axis side="x" name={props.name} format={props.format} line />
      {props.cursor === undefined ? null : <ValueMark at={props.cursor} top={top} />}
      {props.window ? <WindowRamp {...props} window={props.window} top={top} /> : null}
      {props.children}
    </Frame>
  );
});

interface BarsProps {
  readonly heights: Float64Array;
  readonly low: number;
  readonly high: number;
}

const HistogramBars = memo(function HistogramBars({ heights, low, high }: BarsProps) {
  const plot = usePlot();
  const wide = (high - low) / heights.length;
  const floor = plot.bottom;
  const d = Array.from(heights, (height, index) => {
    if (height === 0) return '';
    const from = plot.x.toPixel(low + index * wide);
    const to = plot.x.toPixel(low + (index + 1) * wide);
    // A value that occurs at all is seen, however rare.
    const y = Math.min(floor - 1, plot.y.toPixel(height));
    return `M${from.toFixed(1)} ${floor}V${y.toFixed(1)}H${Math.max(from + 1, to).toFixed(1)}V${floor}Z`;
  }).join('');
  return <path className="plot-histogram plot-still" d={d} data-mark="histogram" />;
});

function ValueMark({ at, top }: { readonly at: number; readonly top: number }) {
  const plot = usePlot();
  const x = plot.x.toPixel(at);
  if (!Number.isFinite(x)) return null;
  return <path className="plot-guide plot-still" d={`M${x} ${plot.y.toPixel(top)}V${plot.bottom}`} />;
}

function WindowRamp(props: HistogramProps & { readonly window: Interval; readonly top: number }) {
  const { window, top, falling = false, onWindow, onCommit, windowLabels, range } = props;
  const plot = usePlot();
  const [low, high] = window;
  const [x0, x1] = [plot.x.toPixel(low), plot.x.toPixel(high)];
  const span: Interval = [Math.min(range[0], low), Math.max(range[1], high)];
  // The ends may not pass each other: a window has a width.
  const least = (range[1] - range[0]) / 1000;
  const moveLow = (next: Point) => onWindow?.([Math.min(next.x, high - least), high]);
  const moveHigh = (next: Point) => onWindow?.([low, Math.max(next.x, low + least)]);
  return (
    <g data-mark="window">
      <g clipPath={plot.clip} className="plot-still">
        <path
          className="plot-veil"
          d={`M${plot.left - 1} ${plot.top}H${x0}V${plot.bottom}H${plot.left - 1}ZM${x1} ${plot.top}H${plot.right + 1}V${plot.bottom}H${x1}Z`}
        />
        <path
          className="plot-curve"
          d={
            falling
              ? `M${plot.left} ${plot.top}H${x0}L${x1} ${plot.bottom}H${plot.right}`
              : `M${plot.left} ${plot.bottom}H${x0}L${x1} ${plot.top}H${plot.right}`
          }
        />
      </g>
      {onWindow && windowLabels ? (
        <>
          <Handle
            at={{ x: low, y: falling ? top : 0 }}
            free="x"
            label={windowLabels.low}
            range={{ x: span }}
            onChange={moveLow}
            onCommit={onCommit}
          />
          <Handle
            at={{ x: high, y: falling ? 0 : top }}
            free="x"
            label={windowLabels.high}
            range={{ x: span }}
            onChange={moveHigh}
            onCommit={onCommit}
          />
        </>
      ) : null}
    </g>
  );
}
