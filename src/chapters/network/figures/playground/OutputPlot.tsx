import { useMemo, type ReactNode } from 'react';
import { Axis } from '../../../../plot/Axis';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { useBoard } from '../../../../plot/boardContext';
import { Contours } from '../../../../plot/Contours';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Heatmap } from '../../../../plot/Heatmap';
import { Mathtext } from '../../../../plot/Mathtext';
import { usePlot, type Plot } from '../../../../plot/plotContext';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { HALF, type CaseDot } from '../../derive/cases';
import { halved } from '../../derive/pagePictures';
import { useText } from '../../hooks';
import type { DataName } from '../../model';

interface OutputPlotProps {
  readonly title: string;
  readonly description: string;
  readonly picture: Float32Array;
  readonly dots: readonly CaseDot[];
  /** The output of each case, in the order of the dots. */
  readonly outputs: ArrayLike<number>;
  readonly threshold: number;
  readonly data: DataName;
  /** Training goes on: the picture changes many times a second. */
  readonly moving: boolean;
  readonly ring?: number | null | undefined;
  readonly onPick?: ((index: number) => void) | undefined;
  readonly children?: ReactNode;
}

const RANGE = [-HALF, HALF] as const;
const TICKS = [-3, 3] as const;
const MARGIN = { top: 28, right: 10, bottom: 28, left: 30 };

/** What the output neuron answers over the plane, the line where it changes sides, and the cases. */
export function OutputPlot(props: OutputPlotProps) {
  const { title, description, picture, dots, outputs, threshold, data, moving, ring, onPick, children } =
    props;
  const { playground: words } = useText();
  const language = useLanguage();
  const set = words.sets[data];
  const size = Math.round(Math.sqrt(picture.length));
  const coarse = useMemo(() => halved(picture, size), [picture, size]);
  const levels = useMemo(() => [threshold], [threshold]);
  const read = useMemo(
    () => (dot: Dot, index: number) =>
      words.readCase(
        dot.kind === 'a' ? set.a : set.b,
        formatFixed(dot.x, language),
        formatFixed(dot.y, language),
        formatFixed(outputs[index] ?? NaN, language),
      ),
    [words, set, language, outputs],
  );
  return (
    <Frame
      title={title}
      description={description}
      x={RANGE}
      y={RANGE}
      square
      margin={MARGIN}
      xTicks={TICKS}
      yTicks={TICKS}
    >
      {(plot) => (
        <>
          <Heatmap values={picture} rows={size} cols={size} map="class" outline />
          <Axis side="x" />
          <Axis side="y" />
          <AxisNames plot={plot} x={`${set.x1} *x_1*, ${words.unit}`} y={`${set.x2} *x_2*, ${words.unit}`} />
          <Header plot={plot} a={set.a} b={set.b} />
          <Contours
            values={coarse.values}
            rows={coarse.size}
            cols={coarse.size}
            levels={levels}
            moving={moving}
          />
          <Dots
            dots={dots}
            read={read}
            label={words.cases}
            r={dots.length > 120 ? 3.6 : 4.6}
            onPick={onPick}
          />
          {typeof ring === 'number' && dots[ring] && <Ring dot={dots[ring]} />}
          {children}
        </>
      )}
    </Frame>
  );
}

function Header({ plot, a, b }: { plot: Plot; a: string; b: string }) {
  const { scale } = useBoard();
  const y = plot.top - 11 * scale;
  const room = plot.right - plot.left;
  if ((a.length + b.length) * 7.6 * scale + 44 * scale > room) return null;
  return (
    <>
      <ClassLabel x={plot.left} y={y} kind="b" name={b} />
      <ClassLabel x={plot.right} y={y} kind="a" name={a} anchor="end" />
    </>
  );
}

/** The names stand between the ends of their axes, so that the plane keeps the room. */
function AxisNames({ plot, x, y }: { plot: Plot; x: string; y: string }) {
  const { scale } = useBoard();
  const at = plot.left - 11 * scale;
  const middle = (plot.top + plot.bottom) / 2;
  return (
    <g className="plot-still">
      <text
        className="plot-label"
        x={(plot.left + plot.right) / 2}
        y={plot.bottom + 19 * scale}
        textAnchor="middle"
      >
        <Mathtext text={x} />
      </text>
      <text className="plot-label" transform={`translate(${at} ${middle}) rotate(-90)`} textAnchor="middle">
        <Mathtext text={y} />
      </text>
    </g>
  );
}

function Ring({ dot }: { dot: CaseDot }) {
  const plot = usePlot();
  const { scale } = useBoard();
  const place = { cx: plot.x.toPixel(dot.x), cy: plot.y.toPixel(dot.y), r: 12 * scale };
  return (
    <g className="plot-still" data-mark="patient">
      <circle className="plot-select-out" {...place} />
      <circle className="plot-select-in" {...place} />
    </g>
  );
}
