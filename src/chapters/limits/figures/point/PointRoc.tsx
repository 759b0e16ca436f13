import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { Handle } from '../../../../plot/Handle';
import { usePlot } from '../../../../plot/plotContext';
import { curve, thresholdNear } from '../../derive/point';
import { useText } from '../../hooks';

interface PointRocProps {
  readonly sensitivity: number;
  readonly specificity: number;
  readonly aucText: string;
  readonly description: string;
  readonly onThreshold: (threshold: number) => void;
}

const UNIT = [0, 1] as const;
const TICKS = [0, 0.5, 1] as const;
const chance = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
];
const points = curve.map(({ falsePositiveRate, sensitivity }) => ({ x: falsePositiveRate, y: sensitivity }));

function RocNote({ text }: { readonly text: string }) {
  const plot = usePlot();
  return <HaloText x={plot.right - 8} y={plot.bottom - 22} side="left" offset={0} text={text} />;
}

/** Sensitivity against false alarms for every threshold; the handle stands at the chosen one. */
export function PointRoc({ sensitivity, specificity, aucText, description, onThreshold }: PointRocProps) {
  const words = useText().point;
  return (
    <Frame
      title={words.roc}
      description={description}
      x={UNIT}
      y={UNIT}
      square
      xTicks={TICKS}
      yTicks={TICKS}
      margin={{ top: 14, right: 16, bottom: 50, left: 52 }}
    >
      <Grid />
      <Axis side="x" name={words.falseAlarms} />
      <Axis side="y" name={words.sensitivity} />
      <Curve points={chance} kind="guide" />
      <Curve points={points} kind="main" />
      <RocNote text={aucText} />
      <Handle
        at={{ x: 1 - specificity, y: sensitivity }}
        label={words.threshold}
        twinned
        onChange={({ x, y }) => onThreshold(thresholdNear(x, y))}
      />
    </Frame>
  );
}
