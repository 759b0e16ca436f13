import { memo, useMemo } from 'react';
import { useLanguage } from '../text/language';
import { Axis } from './Axis';
import { useBoard } from './boardContext';
import { Curve } from './Curve';
import { decimate } from './decimate';
import { Frame } from './Frame';
import { Grid } from './Grid';
import { LossCursor } from './LossCursor';
import { lossDomains } from './lossDomains';
import { usePlot } from './plotContext';
import { plotWords } from './text/words';

export interface LossPlotProps {
  /** Accessible name. */
  readonly title: string;
  readonly description?: string | undefined;
  /** Loss after each recorded step, training and (optional) test. A fresh array when the run goes on. */
  readonly train: ArrayLike<number>;
  readonly test?: ArrayLike<number> | undefined;
  /** The step number of each entry, rising; default 0, 1, 2 and so on. */
  readonly steps?: ArrayLike<number> | undefined;
  /** The step under study; default the last. */
  readonly step?: number | undefined;
  /** A step was chosen by click, drag or key. Without it the cursor only reads. */
  readonly onStep?: ((step: number) => void) | undefined;
  readonly log?: boolean | undefined;
  /** Other words than "step" and "loss" on the axes. */
  readonly xName?: string | undefined;
  readonly yName?: string | undefined;
  readonly aspect?: number | undefined;
  /** Least number of steps that the axis shows, so that a short run does not jump. */
  readonly room?: number | undefined;
}

/** Loss over steps: training solid, test dashed; values by hover, touch and keys. */
export const LossPlot = memo(function LossPlot(props: LossPlotProps) {
  const { title, description, train, test, log = false, aspect, room = 10 } = props;
  const words = plotWords[useLanguage()];
  const given = props.steps;
  const steps = useMemo(
    () => given ?? Float64Array.from({ length: train.length }, (_, index) => index),
    [given, train],
  );
  const { x, y } = useMemo(() => lossDomains(steps, train, test, log, room), [steps, train, test, log, room]);
  return (
    <Frame
      title={title}
      description={description}
      aspect={aspect}
      x={x}
      y={y}
      yScale={log ? 'log' : 'linear'}
      yTicks={log ? 4 : 3}
      margin={{ top: 34, right: 22, bottom: 48, left: 52 }}
    >
      <Grid lines="y" zero={false} />
      <Axis side="x" name={props.xName ?? words.step} place="end" line />
      <Axis side="y" name={props.yName ?? words.loss} place="top" />
      <Legend train={words.train} test={test ? words.test : undefined} />
      <ThinCurve steps={steps} values={train} kind="curve" />
      {test ? <ThinCurve steps={steps} values={test} kind="second" /> : null}
      <LossCursor
        label={title}
        steps={steps}
        train={train}
        test={test}
        step={props.step}
        onStep={props.onStep}
      />
    </Frame>
  );
});

interface ThinCurveProps {
  readonly steps: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly kind: 'curve' | 'second';
}

const ThinCurve = memo(function ThinCurve({ steps, values, kind }: ThinCurveProps) {
  const plot = usePlot();
  const columns = Math.max(1, Math.round(plot.right - plot.left));
  const [from, to] = plot.x.domain;
  const points = useMemo(
    () => decimate(steps, values, from, to, columns),
    [steps, values, from, to, columns],
  );
  return <Curve points={points} kind={kind} />;
});

/** Names beside a sample of their line, above the plot at the right. */
function Legend({ train, test }: { readonly train: string; readonly test: string | undefined }) {
  const plot = usePlot();
  const { scale } = useBoard();
  const y = plot.top - 13 * scale;
  const letter = 7.8 * scale;
  const sample = 24 * scale;
  const testStart = plot.right - (test ? test.length * letter : 0);
  const trainEnd = test ? testStart - sample - 22 * scale : plot.right;
  const trainStart = trainEnd - train.length * letter;
  return (
    <g className="plot-still" data-mark="legend">
      <path className="plot-curve" d={`M${trainStart - sample - 6} ${y - 5 * scale}h${sample}`} />
      <text className="plot-label" x={trainEnd} y={y} textAnchor="end">
        {train}
      </text>
      {test ? (
        <>
          <path className="plot-second" d={`M${testStart - sample - 6} ${y - 5 * scale}h${sample}`} />
          <text className="plot-label" x={plot.right} y={y} textAnchor="end">
            {test}
          </text>
        </>
      ) : null}
    </g>
  );
}
