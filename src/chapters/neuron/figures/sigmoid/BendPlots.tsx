import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Board } from '../../../../plot/Board';
import { pixelOf } from '../../../../plot/boardContext';
import { Curve } from '../../../../plot/Curve';
import { PlotArea } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { Handle } from '../../../../plot/Handle';
import { Line } from '../../../../plot/Line';
import { usePlot } from '../../../../plot/plotContext';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { axesOf, curveOf, type BendFacts } from '../../derive/sigmoid';
import { tangent } from '../../../../plot/tangent';
import { useText } from '../../hooks';
import { ranges, type ActivationName } from '../../model';
import { Spot } from '../Spot';

interface BendPlotsProps {
  readonly activation: ActivationName;
  readonly facts: BendFacts;
  /** The curve of the slope is not shown while a question about it is open. */
  readonly covered: boolean;
  readonly onMove: (z: number) => void;
}

const span = [ranges.z.min, ranges.z.max] as const;
const ticks = [-8, -6, -4, -2, 0, 2, 4, 6, 8];

/** The curve above, its slope below, on one z axis. */
export function BendPlots({ activation, facts, covered, onMove }: BendPlotsProps) {
  const words = useText().sigmoid;
  const language = useLanguage();
  const { z, a, slope, region } = facts;
  const axes = axesOf[activation];
  const curve = useMemo(() => curveOf(activation, 'a'), [activation]);
  const slopes = useMemo(() => curveOf(activation, 'slope'), [activation]);
  const noSlope = region === 'corner';
  const touching = tangent({ x: z, y: a }, slope, { x: span, y: axes.a }, 0.42);
  const sigmoid = activation === 'sigmoid';

  return (
    <div className="sg-plots">
      <Board title={words.curve}>
        {({ width, height, scale }) => {
          const upper = Math.round(height * 0.6);
          return (
            <>
              <PlotArea
                within={{ x: 0, y: 0, width, height: upper }}
                x={span}
                y={axes.a}
                margin={{ top: 34, right: 22, bottom: 14, left: 52 }}
                xTicks={ticks}
                yTicks={axes.aTicks}
              >
                {(plot) => {
                  // On the upper flat end the name of 1 − a leaves the curve and stands below it.
                  const flat = z > 2.4;
                  const roomy = plot.x.toPixel(z) + 130 * scale < plot.right;
                  return (
                    <>
                      <Pointed onMove={onMove} />
                      <Grid />
                      <Axis side="y" name={words.axisA} place="top" />
                      {sigmoid && <Line from={{ x: z, y: 0 }} to={{ x: z, y: a }} kind="main" />}
                      {sigmoid && <Line from={{ x: z, y: a }} to={{ x: z, y: 1 }} className="sg-rest" />}
                      <Curve points={curve} />
                      {!noSlope && <Line {...touching} kind="main" className="sg-tangent" />}
                      {activation === 'step' && <Spot at={{ x: 0, y: 0 }} hollow />}
                      {/* Above the drawing: inside it, the upright of z would run through the words. */}
                      <HaloText
                        x={plot.right}
                        y={plot.top - 22 * scale}
                        side="left"
                        offset={0}
                        text={`${words.axisSlope} \`${noSlope ? '–' : formatNumber(slope, language)}\``}
                      />
                      {sigmoid && (
                        <>
                          <HaloText
                            x={plot.x.toPixel(z)}
                            y={plot.y.toPixel(Math.max(0.13, a / 2))}
                            side={z > 4.5 || (z < -3 && z > -6) ? 'left' : 'right'}
                            offset={a < 0.24 ? 30 * scale : 8}
                            text={`*a* \`${formatNumber(a, language)}\``}
                          />
                          <HaloText
                            x={plot.x.toPixel(z)}
                            y={plot.y.toPixel(
                              z < -3.5 ? 0.8 : flat ? (roomy ? 0.8 : 0.72) : Math.min(0.92, (1 + a) / 2),
                            )}
                            side={z < -3.5 || (flat && roomy) ? 'right' : 'left'}
                            offset={a > 0.85 && !flat ? 30 * scale : 8}
                            text={`1 − *a* \`${formatNumber(1 - a, language)}\``}
                          />
                        </>
                      )}
                      <Handle
                        at={{ x: z, y: a }}
                        free="x"
                        label={words.handle}
                        step={{ x: ranges.z.step * 2 }}
                        range={{ x: span }}
                        format={(value) => `z ${formatNumber(value, language)}`}
                        onChange={({ x }) => onMove(Math.round(x * 100) / 100)}
                      />
                    </>
                  );
                }}
              </PlotArea>
              <PlotArea
                within={{ x: 0, y: upper, width, height: height - upper }}
                x={span}
                y={axes.slope}
                margin={{ top: 34, right: 22, bottom: 50, left: 52 }}
                xTicks={ticks}
                yTicks={axes.slopeTicks}
              >
                {(plot) => (
                  <>
                    <Pointed onMove={onMove} />
                    <Grid />
                    <Axis side="x" name={words.axisZ} />
                    <Axis side="y" name={words.axisSlope} place="top" />
                    {covered ? (
                      <HaloText
                        x={(plot.left + plot.right) / 2}
                        y={(plot.top + plot.bottom) / 2}
                        text={words.covered}
                      />
                    ) : (
                      <>
                        <Curve points={slopes} />
                        {!noSlope && (
                          <>
                            <Line from={{ x: z, y: 0 }} to={{ x: z, y: slope }} kind="guide" />
                            <Spot at={{ x: z, y: slope }} />
                          </>
                        )}
                      </>
                    )}
                  </>
                )}
              </PlotArea>
            </>
          );
        }}
      </Board>
    </div>
  );
}

/** Pointing anywhere at a plot moves z there: the way without dragging. */
function Pointed({ onMove }: { onMove: (z: number) => void }) {
  const plot = usePlot();
  return (
    <rect
      className="plot-hit"
      x={plot.left}
      y={plot.top}
      width={plot.right - plot.left}
      height={plot.bottom - plot.top}
      onClick={(event) => onMove(Math.round(plot.x.toValue(pixelOf(event).x) * 20) / 20)}
    />
  );
}
