import { useMemo } from 'react';
import { Axis } from './Axis';
import { Curve } from './Curve';
import { Frame } from './Frame';
import { Grid } from './Grid';
import { HaloText } from './HaloText';
import { Handle } from './Handle';
import { usePlot } from './plotContext';
import type { Point } from './scales';

export interface RocPlotProps {
  /** Accessible name. */
  readonly title: string;
  readonly description: string;
  /** One point per threshold; keep the array's identity while the scores stay. */
  readonly curve: readonly { readonly falsePositiveRate: number; readonly sensitivity: number }[];
  /** The present threshold's place: false alarms, sensitivity. */
  readonly at: Point;
  readonly names: { readonly falseAlarms: string; readonly sensitivity: string; readonly threshold: string };
  /** Said in the empty corner below the curve: the area. */
  readonly note?: string | undefined;
  /** The handle was moved towards a place of the plane. */
  readonly onMove: (to: Point) => void;
}

const UNIT = [0, 1] as const;
const TICKS = [0, 0.5, 1] as const;
const MARGIN = { top: 14, right: 16, bottom: 52, left: 52 };
const chance = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
];

/** Sensitivity against false alarms for every threshold; the handle stands at the present one. */
export function RocPlot({ title, description, curve, at, names, note, onMove }: RocPlotProps) {
  const points = useMemo(
    () => curve.map(({ falsePositiveRate, sensitivity }) => ({ x: falsePositiveRate, y: sensitivity })),
    [curve],
  );
  return (
    <Frame
      title={title}
      description={description}
      x={UNIT}
      y={UNIT}
      square
      xTicks={TICKS}
      yTicks={TICKS}
      margin={MARGIN}
    >
      <Grid />
      <Axis side="x" name={names.falseAlarms} />
      <Axis side="y" name={names.sensitivity} />
      <Curve points={chance} kind="guide" />
      <Curve points={points} kind="main" />
      {note === undefined ? null : <Note text={note} />}
      <Handle at={at} label={names.threshold} twinned onChange={onMove} />
    </Frame>
  );
}

function Note({ text }: { readonly text: string }) {
  const plot = usePlot();
  return <HaloText x={plot.right - 8} y={plot.bottom - 22} side="left" offset={0} text={text} />;
}
