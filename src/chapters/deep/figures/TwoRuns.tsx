import { useMemo } from 'react';
import { Axis } from '../../../plot/Axis';
import { useBoard } from '../../../plot/boardContext';
import { Curve, type StrokeKind } from '../../../plot/Curve';
import { decimate } from '../../../plot/decimate';
import { Frame } from '../../../plot/Frame';
import { Grid } from '../../../plot/Grid';
import { HaloText } from '../../../plot/HaloText';
import { Line } from '../../../plot/Line';
import { roomyEnd } from '../../../plot/lossDomains';
import type { Plot } from '../../../plot/plotContext';
import type { Point } from '../../../plot/scales';
import { Surface } from '../../../plot/Surface';

export interface RunCurve {
  readonly name: string;
  readonly points: readonly Point[];
  /** second, dashed: the one it is compared with. */
  readonly kind?: StrokeKind;
}

interface TwoRunsProps {
  readonly title: string;
  readonly description: string;
  readonly curves: readonly RunCurve[];
  readonly xName: string;
  readonly yName: string;
  /** Highest value that the axis shows; more is cut. */
  readonly top: number;
  readonly log?: boolean;
  readonly low?: number;
  /** A height worth a word. */
  readonly level?: { readonly y: number; readonly name: string };
  /** A step worth a mark. */
  readonly mark?: { readonly x: number; readonly name: string } | null;
  readonly onStep?: (step: number) => void;
}

const MARGIN = { top: 34, right: 22, bottom: 46, left: 52 };

/** The course of two runs over their steps, each curve with its name at its end. */
export function TwoRuns(props: TwoRunsProps) {
  const { title, description, curves, xName, yName, top, log = false, low = 0, level, mark, onStep } = props;
  const last = Math.max(...curves.map(({ points }) => points.at(-1)?.x ?? 0));
  const end = roomyEnd(Math.max(50, last));
  return (
    <Frame
      title={title}
      description={description}
      x={[0, end]}
      y={[low, top]}
      yScale={log ? 'log' : 'linear'}
      yTicks={3}
      margin={MARGIN}
    >
      {(plot) => (
        <>
          <Grid lines="y" zero={false} />
          {onStep && <Surface onPoint={({ x }) => onStep(Math.round(Math.min(last, x)))} />}
          <Axis side="x" name={xName} place="end" line />
          <Axis side="y" name={fitsBeside(curves, yName, plot) ? yName : undefined} place="top" />
          {level && <Line from={{ x: 0, y: level.y }} to={{ x: end, y: level.y }} kind="guide" />}
          {mark && <Line from={{ x: mark.x, y: low }} to={{ x: mark.x, y: top }} kind="guide" />}
          {curves.map((curve) => (
            <OneCurve key={curve.name} curve={curve} plot={plot} />
          ))}
          <Names curves={curves} plot={plot} />
          {level && <LevelName plot={plot} {...level} />}
          {mark && (
            <HaloText
              x={plot.x.toPixel(mark.x)}
              y={plot.top + 10}
              side={mark.x > end * 0.6 ? 'left' : 'right'}
              text={mark.name}
            />
          )}
        </>
      )}
    </Frame>
  );
}

function OneCurve({ curve: { points, kind = 'curve' }, plot }: { curve: RunCurve; plot: Plot }) {
  const columns = Math.max(1, Math.round(plot.right - plot.left));
  const [from, to] = plot.x.domain;
  const thin = useMemo(
    () =>
      decimate(
        points.map(({ x }) => x),
        points.map(({ y }) => y),
        from,
        to,
        columns,
      ),
    [points, from, to, columns],
  );
  return <Curve points={thin} kind={kind} />;
}

function LevelName({ plot, y, name }: { plot: Plot; y: number; name: string }) {
  return <HaloText x={plot.right - 4} y={plot.y.toPixel(y) - 11} side="left" offset={0} text={name} />;
}

const LETTER = 7.2;

/** Whether the name of the axis has room in the line of the curves' names. */
function fitsBeside(curves: readonly RunCurve[], yName: string, plot: Plot): boolean {
  const letters = curves.reduce((sum, { name }) => sum + name.length + 6, yName.length);
  return letters * LETTER * (plot.top / MARGIN.top) < plot.right - plot.left;
}

/** The names above the plot, each after a sample of its line. */
function Names({ curves, plot }: { curves: readonly RunCurve[]; plot: Plot }) {
  const { scale } = useBoard();
  const letter = LETTER * scale;
  const widths = curves.map(({ name }) => name.length * letter + 34 * scale);
  const y = plot.top - 13 * scale;
  return (
    <g className="plot-still" data-mark="legend">
      {curves.map(({ name, kind = 'curve' }, index) => {
        const end = plot.right - widths.slice(index + 1).reduce((sum, width) => sum + width, 0);
        return (
          <g key={name}>
            <path
              className={`plot-${kind}`}
              d={`M${end - name.length * letter - 28 * scale} ${y - 5 * scale}h${20 * scale}`}
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
