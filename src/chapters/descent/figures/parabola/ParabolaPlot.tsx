import { Arrow } from '../../../../plot/Arrow';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { Handle } from '../../../../plot/Handle';
import { Line } from '../../../../plot/Line';
import { usePlot, type Plot } from '../../../../plot/plotContext';
import { Surface } from '../../../../plot/Surface';
import { useTween } from '../../../../plot/useTween';
import { useAnswer, usePlace } from '../../../../state/hooks';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { viewOf } from '../../derive/parabolaView';
import { tangent } from '../../../../plot/tangent';
import { useText } from '../../hooks';
import { parabolaRanges } from '../../modelParabola';
import { Spot } from '../../../../plot/Spot';
import type { ParabolaRun } from './useParabola';

interface ParabolaPlotProps {
  readonly run: ParabolaRun;
  readonly description: string;
  /** The ball follows the hand: no travelling. */
  readonly byHand: boolean;
  readonly onMove: (w: number) => void;
}

const MARGIN = { top: 40, right: 22, bottom: 52, left: 60 };

/** The loss over the weight: the ball, its tangent, the arrow of the next move, the places it has been at. */
export function ParabolaPlot({ run, description, byHand, onMove }: ParabolaPlotProps) {
  const { parabola: words } = useText();
  const { curve, row, rows, state, blind, asked } = run;
  const path = rows.slice(0, row.step + 1);
  const view = viewOf(curve, path);
  const [travelling = row.w] = useTween([row.w]);
  const w = byHand ? row.w : travelling;
  const shown = { x: w, y: blind ? 0 : curve.loss(w) };
  const slope = curve.slope(w);
  const touching = tangent(shown, slope, view, 0.4);

  return (
    <Frame title={words.plot} description={description} x={view.x} y={view.y} margin={MARGIN} yTicks={6}>
      {(plot) => (
        <>
          <Grid />
          {asked && <GuessArea curve={curve} />}
          <Axis side="x" name={words.axisW} />
          <Axis side="y" name={words.axisL} place="top" {...(blind ? { ticks: false } : {})} />
          {blind ? (
            <Covered plot={plot} run={run} />
          ) : (
            <>
              <Curve of={curve.loss} />
              {state.curve === 'hidden' &&
                state.tried.map((at, index) => (
                  <Spot key={index} at={{ x: at, y: curve.loss(at) }} hollow r={4} />
                ))}
              {state.curve === 'hidden' && <Deepest plot={plot} run={run} />}
              {path.slice(0, -1).map((each) => (
                <Spot key={each.step} at={{ x: each.w, y: each.loss }} r={4} />
              ))}
              <Line {...touching} kind="main" className="pb-tangent" />
              <Line from={{ x: w, y: 0 }} to={shown} kind="guide" />
            </>
          )}
          {!asked && <Move plot={plot} run={run} lane={view.lane} />}
          <Guess run={run} lane={view.lane} />
          <Handle
            at={shown}
            free="x"
            label={words.ball}
            step={{ x: parabolaRanges.w.step * 2 }}
            range={{ x: [parabolaRanges.w.min, parabolaRanges.w.max] }}
            // A key pressed while the ball still travels moves it from where it is going to.
            onChange={({ x }) => onMove(Math.round((row.w + x - w) * 1000) / 1000)}
          />
        </>
      )}
    </Frame>
  );
}

