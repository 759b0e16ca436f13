import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { usePlot } from '../../../../plot/plotContext';
import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { methods, type Method } from '../../derive/plan';
import type { Summary } from '../../derive/outcome';
import { useText } from '../../hooks';
import { MethodMark } from './MethodMark';

/** A place on a curve: mean, lowest and highest of the seeds. */
export type CurvePoint = Summary & { readonly x: number };

interface AccuracyPlotProps {
  readonly title: string;
  readonly description: string;
  readonly x: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly xName: string;
  readonly writeX: (value: number) => string;
  readonly curves: Readonly<Record<Method, readonly CurvePoint[]>>;
  /** A place on the horizontal axis that is pointed out. */
  readonly here?: number | null;
  /** A column was clicked. */
  readonly onPick?: (x: number) => void;
}

const Y = [0.4, 1] as const;
const Y_TICKS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Every second line has its number, so that the numbers of a low plot do not touch. */
const Y_NAMED = [0.4, 0.6, 0.8, 1];

/** Share of right answers on unseen images: a curve of means for each method, in the band of its seeds. */
export function AccuracyPlot(props: AccuracyPlotProps) {
  const { title, description, x, xTicks, xName, writeX, curves, here = null, onPick } = props;
  const words = useText().freeze;
  const language = useLanguage();
  const percent = useMemo(() => (value: number) => formatPercent(value, language), [language]);
  return (
    <Frame
      title={title}
      description={description}
      x={x}
      y={Y}
      xTicks={xTicks}
      yTicks={Y_TICKS}
      margin={{ top: 34, right: 24, bottom: 48, left: 50 }}
    >
      <Grid zero={false} />
      <Axis side="x" name={xName} format={writeX} />
      <Axis side="y" name={words.right} place="top" format={percent} ticks={Y_NAMED} />
      <Guess />
      {here !== null && <Here x={here} />}
      {onPick && xTicks.map((at) => <Column key={at} at={at} onPick={onPick} />)}
      {methods.map((method) => (
        <MethodCurve key={method} method={method} points={curves[method]} />
      ))}
    </Frame>
  );
}

/** What guessing between two classes gives. */
function Guess() {
  const { left, right, y } = usePlot();
  const words = useText().freeze;
  const at = y.toPixel(0.5);
  return (
    <g>
      <path className="plot-zero" d={`M${left} ${at}H${right}`} />
      <HaloText x={right} y={at} side="left" offset={4} text={words.guessing} />
    </g>
  );
}

function Here({ x }: { readonly x: number }) {
  const plot = usePlot();
  const at = plot.x.toPixel(x);
  return <path className="plot-guide" d={`M${at} ${plot.top}V${plot.bottom}`} />;
}

/** A place to click; the native buttons under the figure do the same by keys. */
function Column({ at, onPick }: { readonly at: number; readonly onPick: (x: number) => void }) {
  const plot = usePlot();
  const x = plot.x.toPixel(at);
  return (
    <rect
      className="tr-column"
      x={x - 20}
      y={plot.top}
      width={40}
      height={plot.bottom - plot.top + 24}
      aria-hidden="true"
      onClick={() => onPick(at)}
    />
  );
}

function MethodCurve({
  method,
  points,
}: {
  readonly method: Method;
  readonly points: readonly CurvePoint[];
}) {
  const plot = usePlot();
  const language = useLanguage();
  const words = useText().freeze;
  const at = points.map((point) => ({
    ...point,
    px: plot.x.toPixel(point.x),
    py: plot.y.toPixel(Math.max(Y[0], point.mean)),
    top: plot.y.toPixel(Math.max(Y[0], point.high)),
    low: plot.y.toPixel(Math.max(Y[0], point.low)),
  }));
  if (at.length === 0) return null;
  const several = at.filter(({ seeds }) => seeds > 1);
  const band = [
    ...several.map(({ px, top }) => `${px},${top}`),
    ...several.toReversed().map(({ px, low }) => `${px},${low}`),
  ];
  return (
    <g className="plot-still">
      {several.length > 1 && <polygon className={`tr-band tr-${method}`} points={band.join(' ')} />}
      {several.map(({ px, top, low }) => (
        <path key={px} className="tr-range" d={`M${px} ${top}V${low}`} />
      ))}
      <path
        className={`tr-line tr-${method}`}
        d={at.map(({ px, py }, i) => `${i ? 'L' : 'M'}${px} ${py}`).join('')}
      />
      {at.map(({ px, py, mean, seeds }) => (
        <g key={px}>
          <title>{`${words.methods[method]}: ${formatPercent(mean, language, 1)}, ${words.seeds(seeds)}`}</title>
          <MethodMark method={method} x={px} y={py} />
        </g>
      ))}
    </g>
  );
}
