import { Fragment, useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Curve, type StrokeKind } from '../../../../plot/Curve';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { usePlot } from '../../../../plot/plotContext';
import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { most, standingOf, ways, type Standing, type Way } from '../../derive/active';
import type { PoolSet } from '../../derive/pool';
import type { ActiveRounds } from '../../derive/sayActive';
import { useText } from '../../hooks';

interface LabelCurvesProps {
  readonly set: PoolSet;
  readonly rounds: ActiveRounds;
  readonly shown: readonly Way[];
  /** Whose spread is drawn. */
  readonly look: Way;
  readonly description: string;
}

const X = [0, most] as const;
const X_TICKS = [0, 5, 10, 15, 20];
/** Where the curves of a set lie. */
const heights = {
  border: { y: [0.6, 1], ticks: [0.6, 0.8, 1] },
  corners: { y: [0.4, 1], ticks: [0.5, 0.75, 1] },
} as const;
const percentTick = (value: number) => `${Math.round(100 * value)}`;
const strokes: Readonly<Record<Way, StrokeKind>> = {
  yours: 'curve',
  uncertain: 'curve',
  random: 'second',
};

/** Right answers against labels: for each way the mean of its networks, for one their spread. */
export function LabelCurves({ set, rounds, shown, look, description }: LabelCurvesProps) {
  const words = useText().active;
  const language = useLanguage();
  const standings = useMemo(
    () =>
      Object.fromEntries(ways.map((way) => [way, rounds[way].map(standingOf)])) as Record<Way, Standing[]>,
    [rounds],
  );
  const means = useMemo(
    () =>
      Object.fromEntries(
        ways.map((way) => [way, standings[way].map(({ mean }, k) => ({ x: k, y: mean }))]),
      ) as Record<Way, { x: number; y: number }[]>,
    [standings],
  );
  const dots = useMemo(() => means[look].map((at): Dot => ({ ...at, kind: 'none' })), [means, look]);
  const percent = (value: number) => formatPercent(value, language);
  return (
    <Frame
      title={words.curve}
      description={description}
      x={X}
      y={heights[set].y}
      xTicks={X_TICKS}
      yTicks={heights[set].ticks}
      margin={{ top: 30, right: 18, bottom: 46, left: 46 }}
    >
      <Grid />
      <Axis side="x" name={words.labelsAxis} line />
      <Axis side="y" name={words.rightAxis} place="top" format={percentTick} />
      <Spread standings={standings[look]} />
      {ways
        .filter((way) => shown.includes(way))
        .map((way) => (
          <Fragment key={way}>
            {way === 'yours' && <Curve points={means[way]} className="lm-yours-edge" clip={false} />}
            <Curve
              points={means[way]}
              kind={strokes[way]}
              clip={false}
              className={way === 'yours' ? 'lm-yours' : undefined}
            />
          </Fragment>
        ))}
      <Dots
        dots={dots}
        r={0.1}
        label={words.curve}
        read={(dot, k) => {
          const { low = NaN, high = NaN } = standings[look][k] ?? {};
          const spread = words.spread(percentTick(low), percentTick(high));
          return `${words.at(k)}: ${percent(dot.y)} (${spread})`;
        }}
      />
    </Frame>
  );
}

/** From the lowest to the highest of the ten. */
function Spread({ standings }: { readonly standings: readonly Standing[] }) {
  const plot = usePlot();
  if (standings.length < 2) return null;
  const at = (k: number, value: number) =>
    `${plot.x.toPixel(k).toFixed(1)} ${plot.y.toPixel(value).toFixed(1)}`;
  const up = standings.map(({ high }, k) => at(k, high));
  const down = standings.map(({ low }, k) => at(k, low)).reverse();
  return (
    <path
      className="lm-spread"
      d={`M${[...up, ...down].join('L')}Z`}
      clipPath={plot.clip}
      data-mark="spread"
    />
  );
}

/** The line of a way, as the plot draws it. */
export function WayLine({ way }: { readonly way: Way }) {
  return (
    <svg className="lm-way-line" viewBox="0 0 26 8" aria-hidden="true">
      {way === 'yours' && <path className="plot-curve lm-yours-edge" d="M4 4H22" />}
      <path className={`plot-${strokes[way]}${way === 'yours' ? ' lm-yours' : ''}`} d="M4 4H22" />
    </svg>
  );
}
