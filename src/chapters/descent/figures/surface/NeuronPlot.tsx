import { useCallback, useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { HaloText } from '../../../../plot/HaloText';
import { useBoard } from '../../../../plot/boardContext';
import { usePlot } from '../../../../plot/plotContext';
import { sigmoid } from '../../../../math/activation';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { inputOf, patients } from '../../derive/patients';
import type { Place } from '../../derive/surface';
import { useText } from '../../hooks';
import type { UnitName } from '../../modelSurface';

interface NeuronPlotProps {
  readonly units: UnitName;
  readonly place: Place;
  readonly right: number;
}

const SPAN = { raw: [0.4, 1.8], standardized: [-2.6, 2.6] } as const;

/** The sixty patients along their ADC, and the output of the neuron that the map's disc stands for. */
export function NeuronPlot({ units, place, right }: NeuronPlotProps) {
  const { surface: words } = useText();
  const language = useLanguage();
  const dots = useMemo(
    () =>
      Array.from(inputOf(units), (x, i): Dot => {
        const high = patients.y[i]! > 0.5;
        return { x, y: high ? 1 : 0, kind: high ? 'a' : 'b' };
      }),
    [units],
  );
  const { w, b } = place;
  const says = useCallback((x: number) => sigmoid(w * x + b), [w, b]);
  return (
    <Frame
      title={words.neuron}
      description={words.right(String(right), String(dots.length))}
      x={SPAN[units]}
      y={[-0.08, 1.08]}
      yTicks={[0, 0.5, 1]}
      margin={{ top: 34, right: 18, bottom: 50, left: 44 }}
    >
      <Grid lines="y" />
      <Axis side="x" name={words.adc[units]} />
      <Axis side="y" />
      <Names right={words.right(String(right), String(dots.length))} rising={w > 0} />
      <Dots
        dots={dots}
        label={words.neuron}
        read={(dot) =>
          `${dot.kind === 'a' ? words.high : words.low}, ADC ${formatNumber(dot.x, language)}, *a* ${formatNumber(says(dot.x), language)}`
        }
      />
      <Curve of={says} kind="main" />
    </Frame>
  );
}

/** The classes above the plot, and how many are right where the curve is not. */
function Names({ right, rising }: { right: string; rising: boolean }) {
  const { surface: words } = useText();
  const plot = usePlot();
  const { scale } = useBoard();
  const y = plot.top - 12 * scale;
  return (
    <>
      <ClassLabel x={plot.left} y={y} kind="a" name={words.high} />
      {plot.right - plot.left > 270 * scale ? (
        <ClassLabel x={plot.right} y={y} kind="b" name={words.low} anchor="end" />
      ) : (
        <ClassLabel x={plot.left} y={plot.y.toPixel(0) - 10 * scale} kind="b" name={words.low} />
      )}
      <HaloText
        x={plot.right}
        y={rising ? plot.y.toPixel(0.25) : plot.top + 14 * scale}
        side="left"
        offset={2}
        text={right}
        strong
      />
    </>
  );
}
