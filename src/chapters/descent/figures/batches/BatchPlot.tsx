import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { glyph } from '../../../../plot/glyphs';
import { Grid } from '../../../../plot/Grid';
import { Line } from '../../../../plot/Line';
import { roomyEnd } from '../../../../plot/lossDomains';
import { usePlot } from '../../../../plot/plotContext';
import { formatCount, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { epochMeans, type Dealt } from '../../derive/batches';
import { useText } from '../../hooks';
import { Spot } from '../../../../plot/Spot';

interface BatchPlotProps {
  readonly deals: readonly Dealt[];
  readonly perEpoch: number;
  readonly description: string;
}

/** The loss of every batch as a dot, the mean of every epoch as a line. */
export function BatchPlot({ deals, perEpoch, description }: BatchPlotProps) {
  const { batches: words } = useText();
  const language = useLanguage();
  const means = useMemo(() => epochMeans(deals, perEpoch), [deals, perEpoch]);
  const dots = useMemo(
    () => deals.map(({ step, loss }): Dot => ({ x: step, y: loss, kind: 'none' })),
    [deals],
  );
  const most = Math.max(1, ...deals.map((deal) => deal.loss));
  const last = deals.at(-1);
  const end = roomyEnd(Math.max(3 * perEpoch, 5, deals.length));
  const ticks = epochTicks(perEpoch, end);
  return (
    <Frame
      title={words.plot}
      description={description}
      x={[0, end]}
      y={[0, roomyEnd(most)]}
      yTicks={4}
      xTicks={ticks}
      margin={{ top: 52, right: 22, bottom: 50, left: 52 }}
    >
      <Grid />
      <Axis side="x" name={words.axisStep} place="end" />
      <Axis side="y" />
      <Legend />
      <Dots
        dots={dots}
        r={dots.length > 100 ? 3 : 4}
        label={words.plot}
        read={(dot) => words.readDot(formatCount(dot.x, language), formatNumber(dot.y, language))}
      />
      {means.map(({ from, to, loss }) => (
        <Line key={from} from={{ x: from - 0.5, y: loss }} to={{ x: to + 0.5, y: loss }} kind="main" />
      ))}
      {last && <Spot at={{ x: last.step, y: last.loss }} r={6} />}
    </Frame>
  );
}

/** Ticks at the ends of epochs, thinned. */
function epochTicks(perEpoch: number, end: number): number[] {
  const epochs = Math.floor(end / perEpoch);
  const every = Math.max(1, Math.ceil(epochs / 7));
  return Array.from({ length: Math.floor(epochs / every) + 1 }, (_, index) => index * every * perEpoch);
}

/** What the dots and the lines are, above the plot; the first line also names the axis. */
function Legend() {
  const { batches: words } = useText();
  const plot = usePlot();
  const { scale } = useBoard();
  const x = 14 * scale;
  const first = plot.top - 32 * scale;
  const second = plot.top - 12 * scale;
  return (
    <g className="plot-still" data-mark="legend">
      <path
        className="plot-dot plot-dot-none"
        d={glyph('none', 4 * scale)}
        transform={`translate(${x + 11 * scale} ${first - 5 * scale})`}
      />
      <text className="plot-label" x={x + 30 * scale} y={first}>
        {words.dot}
      </text>
      <path className="plot-main" d={`M${x} ${second - 5 * scale}h${22 * scale}`} />
      <text className="plot-label" x={x + 30 * scale} y={second}>
        {words.mean}
      </text>
    </g>
  );
}
