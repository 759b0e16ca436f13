import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { Handle } from '../../../../plot/Handle';
import { nearestThreshold, type CnnScores } from '../../derive/cnnScores';
import { useText } from '../../hooks';

interface RocPlotProps {
  readonly scores: CnnScores;
  readonly description: string;
  readonly onThreshold: (threshold: number) => void;
}

const UNIT = [0, 1] as const;
const TICKS = [0, 0.5, 1] as const;
const chance = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
];

/** Sensitivity against false alarms for every threshold; the handle stands at the present one. */
export function RocPlot({ scores, description, onThreshold }: RocPlotProps) {
  const words = useText().cnn;
  const points = useMemo(
    () =>
      scores.curve.map(({ falsePositiveRate, sensitivity }) => ({ x: falsePositiveRate, y: sensitivity })),
    [scores.curve],
  );
  return (
    <Frame
      title={words.roc}
      description={description}
      x={UNIT}
      y={UNIT}
      square
      xTicks={TICKS}
      yTicks={TICKS}
      margin={{ top: 10, right: 14, bottom: 52, left: 50 }}
    >
      <Grid />
      <Axis side="x" name={words.falseAlarms} />
      <Axis side="y" name={words.sensitivity} />
      <Curve points={chance} kind="guide" />
      <Curve points={points} kind="main" />
      <Handle
        at={scores.at}
        label={words.threshold}
        twinned
        onChange={({ x, y }) => {
          const next = nearestThreshold(scores.curve, x, y);
          if (next !== null) onThreshold(next);
        }}
      />
    </Frame>
  );
}
