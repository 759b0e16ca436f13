import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Board } from '../../../../plot/Board';
import { Curve } from '../../../../plot/Curve';
import { PlotArea } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { Handle } from '../../../../plot/Handle';
import { Line } from '../../../../plot/Line';
import { Spot } from '../../../../plot/Spot';
import { Surface } from '../../../../plot/Surface';
import { tangent } from '../../../../plot/tangent';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Readout } from '../../../../ui/Readout';
import { axesOf, factsAt, pointsOf } from '../../derive/curves';
import { compareSlopes } from '../../derive/sayActivations';
import { useText } from '../../hooks';
import { activationsRanges, curveNames, type CurveName } from '../../modelActivations';

interface CurveCardsProps {
  readonly z: number;
  readonly leak: number;
  /** A question about slopes is open: they are not shown. */
  readonly covered: boolean;
  readonly onMove: (z: number) => void;
}

const span = [activationsRanges.z.min, activationsRanges.z.max] as const;
const ticks = [-4, -2, 0, 2, 4];
/** Narrower than this, times the scale of type, every other number is left out. */
const NARROW = 190;
const fewTicks = [-4, 0, 4];
const snap = (z: number) => Math.round(z * 20) / 20;

/** The four bends side by side, each over its slope, all at the same sum. */
export function CurveCards({ z, leak, covered, onMove }: CurveCardsProps) {
  const words = useText().activations;
  const language = useLanguage();
  return (
    <>
      <div className="ac-cards">
        {curveNames.map((name) => (
          <Card key={name} name={name} z={z} leak={leak} covered={covered} onMove={onMove} />
        ))}
      </div>
      <p className="ac-compare">{covered ? ' ' : compareSlopes(z, leak, words, language)}</p>
    </>
  );
}

function Card({ name, z, leak, covered, onMove }: CurveCardsProps & { name: CurveName }) {
  const words = useText().activations;
  const language = useLanguage();
  const facts = factsAt(name, z, leak);
  const { a, slope, corner } = facts;
  const axes = axesOf[name];
  const curve = useMemo(() => pointsOf(name, 'a', leak), [name, leak]);
  const slopes = useMemo(() => pointsOf(name, 'slope', leak), [name, leak]);
  const touching = tangent({ x: z, y: a }, slope, { x: span, y: axes.a }, 0.5);
  const number = (value: number) => formatNumber(value, language);
  return (
    <section className="ac-card" aria-label={words.names[name]}>
      <h3>{words.names[name]}</h3>
      <div className="ac-numbers">
        <Readout name={words.outputOf(words.names[name])} math="a" value={a} text={number(a)} />
        <Readout
          name={words.slopeOf(words.names[name])}
          math="da/dz"
          value={covered ? NaN : slope}
          text={covered ? '?' : number(slope)}
        />
      </div>
      <div className="ac-plot">
        <Board title={words.names[name]}>
          {({ width, height, scale }) => {
            const xTicks = width < NARROW * scale ? fewTicks : ticks;
            const upper = Math.round(height * 0.58);
            return (
              <>
                <PlotArea
                  within={{ x: 0, y: 0, width, height: upper }}
                  x={span}
                  y={axes.a}
                  margin={{ top: 30, right: 12, bottom: 8, left: 34 }}
                  xTicks={xTicks}
                  yTicks={axes.ticks}
                >
                  <Grid />
                  <Surface onPoint={({ x }) => onMove(snap(x))} />
                  <Axis side="y" name={words.axisA} place="top" />
                  <Curve points={curve} />
                  {!covered && !corner && <Line {...touching} kind="main" className="ac-tangent" />}
                  <Handle
                    at={{ x: z, y: a }}
                    free="x"
                    label={words.handle(words.names[name])}
                    step={{ x: 0.1 }}
                    range={{ x: span }}
                    format={(value) => `z ${number(value)}`}
                    onChange={({ x }) => onMove(snap(x))}
                  />
                </PlotArea>
                <PlotArea
                  within={{ x: 0, y: upper, width, height: height - upper }}
                  x={span}
                  y={[-0.05, 1.1]}
                  margin={{ top: 30, right: 12, bottom: 48, left: 34 }}
                  xTicks={xTicks}
                  yTicks={[0, 0.5, 1]}
                >
                  <Grid />
                  <Surface onPoint={({ x }) => onMove(snap(x))} />
                  <Axis side="x" name={words.axisZ} />
                  <Axis side="y" name={words.axisSlope} place="top" />
                  {!covered && (
                    <>
                      <Line from={{ x: span[0], y: 0.25 }} to={{ x: span[1], y: 0.25 }} kind="guide" />
                      <Curve points={slopes} />
                      <Line from={{ x: z, y: 0 }} to={{ x: z, y: 1.1 }} kind="guide" />
                      <Spot at={{ x: z, y: slope }} />
                    </>
                  )}
                </PlotArea>
              </>
            );
          }}
        </Board>
      </div>
    </section>
  );
}