/** The arrow of the next move, to scale, in its lane under the curve. */
function Move({ plot, run, lane }: { plot: Plot; run: ParabolaRun; lane: number }) {
  const { parabola: words } = useText();
  const language = useLanguage();
  const { scale } = useBoard();
  const { row } = run;
  const [low, high] = plot.x.domain;
  const next = Math.min(high, Math.max(low, row.next));
  const move = words.move(formatNumber(row.move, language));
  const text = row.next === next ? move : `${move}: ${words.outside}`;
  const ends = [plot.x.toPixel(row.w), plot.x.toPixel(next)].sort((a, b) => a - b) as [number, number];
  const need = (text.length * 7.6 + 20) * scale;
  const fits = { right: plot.right - ends[1] > need, left: ends[0] - plot.left > need };
  const y = plot.y.toPixel(lane);
  return (
    <>
      <Arrow from={{ x: row.w, y: lane }} to={{ x: next, y: lane }} />
      {fits.right || fits.left ? (
        <HaloText
          x={fits.right ? ends[1] : ends[0]}
          y={y}
          side={fits.right ? 'right' : 'left'}
          offset={12}
          text={text}
        />
      ) : (
        <HaloText
          x={row.w > 0 ? plot.right : plot.left}
          y={plot.y.toPixel(0) - 16 * scale}
          side={row.w > 0 ? 'left' : 'right'}
          offset={6}
          text={text}
        />
      )}
    </>
  );
}

/** The plot as a place to point at while a prediction is asked for. */
function GuessArea({ curve }: { curve: ParabolaRun['curve'] }) {
  const { pick } = usePlace();
  return <Surface onPoint={({ x }) => pick([x, curve.loss(x)])} />;
}

/** The learner's prediction: a mark that can be moved while it is asked for, and stays to be compared. */
function Guess({ run, lane }: { run: ParabolaRun; lane: number }) {
  const { parabola: words } = useText();
  const { asked, place, pick } = usePlace();
  const answer = useAnswer('pb-land');
  const given = run.asked ? place : Array.isArray(answer?.given) ? (answer.given as [number, number]) : null;
  const near = run.state.curve === 'parabola' && (run.asked || (run.state.lr === 0.9 && run.row.step <= 2));
  if (!near || (!asked && !given)) return null;
  const w = given?.[0] ?? 0;
  const at = { x: w, y: run.curve.loss(w) };
  return (
    <>
      {given && <GuessMark at={at} text={words.guessMark} />}
      {run.asked && (
        <Handle
          at={{ x: w, y: lane }}
          free="x"
          label={words.guess}
          step={{ x: 0.1 }}
          onChange={({ x }) => pick([Math.round(x * 100) / 100, run.curve.loss(x)])}
        />
      )}
    </>
  );
}

function GuessMark({ at, text }: { at: { x: number; y: number }; text: string }) {
  return (
    <>
      <Line from={{ x: at.x, y: 0 }} to={at} kind="guide" />
      <Spot at={at} hollow r={7} />
      <Named at={at} text={text} />
    </>
  );
}

function Named({ at, text }: { at: { x: number; y: number }; text: string }) {
  const plot = usePlot();
  return (
    <HaloText
      x={plot.x.toPixel(at.x)}
      y={plot.y.toPixel(at.y)}
      side={at.x > 0 ? 'left' : 'right'}
      offset={16}
      text={text}
    />
  );
}

/** The lowest place of a curve that was hidden. */
function Deepest({ plot, run }: { plot: Plot; run: ParabolaRun }) {
  const { parabola: words } = useText();
  const { lowest, loss } = run.curve;
  return (
    <HaloText
      x={plot.x.toPixel(lowest)}
      y={plot.y.toPixel(loss(lowest))}
      side="above"
      offset={22}
      text={words.deepest}
      strong
    />
  );
}

function Covered({ plot, run }: { plot: Plot; run: ParabolaRun }) {
  const { parabola: words } = useText();
  const language = useLanguage();
  const { scale } = useBoard();
  const x = (plot.left + plot.right) / 2;
  const y = plot.top + (plot.bottom - plot.top) * 0.3;
  const { loss, slope } = run.row;
  return (
    <>
      <HaloText x={x} y={y} side="above" text={words.hiddenTitle} strong />
      <HaloText x={x} y={y} side="below" text={words.hiddenHint} />
      <HaloText
        x={x}
        y={y + 44 * scale}
        side="below"
        text={`*L* \`${formatNumber(loss, language)}\`   ${words.slope} \`${formatNumber(slope, language)}\``}
      />
    </>
  );
}
