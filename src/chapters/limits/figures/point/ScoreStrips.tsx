import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { Frame } from '../../../../plot/Frame';
import { Handle } from '../../../../plot/Handle';
import { histogramBins } from '../../../../plot/histogramBins';
import { usePlot } from '../../../../plot/plotContext';
import { Tag } from '../../../../plot/Tag';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { diseased, healthy } from '../../derive/point';
import { useText } from '../../hooks';

const UNIT = [0, 1] as const;
const BINS = 40;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

interface BarsProps {
  readonly counts: ArrayLike<number>;
  readonly up: boolean;
  readonly threshold: number;
}

/** One group as bars up or down from the middle line; what is called is filled, what is let go is outlined. */
function StripBars({ counts, up, threshold }: BarsProps) {
  const plot = usePlot();
  const middle = plot.y.toPixel(0);
  const bar = (height: number, index: number) => {
    if (height === 0) return '';
    const from = plot.x.toPixel(index / BINS) + 0.75;
    const to = plot.x.toPixel((index + 1) / BINS) - 0.75;
    return `M${from.toFixed(1)} ${middle.toFixed(1)}V${plot.y.toPixel(up ? height : -height).toFixed(1)}H${to.toFixed(1)}V${middle.toFixed(1)}Z`;
  };
  const heights = Array.from(counts);
  const isCalled = (index: number) => (index + 0.5) / BINS >= threshold;
  const kind = up ? 'a' : 'b';
  return (
    <g className="plot-still" data-mark="strip">
      <path
        className={`lm-bar lm-bar-${kind}`}
        d={heights.map((h, i) => (isCalled(i) ? bar(h, i) : '')).join('')}
      />
      <path
        className={`lm-bar lm-bar-${kind} is-hollow`}
        d={heights.map((h, i) => (isCalled(i) ? '' : bar(h, i))).join('')}
      />
      <path className="plot-zero" d={`M${plot.left} ${middle}H${plot.right}`} />
    </g>
  );
}

interface ScoreStripsProps {
  readonly threshold: number;
  readonly description: string;
  readonly onThreshold: (threshold: number) => void;
}

/** What the network said of the diseased (up) and of the healthy (down), and from where on it calls. */
export function ScoreStrips({ threshold, description, onThreshold }: ScoreStripsProps) {
  const words = useText().point;
  const language = useLanguage();
  const [up, down] = useMemo(
    () => [histogramBins(diseased, 0, 1, BINS), histogramBins(healthy, 0, 1, BINS)],
    [],
  );
  const top = 1.08 * Math.max(...up, ...down);
  return (
    <Frame
      title={words.strips}
      description={description}
      x={UNIT}
      y={[-top, top]}
      xTicks={TICKS}
      margin={{ top: 26, right: 16, bottom: 50, left: 16 }}
    >
      {(plot) => (
        <>
          <StripBars counts={up} up threshold={threshold} />
          <StripBars counts={down} up={false} threshold={threshold} />
          <Axis side="x" name={words.score} line hideNear={threshold} />
          <path
            className="plot-main"
            d={`M${plot.x.toPixel(threshold)} ${plot.top}V${plot.bottom}`}
            data-mark="threshold"
          />
          <ClassLabel x={plot.left + 4} y={plot.top + 2} kind="a" name={words.diseased} />
          <ClassLabel x={plot.left + 4} y={plot.bottom - 8} kind="b" name={words.healthy} />
          <Tag side="x" at={threshold} text={`\`${formatFixed(threshold, language)}\``} />
          <Handle
            at={{ x: threshold, y: top * 0.55 }}
            free="x"
            label={words.threshold}
            twinned
            onChange={({ x }) => onThreshold(x)}
          />
        </>
      )}
    </Frame>
  );
}
