import { memo, useMemo } from 'react';
import { useLanguage } from '../text/language';
import { Axis } from './Axis';
import { useBoard } from './boardContext';
import { Curve } from './Curve';
import { decimate } from './decimate';
import { Frame } from './Frame';
import { Grid } from './Grid';
import { LossCursor } from './LossCursor';
import { legendLayout, type LegendProps } from './lossLegend';
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
  const yName = props.yName ?? words.loss;
  const given = props.steps;
  const steps = useMemo(
    () => given ?? Float64Array.from({ length: train.length }, (_, index) => index),
    [given, train],
  );
  const { x, y } = useMemo(() => lossDomains(steps, train, test, log, room), [steps, train, test, log, room]);
  const testName = test ? words.test : undefined;
  const legend = useMemo(
    () => ({ train: words.train, test: testName, beside: yName.length + 2 }),
    [words, testName, yName],
  );
  return (
    <Frame
      title={title}
      description={description}
      aspect={aspect}
      x={x}
      y={y}
      yScale={log ? 'log' : 'linear'}
      yTicks={log ? 4 : 3}
      margin={{ top: 34, right: 26, bottom: 48, left: 52 }}
    >
      <Grid lines="y" zero={false} />
      <Axis side="x" name={props.xName ?? words.step} place="end" line />
      <Axis side="y" name={yName} place="top" />
      <Legend {...legend} />
      <ThinCurve steps={steps} values={train} kind="curve" />
      {test ? <ThinCurve steps={steps} values={test} kind="second" /> : null}
      <LossCursor
        label={title}
        steps={steps}
        train={train}
        test={test}
        step={props.step}
        onStep={props.onStep}
        legend={legend}
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

/** Names beside a sample of their line, above the plot at the right; inside it where the line is too short for both. */
function Legend(props: LegendProps) {
  const plot = usePlot();
  const { scale } = useBoard();
  const { entries, letter, sample, gap, widthOf, inside } = legendLayout(props, plot, scale);
  const y = inside ? plot.top + 16 * scale : plot.top - 13 * scale;
  // From the right: the last entry ends at the edge of the plot.
  const ends = entries.map((_, index) =>
    entries.slice(index + 1).reduce((end, entry) => end - widthOf(entry.name), plot.right),
  );
  return (
    <g className="plot-still" data-mark="legend">
      {entries.map(({ name, kind }, index) => {
        const end = ends[index] ?? plot.right;
        return (
          <g key={kind}>
            <path
              className={kind}
              d={`M${end - name.length * letter - gap - sample} ${y - 5 * scale}h${sample}`}
            />
            <text className="plot-label plot-halo" x={end} y={y} textAnchor="end">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
