import { useMemo } from 'react';
import { sigmoid } from '../../../../math/activation';
import { lossValue } from '../../../../math/loss';
import { Axis } from '../../../../plot/Axis';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { Line } from '../../../../plot/Line';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { tangent } from '../../../../plot/tangent';
import { useText } from '../../hooks';
import { Spot } from '../Spot';
import type { ForwardView } from './useForward';

const margin = { top: 30, right: 14, bottom: 26, left: 40 };

/** The sigmoid with its tangent at this patient's sum. */
export function SigmoidPlot({ view: { pass, known } }: { view: ForwardView }) {
  const words = useText().forward;
  const language = useLanguage();
  const { z, a, dadz } = pass.values;
  const reach = Math.abs(z) <= 4 ? 4 : Math.abs(z) <= 8 ? 8 : 30;
  const line = tangent({ x: z, y: a }, dadz, { x: [-reach, reach], y: [0, 1] }, 0.55);
  return (
    <Frame
      title={words.plots.sigmoid}
      x={[-reach, reach]}
      y={[0, 1]}
      margin={margin}
      xTicks={[-reach, -reach / 2, 0, reach / 2, reach]}
      yTicks={[0, 0.5, 1]}
    >
      {(plot) => (
        <>
          <Grid />
          <Axis side="x" />
          <Axis side="y" name="*a* = σ(*z*)" place="top" />
          <Curve of={sigmoid} />
          {known('z') && <Line from={{ x: z, y: 0 }} to={{ x: z, y: known('a') ? a : 1 }} kind="guide" />}
          {known('a') && known('dadz') && <Line {...line} kind="main" />}
          {known('z') && known('a') && <Spot at={{ x: z, y: a }} />}
          {known('a') && known('z') && (
            <HaloText
              x={z < 0 ? plot.left : plot.right}
              y={z < 0 ? plot.top + 14 : plot.bottom - 14}
              side={z < 0 ? 'right' : 'left'}
              text={`${words.slope} \`${known('dadz') ? formatNumber(dadz, language) : '?'}\``}
            />
          )}
        </>
      )}
    </Frame>
  );
}

/** The loss over the output, with its slope at this patient's output; the other loss dashed. */
export function LossPlot({ view: { pass, known, state } }: { view: ForwardView }) {
  const words = useText().forward;
  const language = useLanguage();
  const { a, L, dLda } = pass.values;
  const { y, loss } = pass.given;
  const both = state.compare || loss === 'bce';
  const top = both ? (L > 2.5 ? 6 : 3) : 1;
  const other = loss === 'mse' ? 'bce' : 'mse';
  const of = useMemo(() => (at: number) => lossValue(loss, at, y), [loss, y]);
  const ofOther = useMemo(() => (at: number) => lossValue(other, at, y), [other, y]);
  const line = tangent({ x: a, y: L }, dLda, { x: [0, 1], y: [0, top] }, 0.55);
  return (
    <Frame
      title={words.plots.loss}
      x={[0, 1]}
      y={[0, top]}
      margin={margin}
      xTicks={[0, 0.25, 0.5, 0.75, 1]}
      yTicks={[0, top / 2, top]}
    >
      {(plot) => (
        <>
          <Grid />
          <Axis side="x" ticks={[0, 0.5, 1]} />
          <Axis
            side="y"
            name={loss === 'mse' ? `*L* = (*a* − ${y})²` : `*L* = −ln ${y === 1 ? '*a*' : '(1 − *a*)'}`}
            place="top"
          />
          {both && <Curve of={ofOther} kind="second" />}
          <Curve of={of} />
          {known('a') && <Line from={{ x: a, y: 0 }} to={{ x: a, y: known('L') ? L : top }} kind="guide" />}
          {known('L') && known('dLda') && known('a') && <Line {...line} kind="main" />}
          {known('a') && known('L') && (
            <>
              <Spot at={{ x: a, y: Math.min(L, top) }} />
              <HaloText
                x={y === 0 ? plot.left : plot.right}
                y={plot.top + 14}
                side={y === 0 ? 'right' : 'left'}
                text={`${words.slope} \`${known('dLda') ? formatNumber(dLda, language) : '?'}\``}
              />
            </>
          )}
        </>
      )}
    </Frame>
  );
}
