import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { roomyEnd } from '../../../../plot/lossDomains';
import { usePlot } from '../../../../plot/plotContext';
import { common } from '../../../../text/common';
import { formatNumber } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import type { Spread } from '../../derive/luck';
import { useText } from '../../hooks';

/** The spread of the loss curves: all of them, the middle half, the median. */
export function Band({ spreads }: { readonly spreads: readonly Spread[] }) {
  const { playground: words } = useText();
  const shared = useWords(common);
  const language = useLanguage();
  const last = spreads.at(-1);
  const middle = useMemo(() => spreads.map(({ step, middle: y }) => ({ x: step, y })), [spreads]);
  const top = Math.max(0.1, spreads[0]?.threeQuarters ?? 0.8, last?.high ?? 0);
  return (
    <Frame
      title={words.band}
      description={
        last
          ? words.sayBand(
              formatNumber(last.middle, language),
              formatNumber(last.low, language),
              formatNumber(last.high, language),
            )
          : words.luckEmpty
      }
      x={[0, roomyEnd(Math.max(10, last?.step ?? 0))]}
      y={[0, roomyEnd(Math.min(top, 3))]}
      yTicks={3}
      margin={{ top: 30, right: 26, bottom: 46, left: 52 }}
    >
      <Grid lines="y" zero={false} />
      <Axis side="x" name={shared.step.toLowerCase()} place="end" line />
      <Axis side="y" name={shared.testLoss.toLowerCase()} place="top" />
      <Ribbon spreads={spreads} low="low" high="high" />
      <Ribbon spreads={spreads} low="quarter" high="threeQuarters" />
      <Curve points={middle} kind="curve" />
    </Frame>
  );
}

function Ribbon({
  spreads,
  low,
  high,
}: {
  readonly spreads: readonly Spread[];
  readonly low: 'low' | 'quarter';
  readonly high: 'high' | 'threeQuarters';
}) {
  const plot = usePlot();
  const fine = spreads.filter((spread) => Number.isFinite(spread[low]) && Number.isFinite(spread[high]));
  if (fine.length < 2) return null;
  const at = (step: number, value: number) =>
    `${plot.x.toPixel(step).toFixed(1)} ${Math.max(-1e4, plot.y.toPixel(value)).toFixed(1)}`;
  const up = fine.map((spread) => at(spread.step, spread[high]));
  const down = [...fine].reverse().map((spread) => at(spread.step, spread[low]));
  return <path className="network-band" d={`M${[...up, ...down].join('L')}Z`} clipPath={plot.clip} />;
}
