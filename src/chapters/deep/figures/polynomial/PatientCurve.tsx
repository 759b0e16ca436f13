import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { Handle } from '../../../../plot/Handle';
import { Line } from '../../../../plot/Line';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { markerOf, tenPatients, weeksOf, type Patient } from '../../derive/overfit';
import { useText } from '../../hooks';

interface PatientCurveProps {
  readonly seed: number;
  /** The fitted curve, from weeks to the marker. */
  readonly curve: (weeks: number) => number;
  readonly newcomer: Patient | null;
  readonly description: string;
  readonly onMove: (weeks: number, marker: number) => void;
}

const X = [0, 24] as const;
const Y = [0, 100] as const;

/** The patients, the curve, and how far it is off the newcomer. */
export function PatientCurve({ seed, curve, newcomer, description, onMove }: PatientCurveProps) {
  const words = useText().polynomial;
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const dots = useMemo(
    () => tenPatients(seed).map(({ x, y }): Dot => ({ x: weeksOf(x), y: markerOf(y), kind: 'none' })),
    [seed],
  );
  const at = newcomer && { x: weeksOf(newcomer.x), y: markerOf(newcomer.y) };
  return (
    <Frame
      title={words.plot}
      description={description}
      x={X}
      y={Y}
      xTicks={[0, 4, 8, 12, 16, 20, 24]}
      yTicks={[0, 25, 50, 75, 100]}
      margin={{ top: 36, right: 22, bottom: 52, left: 52 }}
    >
      {(plot) => (
        <>
          <Grid />
          <Axis side="x" name={words.axisX} />
          <Axis side="y" name={words.axisY} place="top" />
          <Curve of={curve} kind="main" />
          <Dots
            dots={dots}
            r={6}
            label={words.plot}
            read={(dot) => words.readPatient(number(dot.x), number(dot.y))}
          />
          {at && (
            <>
              <Line from={at} to={{ x: at.x, y: curve(at.x) }} kind="guide" />
              <HaloText
                x={plot.x.toPixel(at.x)}
                y={plot.y.toPixel(at.y)}
                side={at.x > 17 ? 'left' : 'right'}
                offset={26}
                text={words.newcomerMark}
                strong
              />
              <Handle
                at={at}
                label={words.newcomer}
                axisNames={{ x: words.week, y: words.marker }}
                step={{ x: 0.5, y: 1 }}
                onChange={({ x, y }) => onMove(x, y)}
              />
            </>
          )}
        </>
      )}
    </Frame>
  );
}
