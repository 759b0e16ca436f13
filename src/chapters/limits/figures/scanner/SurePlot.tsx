import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { formatCount, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { ScannerScore } from '../../derive/scannerScores';
import { useText } from '../../hooks';

interface SurePlotProps {
  readonly score: ScannerScore | undefined;
  readonly description: string;
}

const X = [0.5, 1] as const;
const Y = [0, 1] as const;
const ideal = [
  { x: 0.5, y: 0.5 },
  { x: 1, y: 1 },
];
const percentTick = (value: number) => `${Math.round(100 * value)}`;

/** How sure the network was against how often it was right: on the dotted line its probabilities mean what they say. */
export function SurePlot({ score, description }: SurePlotProps) {
  const words = useText().scanner;
  const language = useLanguage();
  const filled = useMemo(() => score?.bins.filter(({ cases }) => cases > 0) ?? [], [score]);
  const dots = useMemo(
    () => filled.map((bin): Dot => ({ x: bin.claimed, y: bin.true, kind: 'none' })),
    [filled],
  );
  const percent = (value: number) => formatPercent(value, language);
  return (
    <Frame
      title={words.surePlot}
      description={description}
      x={X}
      y={Y}
      xTicks={[0.5, 0.75, 1]}
      yTicks={[0, 0.5, 1]}
      margin={{ top: 12, right: 20, bottom: 50, left: 58 }}
    >
      <Grid />
      <Axis side="x" name={words.sureAxis} format={percentTick} />
      <Axis side="y" name={words.rightAxis} format={percentTick} />
      <Curve points={ideal} kind="guide" />
      <Curve points={dots} kind="thin" />
      <Dots
        dots={dots}
        r={6}
        label={words.surePlot}
        read={(dot, index) =>
          words.readBin(percent(dot.x), percent(dot.y), formatCount(filled[index]?.cases ?? 0, language))
        }
      />
    </Frame>
  );
}
